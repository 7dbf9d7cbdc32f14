import { describe, expect, it } from 'vitest';
import { findParties, suggestParties } from '../../src/world/find.ts';
import { world } from '../../src/world/index.ts';

describe('parties that somebody may be about to type', () => {
  it('are found by the beginning of a name in every script', () => {
    for (const begun of ['Bela', 'бело', 'بيلار', 'بلارو', 'bLr'])
      expect(suggestParties(begun, world)).toContain('BLR');
    for (const begun of ['ira', 'ира', 'ايرا', 'ایرا']) expect(suggestParties(begun, world)).toContain('IRN');
  });

  it('begin with those that the words mean as they stand', () => {
    for (const name of ['Niger', 'Guinea', 'ایران'])
      expect(suggestParties(name, world).slice(0, 1)).toEqual(findParties(name, world));
    expect(suggestParties('Niger', world)).toContain('NGA');
  });

  it('are found by a later word, after those whose name begins so', () => {
    const codes = suggestParties('korea', world);
    expect(codes).toContain('KOR');
    expect(suggestParties('arab', world)).toContain('ARE');
  });

  it('are none for nothing, or for what no name begins with', () => {
    expect(suggestParties('  ', world)).toEqual([]);
    expect(suggestParties('qqq', world)).toEqual([]);
  });
});
