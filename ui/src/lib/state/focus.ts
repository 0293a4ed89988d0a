// Keeps the focus where the reader is: when the control that had it goes away (a step is done and its button with it, a
// sheet is closed), the heading of that sheet or screen takes it, not the whole page. And puts it where the reader will
// type, on a page that asks for nothing else.

import { tick } from 'svelte';

export function keepFocus(frame: HTMLElement): () => void {
  let last: Element | null = null;
  let places: Array<Element | null> = [];
  const entered = (event: FocusEvent) => {
    last = event.target as Element;
    places = [last.closest('dialog'), last.closest('[data-screen]') ?? frame.querySelector('[data-screen]')];
  };
  const watch = new MutationObserver(() => {
    const lost = last !== null && !last.isConnected && document.activeElement === document.body;
    const place = lost ? places.find((one) => one?.isConnected) : undefined;
    place?.querySelector<HTMLElement>('h1, dialog h2')?.focus({ preventScroll: true });
  });
  frame.addEventListener('focusin', entered);
  watch.observe(frame, { childList: true, subtree: true });
  return () => {
    frame.removeEventListener('focusin', entered);
    watch.disconnect();
  };
}

/** For the one field of a page: it takes the focus from the heading, so that nobody needs to tap it first. */
export function typedAtOnce(field: HTMLElement): void {
  tick().then(() => field.focus({ preventScroll: true }));
}
