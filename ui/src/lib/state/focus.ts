// Keeps the focus on the screen: when the control that had it goes away (a step is done and its button with it), the
// heading of that screen takes it, not the whole page.

export function keepFocus(frame: HTMLElement): () => void {
  let last: Element | null = null;
  let screen: Element | null = null;
  const entered = (event: FocusEvent) => {
    last = event.target as Element;
    screen = last.closest('[data-screen]');
  };
  const watch = new MutationObserver(() => {
    const lost = last !== null && !last.isConnected && document.activeElement === document.body;
    if (lost && screen?.isConnected) screen.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
  frame.addEventListener('focusin', entered);
  watch.observe(frame, { childList: true, subtree: true });
  return () => {
    frame.removeEventListener('focusin', entered);
    watch.disconnect();
  };
}
