import { describe, expect, it } from 'vitest';
import { parsePath, pathOf, placeOf, stepPath } from './path';

describe('paths', () => {
  it('say a place and come back as it', () => {
    const path = pathOf('paper', 'a/b', 'reise pass');
    expect(parsePath(path)).toEqual({ screen: 'paper', args: ['a/b', 'reise pass'] });
    expect(parsePath('now')).toEqual({ screen: 'now', args: [] });
  });

  it('name all persons of a card', () => {
    const [screen, step, persons] = stepPath('anmelden', [{ id: 'p1' }, { id: 'p2' }]).split('/');
    expect([screen, step, decodeURIComponent(persons ?? '')]).toEqual(['step', 'anmelden', 'p1+p2']);
  });

  it('light the place of the navigation a screen belongs to', () => {
    expect(placeOf('step')).toBe('plan');
    expect(placeOf('paper')).toBe('papers');
    expect(placeOf('conflicts')).toBe('now');
    expect(placeOf('papers')).toBe('papers');
    expect(placeOf('about')).toBe('more');
  });
});
