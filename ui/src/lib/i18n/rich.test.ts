import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { cut, mark, markGerman } from './rich';

describe('sentences with terms in them', () => {
  it('come back in the order of the translation, without the isolation a term brings itself', () => {
    const bundle = new FluentBundle('en');
    bundle.addResource(new FluentResource('m = At { $office } take { $papers }, { $n } in all.'));
    const { plain, pieces } = mark({
      papers: [{ term: 'Reisepass' }, ' and ', { term: 'Foto' }],
      office: { term: 'Bürgeramt' },
      n: 2,
    });
    const text = bundle.formatPattern(bundle.getMessage('m')?.value ?? '', plain);
    expect(cut(text, pieces)).toEqual([
      'At ',
      { term: 'Bürgeramt' },
      ' take ',
      { term: 'Reisepass' },
      ' and ',
      { term: 'Foto' },
      ', \u20682\u2069 in all.',
    ]);
  });
});

describe('German inside another language', () => {
  it('is found by the official terms, longest first, as whole words', () => {
    const terms = ['Aufenthaltserlaubnis', 'Aufenthalt', 'Kita'];
    expect(markGerman('Your Aufenthaltserlaubnis, not Aufenthalte, for the Kita.', terms, true)).toEqual([
      'Your ',
      { term: 'Aufenthaltserlaubnis' },
      ', not Aufenthalte, for the ',
      { term: 'Kita' },
      '.',
    ]);
    expect(markGerman('Nothing here', [], true)).toEqual(['Nothing here']);
  });

  it('is every Latin run where the language has other letters', () => {
    expect(markGerman('تحصلون على Meldebestätigung، ثم Jobcenter.', [], false)).toEqual([
      'تحصلون على ',
      { term: 'Meldebestätigung' },
      '، ثم ',
      { term: 'Jobcenter' },
      '.',
    ]);
    expect(markGerman('за § 24 AufenthG (Fiktionsbescheinigung)', [], false)).toEqual([
      'за ',
      { term: '§ 24 AufenthG' },
      ' (',
      { term: 'Fiktionsbescheinigung' },
      ')',
    ]);
    expect(markGerman('без латини', [], false)).toEqual(['без латини']);
  });
});
