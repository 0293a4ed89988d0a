// Which component shows which place: `<area>/<Name>Screen.svelte` shows the place `<name>` (OpenCopyScreen: `open-copy`).
// Every screen is a chunk of its own. Not here: who may see it (App.svelte).

import type { Component } from 'svelte';

const files = import.meta.glob<{ default: Component }>('./*/*Screen.svelte');

const byName = new Map(
  Object.entries(files).map(([file, load]) => {
    const name = file.replace(/^.*\/(\w+)Screen\.svelte$/, '$1');
    return [name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase(), load];
  }),
);

/** Places that another screen shows: list and detail stand side by side where they fit. */
const within: Record<string, string> = { step: 'plan', paper: 'papers', letter: 'letters', person: 'people' };

/** Screens that fill the page: no navigation beside them. */
const alone = new Set([
  ...['welcome', 'unlock', 'recover', 'open-copy', 'bring-back', 'damaged', 'story'],
  ...['commune', 'share', 'invite', 'join', 'counter', 'photo', 'add-photo'],
]);

export const fillsPage = (screen: string): boolean => alone.has(screen);

/** The component of a place; that of Now for a place nobody knows. */
export async function screenOf(name: string): Promise<Component> {
  const load = byName.get(within[name] ?? name) ?? byName.get('now');
  if (!load) throw new Error(`no screen for ${name}`);
  return (await load()).default;
}
