// One language of a sheet: its sentences, the catalogue's texts, its lists. A sheet needs two at once: the reader's and
// German. Not here: what is said (sheet.ts).

import loaders from 'virtual:locales';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { isolated, joinList, localeOf } from '../i18n/format';
import { catalogueRich, german, language, t } from '../i18n/index.svelte';
import type { Speaker } from './sheet';

/** The reader's language, as the page speaks it. */
export const reader = (): Speaker => ({ language: language(), say: t, text: readerText, list: listIn(language()) });

/** German, as it stands on the doors and forms of the offices. */
export async function official(): Promise<Speaker> {
  const bundle = new FluentBundle(localeOf('de'));
  bundle.addResource(new FluentResource((await loaders.de?.())?.default ?? ''));
  const say = (id: string, args: Record<string, FluentVariable> = {}) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args, []) : id;
  };
  return { language: 'de', say, text: german, list: listIn('de') };
}

/** German terms in it keep their own direction. */
function readerText(id: string): string | undefined {
  const pieces = catalogueRich(id).map((piece) =>
    typeof piece === 'string' ? piece : isolated('term' in piece ? piece.term : piece.strong),
  );
  return pieces.length > 0 ? pieces.join('') : undefined;
}

const listIn = (language: string) => (items: readonly string[]) => joinList(language, items.map(isolated)).join('');
