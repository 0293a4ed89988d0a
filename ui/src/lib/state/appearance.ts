// Light, dark, or as the device says; larger text; stronger lines. The tokens follow `data-theme` and `data-contrast`,
// every size the root's.

import type { StatusView } from '../backend';

const sizes = { normal: '', large: '125%', largest: '150%' };

export function showAppearance({ appearance, text_size, contrast }: StatusView): void {
  const root = document.documentElement;
  if (appearance === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', appearance);
  root.style.fontSize = sizes[text_size];
  root.toggleAttribute('data-contrast', contrast === 'more');
}
