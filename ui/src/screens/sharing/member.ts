// A member in words and as an icon. Not here: what can be done about it.

import FileKey from '@lucide/svelte/icons/file-key';
import MailOpen from '@lucide/svelte/icons/mail-open';
import Smartphone from '@lucide/svelte/icons/smartphone';
import type { MemberKind, MemberView } from '$lib/backend';
import type { IconKind } from '$lib/components/Icon.svelte';
import { roleName } from '$lib/exchange';
import { dayArg, t } from '$lib/i18n/index.svelte';

export const kindIcons: Record<MemberKind, IconKind> = { device: Smartphone, paper: FileKey, invitation: MailOpen };

const kinds = Object.keys(kindIcons);

/** This device, then the others, then what is none. */
export const inOrder = (members: readonly MemberView[]): MemberView[] =>
  [...members].sort((a, b) => Number(b.me) - Number(a.me) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

/** What it is beside its name, what it may do, since when it is in. */
export function whatIs({ name, me, kind, role, removed, since }: MemberView): string[] {
  const what = me && name ? t('member-this-device') : kind !== 'device' ? t(`member-${kind}-help`) : undefined;
  const lines = [what, removed ? t('member-removed') : kind === 'device' ? roleName(role) : undefined];
  if (since && !removed) lines.push(t('member-since', { day: dayArg(since) }));
  return lines.filter((line) => line !== undefined);
}
