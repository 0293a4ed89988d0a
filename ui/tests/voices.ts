// A scripted voice in the place of a real one, which writes down what it is given. Not here: what must be read.
import type { Page } from '@playwright/test';

export interface Voice {
  lang: string;
  localService: boolean;
}

/** Before the page opens: the device has these voices, and what they are given is kept in the session's storage. */
export async function withVoices(page: Page, voices: Voice[]): Promise<void> {
  await page.addInitScript((offered: Voice[]) => {
    class Utterance {
      lang = '';
      voice: Voice | null = null;
      onend: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    const note = (key: string, value: unknown) => {
      const all = JSON.parse(sessionStorage.getItem(key) ?? '[]') as unknown[];
      sessionStorage.setItem(key, JSON.stringify([...all, value]));
    };
    const queue: Utterance[] = [];
    const scripted = {
      getVoices: () => offered,
      addEventListener: () => undefined,
      speak: (one: Utterance) => {
        queue.push(one);
        note('said', { text: one.text, lang: one.voice?.lang });
      },
      cancel: () => note('ended', true),
      end: () => queue.at(-1)?.onend?.(),
    };
    Object.defineProperty(window, 'speechSynthesis', { value: scripted });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}
