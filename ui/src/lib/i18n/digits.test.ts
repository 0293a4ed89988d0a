import { describe, expect, it } from 'vitest';
import { endsPart, latinDigits, typedDay, wholeDay, withoutSeparators } from './digits';

describe('days as people type them', () => {
  it('reads Arabic-Indic and Persian digits as the same day', () => {
    const day = { kind: 'day', day: '2026-11-15' };
    expect(typedDay('15', '11', '2026')).toEqual(day);
    expect(typedDay('١٥', '١١', '٢٠٢٦')).toEqual(day);
    expect(typedDay('۱۵', '۱۱', '۲۰۲۶')).toEqual(day);
  });

  it('takes one digit for a day or a month and spaces around them', () => {
    expect(typedDay(' 5', '3 ', '1990')).toEqual({ kind: 'day', day: '1990-03-05' });
  });

  it('knows that a day does not exist', () => {
    expect(typedDay('29', '2', '2024')).toEqual({ kind: 'day', day: '2024-02-29' });
    for (const [day, month, year] of [
      ['29', '2', '2023'],
      ['31', '4', '2026'],
      ['0', '1', '2026'],
      ['1', '13', '2026'],
      ['1', '1', '26'],
      ['1', '1', '1804'],
      ['x', '1', '2026'],
      ['1', '', '2026'],
    ] as const) {
      expect(typedDay(day, month, year), `${day}.${month}.${year}`).toEqual({ kind: 'invalid' });
    }
  });

  it('tells a year of another calendar from a wrong one', () => {
    for (const year of ['1404', '١٤٤٨', '۱۴۰۵', '2569'])
      expect(typedDay('1', '1', year)).toEqual({ kind: 'other-calendar' });
    expect(typedDay('1', '1', '1899')).toEqual({ kind: 'invalid' });
  });

  it('takes a day that was written in one piece apart', () => {
    const parts = { day: '15', month: '11', year: '2026' };
    for (const written of ['15.11.2026', ' 15. 11. 2026', '15/11/2026', '2026-11-15', '٢٠٢٦/١١/١٥', '15-11-2026'])
      expect(wholeDay(written), written).toEqual(parts);
    for (const other of ['15.11.', '15.11.26', '11 2026', 'am 15.11.2026 um 9', ''])
      expect(wholeDay(other)).toBeUndefined();
  });

  it('tells nothing typed from something wrong', () => {
    expect(typedDay('', ' ', '')).toEqual({ kind: 'empty' });
  });

  it('leaves letters alone', () => {
    expect(latinDigits('a٣b۴5')).toBe('a3b45');
  });
});

it('a part of a day ends when no digit can follow it', () => {
  for (const day of ['05', '15', '4', '٤', '۱۵', '1.', '3/']) expect(endsPart('day', day)).toBe(true);
  for (const day of ['', '.', '1', '3', '٣']) expect(endsPart('day', day)).toBe(false);
  for (const month of ['2', '12', '1-']) expect(endsPart('month', month)).toBe(true);
  for (const month of ['1', '0']) expect(endsPart('month', month)).toBe(false);
  expect(endsPart('year', '1990')).toBe(false);
  expect(withoutSeparators('1. ')).toBe('1');
});
