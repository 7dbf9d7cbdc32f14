import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../src/coding/lexicon.ts';
import { promisingIn } from '../../src/coding/promising.ts';
import { segment } from '../../src/coding/segment.ts';
import { tag } from '../../src/coding/tag.ts';
import { packs } from '../../src/languages/index.ts';
import { world } from '../../src/world/index.ts';

const pack = packs.find(({ code }) => code === 'en')!;
const lexicon = buildLexicon(pack, world);
const promising = (text: string) => promisingIn(segment(text, pack).map((sentence) => tag(sentence, lexicon, text)));

describe('promising sentences', () => {
  test('are those with an act, once somebody was named', () => {
    expect(promising('The road was closed.\nKenya signed a treaty with Peru.\nIt rained all day.')).toEqual([1]);
  });

  test('no act promises anything before the first name', () => {
    expect(promising('It condemned the plan.\nIt rained in Kenya.')).toEqual([]);
  });

  test('an act that needs a word promises nothing without it', () => {
    // "opened" is an act of an embassy, a border, talks: not of a library
    expect(promising('Kenya opened an embassy in Peru.')).toEqual([0]);
    expect(promising('Kenya opened a library in Peru.')).toEqual([]);
  });
});
