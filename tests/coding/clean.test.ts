import { describe, expect, it } from 'vitest';
import { makeCleaner } from '../../src/coding/clean.ts';
import { segment } from '../../src/coding/segment.ts';
import type { LanguagePack, WordRow } from '../../src/model/index.ts';
import { linesOf, packOf } from './engine.ts';

const pack = (...boilerplate: WordRow[]) =>
  ({ ...packOf('en'), tables: { ...packOf('en').tables, boilerplate } }) as LanguagePack;
/** Reasons and texts of the skipped lines. */
const skipped = (text: string, ...rows: WordRow[]) =>
  makeCleaner(pack(...rows))(text).map((s) => `${s.why}: ${text.slice(s.start, s.end)}`);

const START = { code: 'line-start/related', words: 'read also' };
const HAS = { code: 'line-has/caption', words: 'file photo' };
const IS = { code: 'line-is/share', words: 'share' };

describe('a pattern of the boilerplate table', () => {
  it('skips the line that starts with its words, and no other', () => {
    const text = 'Kenya sent aid.\nRead also: Togo votes\nPeople read also books.';
    expect(skipped(text, START)).toEqual(['related: Read also: Togo votes']);
  });
  it('skips the line that has its words anywhere', () => {
    expect(skipped('A ship off Mombasa (File photo)\nThe file of the photo', HAS)).toEqual([
      'caption: A ship off Mombasa (File photo)',
    ]);
  });
  it('skips the line that is nothing but its words', () => {
    expect(skipped('Share\nShare the burden\nSHARE…', IS)).toEqual(['share: Share', 'share: SHARE…']);
  });
  it('leaves long lines alone: they are prose', () => {
    const prose = `Read also ${'the words of a long paragraph '.repeat(10)}`;
    expect(prose.length).toBeGreaterThan(200);
    expect(skipped(prose, START)).toEqual([]);
  });
  it('matches a slash as it stands, so that "Reuters reported" is no credit line', () => {
    const row = { code: 'line-has/caption', words: 'reuters/' };
    expect(skipped('REUTERS/Jane Doe\nreuters / J. Doe\nReuters reported it.', row)).toEqual([
      'caption: REUTERS/Jane Doe',
      'caption: reuters / J. Doe',
    ]);
  });
  it('skips a ticker, but not the headline of the report itself', () => {
    const row = { code: 'line-later/related', words: 'breaking' };
    expect(
      skipped('Breaking: Chad votes\nChad voted.\nBreaking: Togo votes\nBreaking with habit, Togo votes', row),
    ).toEqual(['related: Breaking: Togo votes']);
  });
  it('skips the list under a heading of related stories, up to the next sentence', () => {
    const text =
      'Chad\nvoted.\nIt rained.\nAll was well.\nRead also\nTogo attacks Benin\nMali leaves\nThe vote went on.\nEnd';
    expect(skipped(text, START)).toEqual(['related: Read also', 'related: Togo attacks Benin', 'related: Mali leaves']);
  });
  it('skips the stories of such a list that begin with a dateline', () => {
    const text =
      'Chad\nvoted.\nIt rained.\nAll was well.\nRead also\nTogo attacks Benin\nLOMÉ, May 3 (ABC) – Togo attacked Benin.\nIt went on.';
    expect(skipped(text, START)).toEqual([
      'related: Read also',
      'related: Togo attacks Benin',
      'related: LOMÉ, May 3 (ABC) – Togo attacked Benin.',
    ]);
  });
  it('keeps a headline that stands under such a heading at the top of a page', () => {
    expect(skipped('Home\nRead also\nChad attacks Togo\nChad attacked Togo.', START)).toEqual(['related: Read also']);
  });
  it('finds pointers to other stories within a paragraph', () => {
    const cleaner = makeCleaner(pack(START));
    const pointer = (text: string) => cleaner.pointer(segment(text, packOf('en'))[0]!, text);
    expect(pointer('Read also: Togo votes.')).toBe(true);
    expect(pointer('Reader also: Togo votes.')).toBe(false);
    expect(pointer('Read also the annex.')).toBe(false);
  });
  it('gives spans of whole lines in text order', () => {
    const text = '\nShare\n\nShare';
    expect(makeCleaner(pack(IS))(text)).toEqual([
      { start: 1, end: 6, why: 'share' },
      { start: 8, end: 13, why: 'share' },
    ]);
  });
});

describe('skipped lines', () => {
  it.each([
    ['en', 'Kenya sent aid to Malawi.', 'Read also: Chad attacked Sudan'],
    ['ar', 'أرسلت كينيا مساعدات إلى ملاوي.', 'اقرأ أيضا: هاجمت تشاد السودان'],
    ['fa', 'کنیا به مالاوی کمک فرستاد.', 'بیشتر بخوانید: چاد به سودان حمله کرد'],
    ['ru', 'Кения направила помощь Малави.', 'Читайте также: Чад напал на Судан'],
  ])('%s: make no claim', (language, report, related) => {
    const alone = linesOf(language, report);
    expect(alone).toEqual(['AID KEN > MWI']);
    expect(linesOf(language, `${report}\n${related}`)).toEqual(alone);
    // the same words without the mark are a claim: the test above would fail if the line were read
    const unmarked = related.slice(related.indexOf(':') + 2);
    expect(linesOf(language, `${report}\n${unmarked}.`)).toContain('ASSAULT TCD > SDN');
  });
  it.each([
    ['en', 'Chad attacked Sudan, Reuters reported.'],
    ['en', 'According to AFP, Chad attacked Sudan.'],
    ['ar', 'بحسب وكالة رويترز، هاجمت تشاد السودان.'],
    ['ru', 'Чад напал на Судан, сообщает ТАСС.'],
  ])('%s: are not those that quote an agency: %s', (language, text) => {
    expect(linesOf(language, text)).toEqual(['ASSAULT TCD > SDN']);
  });
});
