import { describe, expect, it } from 'vitest';
import { covers } from '../../src/web/parts/picture-file.ts';

const points = (text: string) => new Set([...text].map((letter) => letter.codePointAt(0) as number));

describe('the letters of a saved picture', () => {
  const arabic = 'U+0600-06FF, U+200C-200E, U+FB50-FDFF';

  it('need the faces that have them', () => {
    expect(covers(arabic, points('Iran ایران'))).toBe(true);
    expect(covers(arabic, points('Iran'))).toBe(false);
    expect(covers('U+131', points('ı'))).toBe(true);
    expect(covers('U+4??', points('Иран'))).toBe(true);
    expect(covers('U+4??', points('Iran'))).toBe(false);
    expect(covers('u+1f600', points('😀'))).toBe(true);
  });

  it('may all be in a face without a range', () => {
    expect(covers('', points('Iran'))).toBe(true);
  });
});
