import { describe, expect, it } from 'vitest';
import { inOrder, languageName } from './names';

const languages = ['ar', 'de', 'de-simple', 'en', 'es', 'fa', 'fr', 'ru', 'tr', 'uk'];

describe('languages', () => {
  it('go by the names their speakers use', () => {
    expect(inOrder(languages, 'en').map(languageName)).toEqual([
      'English',
      'Deutsch',
      'Einfaches Deutsch',
      'Українська',
      'Русский',
      'العربية',
      'فارسی',
      'Türkçe',
      'Français',
      'Español',
    ]);
  });

  it('begin with the one of the device, and leave none out', () => {
    for (const own of languages) {
      const shown = inOrder(languages, own);
      expect(shown[0]).toBe(own);
      expect([...shown].sort()).toEqual(languages);
    }
    expect(inOrder(['so', 'de', 'ti'], 'de')).toEqual(['de', 'so', 'ti']);
  });
});
