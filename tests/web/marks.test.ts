import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/index.ts';
import { cut, lanesOf, marksOf } from '../../src/web/parts/marks.ts';

const mark = (name: string, start: number, end: number) => ({ name, start, end });
/** `a[x]bc[x y]d`: pieces with the names of their marks. */
const drawn = (text: string, marks: ReturnType<typeof mark>[], from = 0) =>
  cut(text, marks, from).map(({ text, marks }) => [text, ...marks.map(({ name }) => name)]);
/** A mark on a word of a text. */
const on = (text: string, word: string, name = word) => {
  const start = text.indexOf(word);
  return mark(name, start, start + word.length);
};

describe('cutting a text with marks', () => {
  it('gives the whole text where nothing is marked', () => {
    expect(drawn('two words', [])).toEqual([['two words']]);
    expect(drawn('', [])).toEqual([]);
  });

  it('cuts nested marks, the widest first', () => {
    expect(drawn('abcdef', [mark('in', 2, 4), mark('out', 1, 5)])).toEqual([
      ['a'],
      ['b', 'out'],
      ['cd', 'out', 'in'],
      ['e', 'out'],
      ['f'],
    ]);
  });

  it('cuts marks that overlap without nesting', () => {
    expect(drawn('abcdef', [mark('x', 0, 4), mark('y', 2, 6)])).toEqual([
      ['ab', 'x'],
      ['cd', 'x', 'y'],
      ['ef', 'y'],
    ]);
  });

  it('keeps marks that touch apart, and marks of the same words together', () => {
    expect(drawn('abcd', [mark('x', 0, 2), mark('y', 2, 4), mark('z', 2, 4)])).toEqual([
      ['ab', 'x'],
      ['cd', 'y', 'z'],
    ]);
  });

  it('counts from where the text stands in its report, and clips what reaches beyond it', () => {
    expect(drawn('cdef', [mark('x', 0, 4), mark('y', 5, 99), mark('before', 0, 2), mark('after', 6, 9)], 2)).toEqual([
      ['cd', 'x'],
      ['e'],
      ['f', 'y'],
    ]);
    expect(cut('cdef', [mark('x', 3, 5)], 2).map(({ start, end }) => [start, end])).toEqual([
      [2, 3],
      [3, 5],
      [5, 6],
    ]);
  });

  it('leaves out marks of nothing', () => {
    expect(drawn('abc', [mark('none', 1, 1), mark('back', 2, 1)])).toEqual([['abc']]);
  });

  it('never cuts a surrogate pair', () => {
    expect(drawn('a😀b', [mark('x', 0, 2)])).toEqual([['a😀', 'x'], ['b']]);
    expect(drawn('a😀b', [mark('x', 2, 4)])).toEqual([['a'], ['😀b', 'x']]);
    expect(drawn('😀', [mark('x', 0, 1)])).toEqual([['😀', 'x']]);
  });

  it('keeps pictures that are joined of several whole', () => {
    const family = '👩‍👧';
    expect(drawn(`a${family}b`, [mark('x', 0, 4)])).toEqual([[`a${family}`, 'x'], ['b']]);
  });

  it('keeps combining marks with their letter', () => {
    expect(drawn('cafe\u0301s', [mark('x', 0, 4)])).toEqual([['cafe\u0301', 'x'], ['s']]);
    // A shadda on the qaf of "signed".
    const text = 'وقّعت إيران';
    expect(drawn(text, [mark('x', 0, 2)])).toEqual([['وقّ', 'x'], ['عت إيران']]);
    expect(drawn(text, [mark('x', 2, 5)])).toEqual([['و'], ['قّعت', 'x'], [' إيران']]);
  });

  it('keeps a zero-width non-joiner with the letter that it ends', () => {
    const text = 'دفتر می\u200cشود.';
    expect(drawn(text, [mark('x', 5, 7)])).toEqual([['دفتر '], ['می\u200c', 'x'], ['شود.']]);
    expect(drawn(text, [on(text, 'شود')])).toEqual([['دفتر می\u200c'], ['شود', 'شود'], ['.']]);
  });

  it('cuts right-to-left text in the order of its characters', () => {
    const text = 'ووقّعت إيران وبيلاروسيا 13 وثيقة';
    const marks = [on(text, 'إيران'), on(text, 'بيلاروسيا'), on(text, '13 وثيقة'), on(text, '13', 'number')];
    expect(drawn(text, marks)).toEqual([
      ['ووقّعت '],
      ['إيران', 'إيران'],
      [' و'],
      ['بيلاروسيا', 'بيلاروسيا'],
      [' '],
      ['13', '13 وثيقة', 'number'],
      [' وثيقة', '13 وثيقة'],
    ]);
  });

  it('loses no character, whatever the marks', () => {
    const text = 'Вчера 🇮🇷 می\u200cگوید: «وقّعا» e\u0301\r\n';
    for (let start = 0; start < text.length; start++)
      for (let end = start; end <= text.length + 2; end++) {
        const pieces = cut(text, [mark('a', start, end), mark('b', end - 3, end + 4)]);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) expect(piece.text.isWellFormed()).toBe(true);
      }
  });
});

describe('lanes of underlines', () => {
  it('puts the shorter of two marks that overlap next to the words', () => {
    expect(lanesOf([mark('out', 0, 9), mark('in', 2, 4), mark('apart', 10, 12)])).toEqual([1, 0, 0]);
    expect(lanesOf([mark('a', 0, 4), mark('b', 2, 6), mark('c', 3, 5)])).toEqual([1, 2, 0]);
    expect(lanesOf([mark('a', 0, 2), mark('b', 2, 4)])).toEqual([0, 0]);
  });
});

describe('the words of a claim', () => {
  it('gives each role its words, once, in the order of the text', () => {
    const party = { code: 'IRN', sector: null, name: 'Iran', text: 'Iran', start: 4, end: 8 };
    const claim = {
      trigger: { start: 20, end: 26 },
      actors: [party, { ...party, code: 'BLR', start: 10, end: 17 }],
      recipients: [party],
      persons: [],
      when: { start: 0, end: 0 },
      where: { start: 4, end: 8 },
      quantities: [],
      instruments: [],
      attribution: [{ start: 30, end: 40 }],
    } as unknown as Claim;
    expect(marksOf(claim)).toEqual([
      { role: 'party', start: 4, end: 8 },
      { role: 'where', start: 4, end: 8 },
      { role: 'party', start: 10, end: 17 },
      { role: 'trigger', start: 20, end: 26 },
      { role: 'attribution', start: 30, end: 40 },
    ]);
  });
});
