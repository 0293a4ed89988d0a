// Pictures to photograph with: made in the browser, since a test needs a real JPEG and no file of one. Not here: what is
// done with them.
import type { Page } from '@playwright/test';
import type { AddPhotoRequest } from '../src/lib/backend/generated';
import type { Device } from './device';

export interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A sheet of paper on a table, seen a little from the side. */
export async function sheetOnTable(page: Page, name = 'sheet.jpg'): Promise<Upload> {
  const text = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 1200 });
    const drawing = canvas.getContext('2d');
    if (!drawing) throw new Error('no canvas');
    drawing.fillStyle = '#7a5638';
    drawing.fillRect(0, 0, 900, 1200);
    drawing.fillStyle = '#fdfdf8';
    drawing.setTransform(1, 0.03, -0.06, 1, 150, 120);
    drawing.fillRect(0, 0, 640, 920);
    drawing.fillStyle = '#15201b';
    for (let line = 0; line < 16; line++) drawing.fillRect(60, 90 + line * 48, line % 5 === 4 ? 260 : 520, 12);
    return canvas.toDataURL('image/jpeg', 0.9);
  });
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(text.replace(/^.*,/, ''), 'base64') };
}

/** The same as a phone writes it: it lies on its side and says so, and tells where it was taken. */
export function withPlace(picture: Upload): Upload {
  const entry = (tag: number, type: number, count: number, value: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt16BE(tag, 0);
    head.writeUInt16BE(type, 2);
    head.writeUInt32BE(count, 4);
    return Buffer.concat([head, value]);
  };
  const short = (value: number) => Buffer.from([0, value, 0, 0]);
  const long = (value: number) => Buffer.from([0, 0, 0, value]);
  // Two entries, then at byte 38 the place: north, and 52 degrees, 31 minutes, 12 seconds.
  const sideways = entry(0x0112, 3, 1, short(6));
  const pointer = entry(0x8825, 4, 1, long(38));
  const north = entry(0x0001, 2, 2, Buffer.from('N\0\0\0'));
  const latitude = entry(0x0002, 5, 3, long(68));
  const degrees = Buffer.alloc(24);
  for (const [index, value] of [52, 1, 31, 1, 12, 1].entries()) degrees.writeUInt32BE(value, index * 4);
  const directory = (...entries: Buffer[]) => Buffer.concat([Buffer.from([0, entries.length]), ...entries, long(0)]);
  const tiff = Buffer.concat([
    ...[Buffer.from('MM\0*'), long(8), directory(sideways, pointer)],
    ...[directory(north, latitude), degrees],
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const marker = Buffer.from([0xff, 0xe1, 0, 0]);
  marker.writeUInt16BE(body.length + 2, 2);
  const { buffer } = picture;
  return { ...picture, buffer: Buffer.concat([buffer.subarray(0, 2), marker, body, buffer.subarray(2)]) };
}

/** Another device of the same people adds a page to a letter; the page itself has not arrived. */
export async function addElsewhere(device: Device, letter: string, { buffer }: Upload): Promise<void> {
  await device.apart('2026-11-21');
  const picture = '0123456789abcdef0123456789abcdef';
  const [x, y] = [1000, 1000];
  const corners: AddPhotoRequest['corners'] = [
    { x: 0, y: 0 },
    { x, y: 0 },
    { x, y },
    { x: 0, y },
  ];
  await device.together(
    ['put_piece', { picture, offset: 0, bytes: buffer.toString('base64') }],
    ['add_photo', { picture, of: { kind: 'letter', letter }, corners, turns: 0 }],
  );
}

/** Files that are no picture, or more than a phone holds, by the code they are refused with. */
export const unfit: Record<string, Upload> = {
  'error-photo-broken': { name: 'broken.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture at all') },
  'error-photo-pdf': { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') },
  'error-photo-too-large': { name: 'large.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(41 * 1024 * 1024, 7) },
};
