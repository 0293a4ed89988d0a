// How large a drawing is shown, and the gestures that change it. Not here: what is drawn.

const smallest = 0.6;
const largest = 2.5;

export const clampZoom = (zoom: number): number => Math.min(largest, Math.max(smallest, zoom));

/** The size at which `units` fit into `width` pixels: never so small that a phone's text cannot be read. */
export function fitZoom(width: number, units: number): number {
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return width === 0 ? 1 : Math.min(1.25, Math.max(0.9, width / (units * unit)));
}

/** Two fingers, the wheel with Ctrl, keys, and pulling with the mouse. `by` gets the factor of each change, or none. */
export function gestures(sheet: HTMLElement, by: (factor?: number) => void): () => void {
  const fingers = new Map<number, PointerEvent>();
  const apart = () => {
    const [one, other] = [...fingers.values()];
    return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
  };
  const move = (event: PointerEvent) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const before = apart();
    fingers.set(event.pointerId, event);
    if (before > 0) by(apart() / before);
    else if (event.pointerType === 'mouse') {
      sheet.scrollLeft -= event.clientX - last.clientX;
      scrolls(sheet)?.scrollBy(0, last.clientY - event.clientY);
    }
  };
  const up = (event: PointerEvent) => fingers.delete(event.pointerId);
  const key = (event: KeyboardEvent) => {
    if (event.key === '+' || event.key === '=') by(1.25);
    else if (event.key === '-') by(0.8);
    else if (event.key === '0') by();
    else return;
    event.preventDefault();
  };
  const listeners: Array<[string, (event: never) => void]> = [
    ['keydown', key],
    ['pointerdown', (event: PointerEvent) => fingers.set(event.pointerId, event)],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
    ['pointerleave', up],
    [
      'wheel',
      (event: WheelEvent) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        by(event.deltaY < 0 ? 1.1 : 1 / 1.1);
      },
    ],
  ];
  for (const [name, listener] of listeners) {
    sheet.addEventListener(name, listener as EventListener, { passive: false });
  }
  return () => {
    for (const [name, listener] of listeners) sheet.removeEventListener(name, listener as EventListener);
  };
}

/** What moves up and down: the sheet itself where it does not show all of its height, else what it stands in. */
const scrolls = (sheet: HTMLElement): Element | null =>
  sheet.scrollHeight > sheet.clientHeight ? sheet : sheet.closest('.pane, .main');
