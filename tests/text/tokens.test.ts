import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { tokenize, words } from '../../src/text/tokens.ts';

const norms = (text: string) => tokenize(text).map((token) => token.norm);

describe('tokenize', () => {
  it.each([
    ["Iran's envoy", ['iran', "'s", 'envoy']],
    ["they don't, O’Brien said", ['they', "don't", ',', "o'brien", 'said']],
    ['the U.S. and U.K.', ['the', 'u.s.', 'and', 'u.k.']],
    ['1,250.5 tonnes', ['1,250.5', 'tonnes']],
    ['١٬٢٥٠٫٥ طن', ['1,250.5', 'طن']],
    ['#Ghana asks @user, no #1', ['ghana', 'asks', 'user', ',', 'no', '#', '1']],
    ['17/4/2001', ['17', '/', '4', '/', '2001']],
    ['الدورة ال28', ['الدوره', 'ال', '28']],
    ['می‌رود.', ['ميرود', '.']],
    ['«ایران»', ['«', 'ايران', '»']],
    ['российско-иранский', ['российско', '-', 'иранский']],
  ])('%s', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  it('glues affixes that a space parts', () => {
    const joins = { next: new Set(['مي']), previous: new Set(['هاي']) };
    expect(words('می رود تحریم های', joins)).toEqual(['ميرود', 'تحريمهاي']);
    const [first] = tokenize('می رود', 0, 6, joins);
    expect(first).toMatchObject({ start: 0, end: 6 });
  });

  it('covers every letter and digit, in order, with norms of the text itself', () => {
    const alphabet = fc.constantFrom(...'abZ ёЖ سلامیةإ‌ـَ١۲3.,/-\'’"()«»\n\u200f😀');
    fc.assert(
      fc.property(fc.string({ unit: alphabet }), (text) => {
        const tokens = tokenize(text);
        let last = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(last, token.start)).not.toMatch(/\p{L}|\p{Nd}/u);
          if (token.kind === 'word') expect(token.norm).toBe(fold(text.slice(token.start, token.end)));
          last = token.end;
        }
        expect(text.slice(last)).not.toMatch(/\p{L}|\p{Nd}/u);
      }),
    );
  });
});
