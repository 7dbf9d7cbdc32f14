import { describe, expect, it } from 'vitest';
import { makeCoder } from '../../src/coding/index.ts';
import { packs } from '../../src/languages/index.ts';
import { claimRows, fieldMarks, fieldsOf } from '../../src/web/pages/report/fields.ts';
import { claimMarks, claimMeant, dressingOf, type Mark, whyMarks } from '../../src/web/pages/report/marks.ts';
import { inParagraphs, paragraphsOf } from '../../src/web/pages/report/paragraphs.ts';
import { actOf, placeAt } from '../../src/web/pages/report/why.ts';
import { cut } from '../../src/web/parts/marks.ts';
import { world } from '../../src/world/index.ts';

const coder = makeCoder(packs, world);
const TEXT = [
  'The foreign minister of Belarus arrived in Tehran on 3 March 2024.',
  '',
  'Iran and Belarus signed a memorandum of understanding, and Russia condemned the sanctions of the United States against Iran.',
].join('\r\n');
const { claims } = coder.code({ id: 'r', text: TEXT, published: '2024-03-04' });

describe('paragraphs', () => {
  it('are the lines that are not blank, without their ends', () => {
    expect(paragraphsOf(TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      TEXT.split('\r\n')[0],
      TEXT.split('\r\n')[2],
    ]);
    expect(paragraphsOf(' \n\n')).toEqual([]);
  });

  it('of huge lines are laid out in blocks that are the whole line, never within a character', () => {
    const words = 'word '.repeat(50_000);
    const pairs = '\u{1F600}'.repeat(20_000);
    for (const line of [words, pairs, `x${pairs}`]) {
      const blocks = paragraphsOf(line);
      expect(blocks.length).toBeGreaterThan(1);
      expect(blocks.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
      for (const { start } of blocks) expect(line[start]).not.toMatch(/[\udc00-\udfff]/);
    }
  });

  it('take marks across their edges cut to fit', () => {
    const marks = [{ start: 10, end: TEXT.length }];
    const [first, second] = paragraphsOf(TEXT);
    expect(inParagraphs(paragraphsOf(TEXT), marks)).toEqual(
      new Map([
        [0, [{ start: 10, end: first?.end }]],
        [1, [second]],
      ]),
    );
  });
});

describe('marks', () => {
  it('number every claim where its trigger begins, once', () => {
    expect(claims.length).toBeGreaterThan(2);
    const begins = paragraphsOf(TEXT).flatMap(({ start, end }, i) =>
      cut(TEXT.slice(start, end), inParagraphs(paragraphsOf(TEXT), claimMarks(claims)).get(i) ?? [], start).flatMap(
        (piece) => dressingOf(piece).begins,
      ),
    );
    expect(begins.sort((a, b) => a - b)).toEqual(claims.map((_, i) => i));
  });

  it('join every field to the characters that gave it', () => {
    for (const claim of claims) {
      const fields = fieldsOf(claim, TEXT);
      for (const { quote } of fields) expect(TEXT.slice(quote.start, quote.end)).toBe(quote.text);
      expect(fieldMarks(fields).map((mark) => mark.kind === 'field' && mark.number)).toEqual(
        fields.filter(({ quote }) => quote.text !== '').map(({ number }) => number),
      );
    }
    expect(new Set(claims.flatMap((claim) => fieldsOf(claim, TEXT).map(({ name }) => name)))).toContain('date');
  });

  it('take the day of publication for no words of the text', () => {
    const undated = coder.code({ id: 'u', text: 'Iran and Belarus signed a memorandum.', published: '2024-03-04' });
    const claim = undated.claims[0] as (typeof claims)[number];
    expect(claim.when?.certainty).toBe('published');
    expect(fieldsOf(claim, undated.document.text).find(({ name }) => name === 'date')?.quote.text).toBe('');
  });

  it('lead a click to the narrowest claim, and the next click on', () => {
    const wide = { ...claims[0], evidence: { start: 0, end: 50 } } as (typeof claims)[number];
    const narrow = { ...wide, evidence: { start: 10, end: 20 } };
    expect(claimMeant([0, 1], [wide, narrow], null)).toBe(1);
    expect(claimMeant([0, 1], [wide, narrow], 1)).toBe(0);
    expect(claimMeant([0, 1], [wide, narrow], 0)).toBe(1);
    expect(claimMeant([], [wide, narrow], 0)).toBeUndefined();
  });

  it('prefer the reading that was taken', () => {
    const marks: Mark[] = [
      { kind: 'word', used: false, start: 0, end: 5 },
      { kind: 'word', used: true, start: 0, end: 3 },
      { kind: 'act', made: false, start: 3, end: 5 },
    ];
    const dressed = cut('abcde', marks).map(dressingOf);
    expect(dressed.map(({ known }) => known)).toEqual(['used', 'unused']);
    expect(dressed.map(({ act }) => act)).toEqual([null, 'dropped']);
  });
});

describe('why', () => {
  const explained = coder.explain({ id: 'r', text: TEXT, published: '2024-03-04' });

  it('finds the entries of a word, the narrowest first', () => {
    const { words, sentence } = placeAt(explained, TEXT.indexOf('Tehran'));
    expect(words.map(({ table }) => table)).toContain('world/place-names.tsv');
    const widths = words.map(({ start, end }) => end - start);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(sentence?.start).toBe(0);
    const nowhere = placeAt(explained, TEXT.length + 5);
    expect(nowhere).toEqual({ sentence: null, words: [], acts: [], skipped: null });
  });

  it('finds the act of every claim, and marks each sentence', () => {
    for (const { id } of claims) expect(actOf(explained, id)?.act.claim).toBe(id);
    expect(actOf(explained, 'c_none')).toBeNull();
    const sentences = whyMarks(explained).filter(({ kind }) => kind === 'sentence');
    expect(sentences).toHaveLength(explained.sentences.length);
  });
});

it('exports a row a claim, with its quote', () => {
  const [heading, ...rows] = claimRows(claims, TEXT);
  expect(rows).toHaveLength(claims.length);
  const quote = heading?.indexOf('quote') ?? -1;
  for (const [i, row] of rows.entries()) {
    const { start, end } = (claims[i] as (typeof claims)[number]).evidence;
    expect(row[quote]).toBe(TEXT.slice(start, end));
    expect(row).toHaveLength(heading?.length ?? 0);
  }
});
