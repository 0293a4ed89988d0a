import { describe, expect, it } from 'vitest';
import { squares } from './squares';

describe('a code to scan', () => {
  it('keeps four light squares on every side', () => {
    expect(squares(['1'])).toEqual({ side: 9, path: 'M4 4h1v1h-1z' });
  });

  it('draws neighbouring dark squares as one run', () => {
    expect(squares(['1101', '0000']).path).toBe('M4 4h2v1h-2zM7 4h1v1h-1z');
  });
});
