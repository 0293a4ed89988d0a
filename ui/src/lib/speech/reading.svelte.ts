// Reading aloud with the voices of the device. Only a voice that speaks on the device itself is used, so that nothing
// leaves it; where there is none for the reader's language, nothing is offered. Not here: what is read (spoken.ts).

import { tagOf } from '../i18n/format';
import { language, type Piece } from '../i18n/index.svelte';
import { spoken } from './spoken';

const synthesis = 'speechSynthesis' in window ? speechSynthesis : undefined;
let voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);
/** What is being read, until its last word. */
let current = $state.raw<object | undefined>();

function look(): void {
  voices = synthesis?.getVoices().filter((voice) => voice.localService) ?? [];
}
look();
// Some devices tell of their voices late.
synthesis?.addEventListener('voiceschanged', look);
// What was begun must not go on over a locked page.
addEventListener('pagehide', stop);

const baseOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
const voiceOf = (tag: string) => voices.find(({ lang }) => baseOf(lang) === baseOf(tag));

export const reading = {
  /** Whether the device can read the reader's language. */
  get possible(): boolean {
    return voiceOf(tagOf(language())) !== undefined;
  },
  isOn: (reader: object): boolean => current === reader,
  stop,
};

/** Reads `parts` one after the other; `reader` is who asked. What was read before ends. */
export function read(reader: object, parts: ReadonlyArray<readonly Piece[]>): void {
  stop();
  const own = voiceOf(tagOf(language()));
  if (!synthesis || !own) return;
  const german = voiceOf('de') ?? own;
  const stretches = spoken(parts, baseOf(own.lang) === 'de');
  current = reader;
  for (const [index, stretch] of stretches.entries()) {
    const utterance = new SpeechSynthesisUtterance(stretch.text);
    utterance.voice = stretch.german ? german : own;
    utterance.lang = utterance.voice.lang;
    if (index === stretches.length - 1) {
      utterance.onend = () => {
        if (current === reader) current = undefined;
      };
    }
    synthesis.speak(utterance);
  }
}

function stop(): void {
  if (current) synthesis?.cancel();
  current = undefined;
}
