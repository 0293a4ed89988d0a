import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hyphenate } from './hyphenate';

const seams = (text: string) => hyphenate(text).replaceAll('\u00AD', '·');

describe('German compounds', () => {
  it('break where they were joined', () => {
    expect(seams('Wohnungsgeberbestätigung')).toBe('Wohnungs·geber·bestätigung');
    expect(seams('Aufenthaltsgestattung')).toBe('Aufenthalts·gestattung');
    expect(seams('Fiktionsbescheinigung')).toBe('Fiktions·bescheinigung');
    expect(seams('Aufnahmeeinrichtung')).toBe('Auf·nahme·einrichtung');
    expect(seams('Niederlassungserlaubnis beantragen')).toBe('Nieder·lassungs·erlaubnis beantragen');
  });

  it('stay whole while they are short', () => {
    expect(seams('Reisepass')).toBe('Reisepass');
    expect(seams('Jobcenter, Kita')).toBe('Jobcenter, Kita');
  });

  it('keep their letters', () => {
    expect(hyphenate('Aufenthaltserlaubnis § 24').replaceAll('\u00AD', '')).toBe('Aufenthaltserlaubnis § 24');
  });

  it('of the catalogue fit a narrow phone: no piece is longer than eighteen letters', () => {
    const folder = new URL('../../../catalogue/federal/texts/de/', import.meta.url);
    const titles = ['steps', 'papers', 'offices'].flatMap((file) =>
      readFileSync(new URL(`${file}.ftl`, folder), 'utf8')
        .split('\n')
        .filter((line) => /^(step|paper|office)-/.test(line))
        .map((line) => line.slice(line.indexOf('=') + 1).trim()),
    );
    expect(titles.length).toBeGreaterThan(100);
    const long = titles.flatMap((title) => seams(title).split(/[^\p{L}]+/u)).filter((piece) => piece.length > 18);
    expect(long).toEqual([]);
  });
});
