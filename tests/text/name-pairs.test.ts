/** The public table of pairs of names: what it holds, and how well it is told. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluateNames, readPairs } from '../../src/cli/evaluate/names.ts';

const pairs = readPairs(fileURLToPath(new URL('../../data/name-pairs.tsv', import.meta.url)));

describe('data/name-pairs.tsv', () => {
  it('has many pairs of every kind, and hard ones among those that are two', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(250);
    const kinds = new Set(pairs.map(({ kind }) => kind));
    for (const kind of ['arabic-latin', 'latin-persian', 'cyrillic-latin', 'arabic-cyrillic', 'arabic-persian'])
      expect(kinds).toContain(kind);
    for (const note of ['brothers', 'father and son', 'one letter', 'parts swapped', 'family name'])
      expect(pairs.filter((pair) => !pair.same && pair.note.startsWith(note)).length, note).toBeGreaterThan(5);
  });

  it('has no pair twice', () => {
    const keys = pairs.map(({ left, right }) => [left, right].sort().join(' = '));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('is told well', () => {
    const { all, parts } = evaluateNames(pairs);
    expect(all.precision).toBeGreaterThanOrEqual(0.97);
    expect(all.recall).toBeGreaterThanOrEqual(0.9);
    for (const half of ['first half', 'second half']) expect(parts[half]?.recall).toBeGreaterThanOrEqual(0.9);
  });
});
