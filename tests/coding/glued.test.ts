/** Words that lost the space between them, and names with one wrong letter. */
import { describe, expect, it } from 'vitest';
import { makeUngluer } from '../../src/coding/glued.ts';
import { segment } from '../../src/coding/segment.ts';
import { Slips } from '../../src/text/slips.ts';
import { claimsOf, lexiconOf, line, packOf } from './engine.ts';

const parted = (language: string, text: string) => {
  const pack = packOf(language);
  const unglue = makeUngluer(pack, lexiconOf(language));
  return segment(text, pack).flatMap((sentence) => {
    unglue(sentence, text);
    return sentence.tokens.map(({ start, end }) => text.slice(start, end));
  });
};

describe('glued words', () => {
  it.each([
    ['ar', 'وزيرالخارجية', ['وزير', 'الخارجية']],
    ['ar', 'السعوديةوإيران', ['السعودية', 'وإيران']],
    ['ar', 'إلىطهران', ['إلى', 'طهران']],
    ['fa', 'ایران وبلاروس', ['ایران', 'و', 'بلاروس']],
    ['fa', 'درتهران', ['در', 'تهران']],
    ['fa', 'امضاکرده', ['امضا', 'کرده']],
    ['en', 'villagesMoscow', ['villages', 'Moscow']],
    ['en', 'talksRussia', ['talks', 'Russia']],
    ['ru', 'переговорыРоссия', ['переговоры', 'Россия']],
  ])('%s: %s', (language, text, words) => {
    expect(parted(language, text)).toEqual(words);
  });

  it.each([
    ['ar', 'عبدالرحمن الاستشارات الغالبية والترابية'],
    ['fa', 'بازگشود آزادراه دادگاه بارگیری سرافراز اسفندیاری'],
    ['en', 'McDonald YouTube iPhone'],
    ['ru', 'ЕвроСеть КамАЗ'],
  ])('%s: leaves alone %s', (language, text) => {
    expect(parted(language, text)).toEqual(text.split(' '));
  });
});

describe('slips in names', () => {
  const slips = new Slips(7);
  for (const word of ['armenia', 'romania', 'austria', 'zambezi', 'zambesi']) slips.add(word);

  it('are a letter too many, too few, or another one', () => {
    expect(slips.meant('armmenia')).toBe('armenia');
    expect(slips.meant('romnaia')).toBe(null);
    expect(slips.meant('armonia')).toBe('armenia');
    expect(slips.meant('austriia')).toBe('austria');
  });

  it('are none at either end, in short words, and where two names are as near', () => {
    for (const word of ['brmenia', 'armenis', 'armenia', 'austia', 'zambeki', ''])
      expect(slips.meant(word), word).toBe(null);
  });

  it.each([
    ['en', 'Philipines condemned Japan.', 'ACCUSE PHL > JPN'],
    ['en', 'Azerbaidjan accused Armennia of shelling.', 'ACCUSE AZE > ARM'],
    ['ru', 'Азербаджан обвинил Грузию в обстреле.', 'ACCUSE AZE > GEO'],
    ['ar', 'اتهمت بيلاروسييا اليابان بالتجسس.', 'ACCUSE BLR > JPN'],
    ['fa', 'افغاستان ژاپن را به جاسوسی متهم کرد.', 'ACCUSE AFG > JPN'],
  ])('%s: %s', (language, text, expected) => {
    expect(claimsOf(language, text).map(line)).toEqual([expected]);
  });

  it.each([
    ['en', 'Columbia accused Javanese Granada of spying.'],
    ['en', 'The hungry condemned the columbian.'],
    ['ar', 'اتهمت البرتقالية بالتجسس.'],
  ])('%s: not %s', (language, text) => {
    const codes = claimsOf(language, text).flatMap(({ actors, recipients }) => [...actors, ...recipients]);
    expect(codes.map(({ code }) => code)).toEqual([]);
  });
});
