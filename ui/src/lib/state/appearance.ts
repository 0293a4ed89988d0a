// Light, dark, or as the device says. The tokens follow `data-theme`.

import type { Appearance } from '../backend';

export function showAppearance(appearance: Appearance): void {
  const root = document.documentElement;
  if (appearance === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', appearance);
}
