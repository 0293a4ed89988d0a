// Pictures that were taken or chosen and are not saved yet, for each thing. They live as long as the page: whoever goes
// somewhere else meanwhile finds them again, and locking forgets them. Not here: sending them (send.ts).

import type { PhotoOf } from '../backend';
import { keyOf } from './thing';

export interface Picture {
  file: Blob;
  /** By the camera of this page, so that no other copy of it exists. */
  taken: boolean;
}

interface Queue {
  pictures: readonly Picture[];
  /** How many of this round are behind. */
  done: number;
}

const none: Queue = { pictures: [], done: 0 };
let queues = $state.raw<ReadonlyMap<string, Queue>>(new Map());

export const waitingFor = (of: PhotoOf): Queue => queues.get(keyOf(of)) ?? none;

export function add(of: PhotoOf, pictures: readonly Picture[]): void {
  const before = waitingFor(of);
  set(of, { ...before, pictures: [...before.pictures, ...pictures] });
}

/** The first one is saved, or left out. */
export function pass(of: PhotoOf): void {
  const { pictures, done } = waitingFor(of);
  set(of, { pictures: pictures.slice(1), done: done + 1 });
}

/** Another picture in the place of the first. */
export function replaceFirst(of: PhotoOf, picture: Picture): void {
  const before = waitingFor(of);
  set(of, { ...before, pictures: [picture, ...before.pictures.slice(1)] });
}

function set(of: PhotoOf, queue: Queue): void {
  const next = new Map(queues);
  if (queue.pictures.length > 0) next.set(keyOf(of), queue);
  else next.delete(keyOf(of));
  queues = next;
}
