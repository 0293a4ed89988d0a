// The words of the page: the interface's sentences in the chosen language, the catalogue's texts in the same one, and
// the German official terms beside them. Changing the language changes everything shown. Not here: formats of days.

import loaders from 'virtual:locales';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { backend } from '../backend';
import { type DayStyle, directionOf, fluentDay, formatDay, isolated, joinList, localeOf, tagOf } from './format';
import { transform } from './longer';
import { cut, mark, markGerman, type Piece, type RichArgs } from './rich';

export type { Piece, RichArgs } from './rich';

interface Words {
  language: string;
  /** The civil day the page counts from. */
  today: string;
  interface: FluentBundle;
  catalogue: FluentBundle;
  german: FluentBundle;
  /** German official terms, longest first. */
  terms: string[];
}

/** Languages whose own words are never written in Latin letters. */
const otherScripts = new Set(['ar', 'fa', 'uk', 'ru']);
const empty = new FluentBundle('en');
let words = $state.raw<Words>({
  language: 'en',
  today: '1970-01-01',
  interface: empty,
  catalogue: empty,
  german: empty,
  terms: [],
});

export const language = (): string => words.language;
export const direction = (): 'rtl' | 'ltr' => directionOf(words.language);
export const interfaceLanguages: readonly string[] = Object.keys(loaders);

/** Devices say so where someone reads Persian as it is written in Afghanistan. */
const alias: Record<string, string> = { prs: 'fa' };

/** The first wanted language the interface speaks; English where it speaks none. */
export function bestLanguage(wanted: readonly string[], offered: readonly string[] = interfaceLanguages): string {
  const bases = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const known = bases.map((base) => alias[base] ?? base).find((base) => offered.includes(base));
  return known ?? 'en';
}

/** Loads a language and shows the page in it. */
export async function useLanguage(language: string, today: string): Promise<void> {
  const chosen = loaders[language] ? language : 'en';
  const load = loaders[chosen];
  if (!load) throw new Error('the interface has no language');
  const [source, texts] = await Promise.all([load(), backend.texts({ language: chosen })]);
  const official = new FluentResource(texts.german);
  const german = bundle('de', official);
  const catalogue = bundle(texts.language, new FluentResource(texts.catalogue));
  words = {
    language: chosen,
    today,
    interface: bundle(chosen, new FluentResource(source.default)),
    catalogue,
    german,
    terms: officialTerms(official, german, catalogue),
  };
  speak(chosen);
}

/** Loads only the page's own sentences, for a start that failed. */
export async function useInterface(language: string): Promise<void> {
  const load = loaders[language];
  if (!load) return;
  const source = await load();
  words = { ...words, language, interface: bundle(language, new FluentResource(source.default)) };
  speak(language);
}

function speak(language: string): void {
  document.documentElement.lang = tagOf(language);
  document.documentElement.dir = directionOf(language);
}

export function setToday(today: string): void {
  if (today !== words.today) words = { ...words, today };
}

/** A sentence of the interface. `id` may name an attribute: `now-sign.label`. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return format(words.interface, id, args) ?? id;
}

/** The interface's sentences in German, for who does not read the person's language. */
export async function germanSentences(): Promise<(id: string) => string> {
  const source = await loaders.de?.();
  const sentences = bundle('de', new FluentResource(source?.default ?? ''));
  return (id) => format(sentences, id) ?? id;
}

/** A sentence of the interface with terms and weight in it. */
export function rich(id: string, args: RichArgs): Piece[] {
  const { plain, pieces } = mark(args);
  return cut(t(id, plain), pieces);
}

/** A text of the catalogue, such as `step-anmelden` or `step-anmelden.what`; absent where it has none. */
export function catalogueText(id: string, args?: Record<string, FluentVariable>): string | undefined {
  return format(words.catalogue, id, args) ?? format(words.german, id, args);
}

/** The same, with the German terms in it marked as such. */
export function catalogueRich(id: string): Piece[] {
  const text = catalogueText(id);
  if (text === undefined) return [];
  if (words.language.startsWith('de')) return [text];
  return markGerman(text, words.terms, !otherScripts.has(words.language));
}

/** The German official term of a step, paper, office or code. */
export function german(id: string): string | undefined {
  return format(words.german, id);
}

/** The German term where it differs from what the reader's own language shows for `id`. */
export function termBeside(id: string): string | undefined {
  const term = german(id);
  return term === catalogueText(id) ? undefined : term;
}

export const day = (on: string, style: DayStyle = 'long'): string => formatDay(words.language, on, words.today, style);

/** A day as an argument of a message. */
export const dayArg = (on: string, style: DayStyle = 'long') => fluentDay(on, words.today, style);

/** Names of languages in the reader's own. */
export function languageNames(codes: readonly string[]): string[] {
  const names = new Intl.DisplayNames(localeOf(words.language), { type: 'language' });
  return codes.map((code) => names.of(code) ?? code);
}

/** Names and words in a row, each in its own direction: a list of Latin names still runs with an Arabic sentence. */
export const list = (items: readonly string[]): string => joinList(words.language, items.map(isolated)).join('');

function bundle(language: string, resource: FluentResource): FluentBundle {
  const made = new FluentBundle(localeOf(language), transform ? { transform } : undefined);
  // The first word on something counts: a commune's texts come after the federal ones and never replace them.
  made.addResource(resource);
  return made;
}

function format(from: FluentBundle, id: string, args?: Record<string, FluentVariable>): string | undefined {
  const [name = '', attribute] = id.split('.');
  const message = from.getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  return pattern ? from.formatPattern(pattern, args ?? null, []) : undefined;
}

/** German names of steps, papers and offices that differ from the reader's own; "A / B (C)" gives all three. */
function officialTerms(resource: FluentResource, german: FluentBundle, own: FluentBundle): string[] {
  const ids = resource.body.map((entry) => entry.id).filter((id) => /^(step|paper|office)-/.test(id));
  const foreign = ids.filter((id) => format(german, id) !== format(own, id));
  const terms = foreign
    .flatMap((id) => (format(german, id) ?? '').split(/ ?[/(),] ?/))
    .filter((term) => term.length > 3);
  return [...new Set(terms)].sort((a, b) => b.length - a.length);
}
