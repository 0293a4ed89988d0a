// Hands a picture to the companion, in pieces. Not here: what kind of file it is; the companion looks.

import { backend } from '../backend';

/** Bytes in one piece: the most the companion takes. */
const most = 1024 * 1024;

/** Sends a picture and answers the id it has from there on. Ends early, with the signal's reason, when it is aborted. */
export async function send(file: Blob, signal: AbortSignal): Promise<string> {
  const picture = randomId();
  let offset = 0;
  do {
    const bytes = await base64(file.slice(offset, offset + most));
    signal.throwIfAborted();
    await backend.put_piece({ picture, offset, bytes });
    offset += most;
  } while (offset < file.size);
  signal.throwIfAborted();
  return picture;
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser's own encoder writes what it makes as an address; its end is the text that is wanted. */
function base64(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^.*,|^data:$/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(piece);
  });
}
