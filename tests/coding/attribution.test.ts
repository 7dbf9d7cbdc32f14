import { describe, expect, it } from 'vitest';
import { claimsOf } from './engine.ts';

/** Chains of speakers of the claims, outermost first: `Reuters < Ghana foreign minister`. */
const chains = (language: string, text: string): string[] =>
  claimsOf(language, text).map((c) => c.attribution.map((link) => link.speaker).join(' < '));

describe('a claim', () => {
  it.each([
    ['en', 'Togo expelled the ambassador of Kenya.'],
    ['ar', 'طردت توغو سفير كينيا.'],
    ['fa', 'توگو سفیر کنیا را اخراج کرد.'],
    ['ru', 'Япония выслала посла Кении.'],
  ])('%s: that nobody is quoted for has no chain: %s', (language, text) => {
    expect(chains(language, text)).toEqual(['']);
  });

  it.each([
    ['en', 'The foreign minister of Ghana said that Kenya attacked Uganda.', 'Ghana foreign minister'],
    ['en', 'Kenya attacked Uganda, the foreign minister of Ghana said.', 'Ghana foreign minister'],
    ['en', 'Kenya attacked Uganda, Reuters reported.', 'Reuters'],
    ['en', 'According to AFP, Kenya attacked Uganda.', 'AFP'],
    ['en', 'Kenya attacked Uganda, according to AFP.', 'AFP'],
    ['ar', 'قال وزير خارجية غانا إن كينيا هاجمت أوغندا.', 'Ghana foreign minister'],
    ['ar', 'بحسب وكالة فرانس برس، هاجمت كينيا أوغندا.', 'AFP'],
    ['fa', 'وزیر خارجه غنا گفت که کنیا به اوگاندا حمله کرد.', 'Ghana foreign minister'],
    ['fa', 'وزارت خارجه غنا اعلام کرد که کنیا به اوگاندا حمله کرد.', 'Ghana foreign ministry'],
    ['fa', 'به گزارش رویترز، کنیا به اوگاندا حمله کرد.', 'Reuters'],
    ['ru', 'Министр иностранных дел Ганы заявил, что Кения напала на Уганду.', 'Ghana foreign minister'],
    ['ru', 'Кения напала на Уганду, сообщает ТАСС.', 'TASS'],
    ['ru', 'По данным Reuters, Кения напала на Уганду.', 'Reuters'],
  ])('%s: has the one who says it: %s', (language, text, speaker) => {
    expect(chains(language, text)).toEqual([speaker]);
  });

  it.each([
    ['en', 'AFP reported that the foreign minister of Ghana said that Kenya attacked Uganda.', 'AFP'],
    ['ar', 'أفادت وكالة رويترز بأن وزير خارجية غانا قال إن كينيا هاجمت أوغندا.', 'Reuters'],
    ['ru', 'ТАСС сообщает, что министр иностранных дел Ганы заявил, что Кения напала на Уганду.', 'TASS'],
  ])('%s: has the whole chain, outermost first: %s', (language, text, agency) => {
    expect(chains(language, text)).toEqual([`${agency} < Ghana foreign minister`]);
  });

  it('names a person where the report does', () => {
    expect(chains('en', 'The foreign minister of Ghana, Akosua Mensah, said that Kenya attacked Uganda.')).toEqual([
      'Akosua Mensah',
    ]);
  });

  it.each([
    [
      'en',
      'The foreign minister of Ghana said Kenya attacked Uganda. He added that Rwanda supplied weapons to Burundi.',
    ],
    ['ar', 'قال وزير خارجية غانا إن كينيا هاجمت أوغندا. وأضاف أن رواندا اعتقلت مواطنين من بوروندي.'],
    ['fa', 'وزیر خارجه غنا گفت که کنیا به اوگاندا حمله کرد. وی افزود رواندا سفیر بوروندی را اخراج کرد.'],
  ])('%s: of "he added" has the speaker of the sentence before: %s', (language, text) => {
    expect(chains(language, text)).toEqual(['Ghana foreign minister', 'Ghana foreign minister']);
  });

  it('of another sentence has none', () => {
    expect(
      chains('en', 'The foreign minister of Ghana said that Kenya attacked Uganda. Rwanda condemned Burundi.'),
    ).toEqual(['Ghana foreign minister', '']);
  });
});

describe('a link of the chain', () => {
  it('quotes the words that name speaker and verb, and has the party of the speaker', () => {
    const text = 'The foreign minister of Ghana denied that Kenya attacked Uganda.';
    const [claim] = claimsOf('en', text);
    const [link] = claim!.attribution;
    expect(link).toMatchObject({ code: 'GHA', verb: 'deny', text: 'foreign minister of Ghana denied' });
    expect(text.slice(link!.start, link!.end)).toBe(link!.text);
    expect(claim!.factuality).toBe('negated');
  });
  it.each([
    ['said', 'say'],
    ['announced', 'announce'],
    ['confirmed', 'confirm'],
    ['claimed', 'claim'],
    ['reported', 'report'],
  ])('knows what the speaker does: %s', (word, verb) => {
    const [claim] = claimsOf('en', `The foreign minister of Ghana ${word} that Kenya attacked Uganda.`);
    expect(claim!.attribution.map((l) => l.verb)).toEqual([verb]);
  });
});
