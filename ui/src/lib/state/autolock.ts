// Locks after a while without a touch. The clock is compared as well, because a sleeping device runs no timers.

const signs = ['pointerdown', 'keydown', 'scroll', 'input'] as const;
let stop: (() => void) | undefined;

/** Calls `lock` after `minutes` without a sign of life; 0 never does. Replaces the watch that was there. */
export function watchIdle(minutes: number, lock: () => void): void {
  stop?.();
  stop = undefined;
  if (minutes === 0) return;
  const limit = minutes * 60_000;
  let last = Date.now();
  const touched = () => {
    check();
    last = Date.now();
  };
  const check = () => {
    if (Date.now() - last >= limit) lock();
  };
  const timer = setInterval(check, Math.min(limit, 10_000));
  for (const sign of signs) addEventListener(sign, touched, { passive: true, capture: true });
  document.addEventListener('visibilitychange', check);
  stop = () => {
    clearInterval(timer);
    for (const sign of signs) removeEventListener(sign, touched, { capture: true });
    document.removeEventListener('visibilitychange', check);
  };
}
