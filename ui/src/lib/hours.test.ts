import { describe, expect, it } from 'vitest';
import type { HoursView } from './backend';
import { clockInGermany, openNow } from './hours';

const split: HoursView = {
  spans: [
    { opens: '08:00', closes: '12:00' },
    { opens: '14:00', closes: '17:30' },
  ],
};
const shut: HoursView = { spans: [] };
/** A moment of a Monday in November, when Germany is one hour ahead of UTC. */
const at = (utc: string) => new Date(`2026-11-23T${utc}:00Z`);

describe('an office', () => {
  it('is open until its next closing hour', () => {
    expect(openNow([split], 0, at('07:00'))).toEqual({ kind: 'open', time: '12:00' });
    expect(openNow([split], 0, at('16:29'))).toEqual({ kind: 'open', time: '17:30' });
  });

  it('opens later the same day, before it and in its pause', () => {
    expect(openNow([split], 0, at('06:59'))).toEqual({ kind: 'opens', time: '08:00' });
    expect(openNow([split], 0, at('11:00'))).toEqual({ kind: 'opens', time: '14:00' });
  });

  it('is closed after its last hour, and on a day without hours', () => {
    expect(openNow([split], 0, at('16:30'))).toEqual({ kind: 'closed' });
    expect(openNow([split, shut], 1, at('09:00'))).toEqual({ kind: 'closed' });
  });

  it('goes by the clock in Germany, in summer too', () => {
    expect(clockInGermany(new Date('2026-07-01T22:30:00Z'))).toBe('00:30');
    expect(clockInGermany(at('11:05'))).toBe('12:05');
  });
});
