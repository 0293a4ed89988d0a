// Asking again and again while something is open. A page nobody looks at does not ask.

/** Does it now, and again `pause` milliseconds after each time it was done, until the answer of this function is called. */
export function every(pause: number | (() => number), act: () => Promise<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const turn = async () => {
    if (!document.hidden) await act();
    if (!stopped) timer = setTimeout(turn, typeof pause === 'number' ? pause : pause());
  };
  void turn();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
