// Reads a code to scan out of a picture. The decoder is loaded when it is first needed. Not here: where pictures come from.

/** What a picture is scaled down to: enough for the largest code there is here, little enough for an old phone. */
const longest = 1200;

/** The text of the code in a picture, where there is one. `patience` in milliseconds. */
export async function codeIn(
  picture: CanvasImageSource,
  width: number,
  height: number,
  patience: number,
): Promise<string | undefined> {
  const { decodeQR } = await import('qr/decode.js');
  const scale = Math.min(1, longest / Math.max(width, height));
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const canvas = Object.assign(document.createElement('canvas'), size);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing || size.width === 0 || size.height === 0) return undefined;
  drawing.drawImage(picture, 0, 0, size.width, size.height);
  const { data } = drawing.getImageData(0, 0, size.width, size.height);
  try {
    return decodeQR({ ...size, data }, { timeLimit: patience });
  } catch {
    return undefined;
  }
}
