import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/index.ts';
import { type Match, PhraseTable } from '../../src/text/phrases.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** Readings of a small language: a prefix "and" is a conjunction, "at" a preposition, a suffix "ly" a pronoun. */
function readings(norm: string): Reading[] {
  const out: Reading[] = [{ key: norm }];
  if (norm.startsWith('and')) out.push({ key: norm.slice(3), conjunction: true });
  if (norm.startsWith('at')) out.push({ key: norm.slice(2), particle: 'in' });
  if (norm.endsWith('ly')) out.push({ key: norm.slice(0, -2), pronoun: true });
  return out;
}

/** All matches of a table in a text, as `words=entry`. */
function find(table: PhraseTable<string>, text: string): { shown: string[]; matches: Match<string>[] } {
  const tokens = tokenize(text);
  const prepared = tokens.map((token) =>
    table.prepare(token.kind === 'word' ? readings(token.norm) : [{ key: token.norm }], token.norm === 'the'),
  );
  const matches: Match<string>[] = [];
  for (let at = 0; at < tokens.length; at++) table.matchesAt(tokens, at, prepared, matches);
  const shown = matches.map((m) => `${text.slice(tokens[m.from]!.start, tokens[m.to - 1]!.end)}=${m.entry}`);
  return { shown, matches };
}

function table(...phrases: [words: string, entry: string][]): PhraseTable<string> {
  const made = new PhraseTable<string>();
  for (const [phrase, entry] of phrases) made.add(phrase.split(' '), entry);
  return made;
}

describe('PhraseTable', () => {
  it('finds every phrase that starts at a token, shortest first', () => {
    const t = table(['red', 'a'], ['red cross', 'b'], ['red cross ship', 'c'], ['cross', 'd']);
    expect(find(t, 'a red cross ship').shown).toEqual(['red=a', 'red cross=b', 'red cross ship=c', 'cross=d']);
    expect(find(t, 'a red ship').shown).toEqual(['red=a']);
  });
  it('gives all entries of one phrase, each once', () => {
    const t = table(['lead', 'metal'], ['lead', 'verb'], ['lead', 'metal']);
    expect(find(t, 'lead').shown).toEqual(['lead=metal', 'lead=verb']);
  });
  it('finds nothing for the beginning of a phrase, nor over a mark', () => {
    const t = table(['red cross ship', 'c']);
    expect(find(t, 'red cross').shown).toEqual([]);
    expect(find(t, 'red, cross ship').shown).toEqual([]);
    expect(find(t, 'red cross. ship').shown).toEqual([]);
  });
  it('passes over one word that is passed, inside a phrase only', () => {
    const t = table(['close ship', 'a'], ['close the door', 'b']);
    expect(find(t, 'close the ship').shown).toEqual(['close the ship=a']);
    expect(find(t, 'close the door').shown).toEqual(['close the door=b']);
    expect(find(t, 'close the the ship').shown).toEqual([]);
    expect(find(t, 'the close red ship').shown).toEqual([]);
  });
  it('passes over one hyphen between words', () => {
    const t = table(['red cross', 'b']);
    expect(find(t, 'red-cross').shown).toEqual(['red-cross=b']);
    expect(find(t, 'red - cross').shown).toEqual(['red - cross=b']);
    expect(find(t, 'red--cross').shown).toEqual([]);
    expect(find(t, 'red-').shown).toEqual([]);
  });
  it('tries each reading of a word, and says which it took', () => {
    const t = table(['red cross', 'b']);
    const { matches } = find(t, 'red cross, andred cross, atred crossly');
    expect(
      matches.map((m) => [m.reading.conjunction === true, m.reading.particle ?? null, m.literal, m.pronoun]),
    ).toEqual([
      [false, null, true, false],
      [true, null, true, false],
      [false, 'in', false, true],
    ]);
  });
  it('lets a conjunction stand on the first word only', () => {
    expect(find(table(['red cross', 'b']), 'red andcross').shown).toEqual([]);
  });
  it('matches numbers', () => {
    expect(find(table(['resolution 1701', 'r']), 'Resolution 1701').shown).toEqual(['Resolution 1701=r']);
  });
  it('takes no phrase without words', () => {
    const t = new PhraseTable<string>();
    t.add([], 'none');
    expect(find(t, 'red cross').shown).toEqual([]);
  });

  it('finds what a plain search finds', () => {
    const word = fc.constantFrom('red', 'cross', 'ship', 'sea');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 6 }), fc.array(word, { maxLength: 12 }), (phrases, text) => {
        const t = new PhraseTable<string>();
        for (const p of phrases) t.add(p, p.join(' '));
        const wanted: string[] = [];
        const distinct = [...new Set(phrases.map((p) => p.join(' ')))].sort((a, b) => a.length - b.length);
        for (let i = 0; i < text.length; i++)
          for (const p of distinct) if (`${text.slice(i).join(' ')} `.startsWith(`${p} `)) wanted.push(`${p}=${p}`);
        expect(find(t, text.join(' ')).shown).toEqual(wanted);
      }),
    );
  });
});
