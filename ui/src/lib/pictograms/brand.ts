// The sign of the app: a direction sign on its post.
import type { Figure } from './shapes';

export const brand: Figure = [
  ['solid', 'M21 4h6v42h-6z'],
  ['mark', 'M7 9h26l11 9-11 9H7a3 3 0 0 1-3-3V12a3 3 0 0 1 3-3z'],
  ['draw', 'M12 18h18m-5-5 5 5-5 5'],
];
