// How the exchange of a shared family stands, in words; and where what one writes goes. Not here: asking
// (state/exchange.svelte.ts).

import type { MemberRole, MemberView, SyncView } from './backend';
import { dayArg, t } from './i18n/index.svelte';
import { exchange } from './state/exchange.svelte';
import { session } from './state/session.svelte';

/** States in which nothing goes until somebody does something. */
const stuck = ['activation_needed', 'waiting_for_admission', 'not_let_in', 'removed'];

export const isStuck = (view: SyncView): boolean => stuck.includes(view.state);

/** A state as messages spell it: `not_let_in` → `not-let-in`. */
const spelt = (word: string): string => word.replaceAll('_', '-');

/** The one line that says it: what stops everything, else what waits, else that all is well. */
export function standing(view: SyncView): string {
  if (!view.shared) return t('sync-alone');
  if (isStuck(view)) return t(`sync-${spelt(view.state)}`);
  if (view.waiting > 0) return t('sync-changes', { count: view.waiting });
  return t(view.state === 'never' ? 'sync-never' : 'sync-good');
}

/** Why it is so and what happens next; nothing where all is well. */
export function reasonOf(view: SyncView): string | undefined {
  return view.state === 'good' ? undefined : t(`sync-${spelt(view.state)}-help`);
}

/** "Last exchange: Tuesday 24 November, 14:10". */
export function lastExchange({ last_exchange: last }: SyncView): string | undefined {
  if (!last) return undefined;
  const { on, time } = last;
  return on === session.status.today
    ? t('sync-last-today', { time })
    : t('sync-last', { day: dayArg(on, 'weekday'), time });
}

/** Who can read what is written in the open family. */
export const staysHere = (): string => t(exchange.view?.shared ? 'sharing-seen' : 'story-stays');

/** The same beside the field for a name. */
export const nameHelp = (): string => t(exchange.view?.shared ? 'sharing-name-help' : 'story-name-help');

/** A note that is kept back: from those who share the open family, or from whoever shares it one day. */
export const keptHere = (): 'note-only-here' | 'note-always-here' =>
  exchange.view?.shared ? 'note-only-here' : 'note-always-here';

/** What a member is called: as the people of the family call it, else by what it is. */
export const memberName = (member: MemberView): string =>
  member.name || t(member.me ? 'member-this-device' : `member-${member.kind}`);

export const roleName = (role: MemberRole): string => t(`role-${role}`);
