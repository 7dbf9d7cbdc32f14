import { describe, expect, it } from 'vitest';
import { linesOf } from './engine.ts';

const KINDS = ['negated', 'future', 'hypothetical', 'alleged'] as const;

/** For each language the plain sentence, and the same act denied, planned, possible and alleged. */
const SAME_ACT: Record<
  string,
  [act: string, plain: string, ...hedged: [kind: (typeof KINDS)[number], text: string][]]
> = {
  en: [
    'ASSAULT KEN > UGA',
    'Kenya attacked Uganda.',
    ['negated', 'Kenya did not attack Uganda.'],
    ['negated', 'Kenya has never attacked Uganda.'],
    ['negated', 'Kenya denied that it had attacked Uganda.'],
    ['negated', 'Kenya denied attacking Uganda.'],
    ['hypothetical', 'Kenya may attack Uganda.'],
    ['alleged', 'Kenya allegedly attacked Uganda.'],
  ],
  ar: [
    'ASSAULT KEN > UGA',
    'هاجمت كينيا أوغندا.',
    ['negated', 'لم تهاجم كينيا أوغندا.'],
    ['negated', 'نفت كينيا أنها هاجمت أوغندا.'],
    ['negated', 'نفت كينيا مهاجمة أوغندا.'],
    ['hypothetical', 'قد تهاجم كينيا أوغندا.'],
    ['alleged', 'تزعم تقارير غير مؤكدة أن كينيا هاجمت أوغندا.'],
  ],
  fa: [
    'ASSAULT KEN > UGA',
    'کنیا به اوگاندا حمله کرد.',
    ['negated', 'کنیا به اوگاندا حمله نکرد.'],
    ['hypothetical', 'ممکن است کنیا به اوگاندا حمله کند.'],
    ['alleged', 'بنا بر گزارش‌های تأییدنشده، کنیا به اوگاندا حمله کرد.'],
  ],
  ru: [
    'ASSAULT KEN > UGA',
    'Кения напала на Уганду.',
    ['negated', 'Кения не нападала на Уганду.'],
    ['negated', 'Кения опровергла, что напала на Уганду.'],
    ['hypothetical', 'Кения может напасть на Уганду.'],
    ['alleged', 'Кения якобы напала на Уганду.'],
  ],
};

describe.each(Object.entries(SAME_ACT))('%s: one act', (language, [act, plain, ...hedged]) => {
  it(`is asserted where nothing hedges it: ${plain}`, () => {
    expect(linesOf(language, plain)).toEqual([act]);
  });
  it.each(hedged)('is %s: %s', (kind, text) => {
    expect(linesOf(language, text)).toEqual([`${act} ${kind}`]);
  });
});

describe('an act to come', () => {
  it.each([
    ['en', 'The president of Kenya will visit Uganda next week.', 'CONSULT KEN > UGA future'],
    ['en', 'The president of Kenya is expected to visit Uganda.', 'CONSULT KEN > UGA future'],
    ['en', 'Kenya will impose sanctions on Uganda.', 'SANCTION KEN > UGA future'],
    ['ar', 'سيزور رئيس كينيا أوغندا الأسبوع المقبل.', 'CONSULT KEN > UGA future'],
    ['ar', 'من المتوقع أن يزور رئيس كينيا أوغندا.', 'CONSULT KEN > UGA future'],
    ['ar', 'سوف تفرض كينيا عقوبات على أوغندا.', 'SANCTION KEN > UGA future'],
    ['fa', 'رئیس‌جمهور کنیا هفته آینده به اوگاندا سفر خواهد کرد.', 'CONSULT KEN > UGA future'],
    ['fa', 'کنیا اوگاندا را تحریم خواهد کرد.', 'SANCTION KEN > UGA future'],
    ['ru', 'Президент Кении посетит Уганду на следующей неделе.', 'CONSULT KEN > UGA future'],
    ['ru', 'Кения намерена ввести санкции против Уганды.', 'SANCTION KEN > UGA future'],
  ])('%s: is future: %s', (language, text, wanted) => {
    expect(linesOf(language, text)).toEqual([wanted]);
  });
  it.each([
    ['en', 'Norway will send aid to Malawi.'],
    ['ar', 'سترسل النرويج مساعدات إلى ملاوي.'],
    ['ru', 'Норвегия направит помощь Малави.'],
  ])('%s: is a promise when it is good: %s', (language, text) => {
    expect(linesOf(language, text)).toEqual(['AGREE NOR > MWI future']);
  });
});

describe('a hedge reaches its own act and no other', () => {
  it.each([
    ['en', 'Kenya did not attack Uganda and condemned Rwanda.', ['ASSAULT KEN > UGA negated', 'ACCUSE KEN > RWA']],
    ['en', 'Kenya condemned Rwanda and did not attack Uganda.', ['ACCUSE KEN > RWA', 'ASSAULT KEN > UGA negated']],
    [
      'en',
      'Kenya signed an agreement with Uganda, but it did not sign an agreement with Rwanda.',
      ['SUPPORT KEN <> UGA', 'SUPPORT KEN <> RWA negated'],
    ],
    [
      'en',
      'If Kenya attacks Uganda, Rwanda will impose sanctions on Kenya.',
      ['ASSAULT KEN > UGA hypothetical', 'SANCTION RWA > KEN future'],
    ],
    ['en', 'Kenya attacked Uganda. It did not rain.', ['ASSAULT KEN > UGA']],
    ['ar', 'لم تهاجم كينيا أوغندا. وأدانت كينيا رواندا.', ['ASSAULT KEN > UGA negated', 'ACCUSE KEN > RWA']],
    ['fa', 'کنیا به اوگاندا حمله نکرد. کنیا رواندا را محکوم کرد.', ['ASSAULT KEN > UGA negated', 'ACCUSE KEN > RWA']],
    ['ru', 'Кения не нападала на Уганду и осудила Руанду.', ['ASSAULT KEN > UGA negated', 'ACCUSE KEN > RWA']],
    ['ru', 'Кения осудила Руанду, но не нападала на Уганду.', ['ACCUSE KEN > RWA', 'ASSAULT KEN > UGA negated']],
  ])('%s: %s', (language, text, wanted) => {
    expect(linesOf(language, text)).toEqual(wanted);
  });
  it('and the month of May is none', () => {
    expect(linesOf('en', 'On 9 May 2024 Kenya signed an agreement with Uganda.')).toEqual(['SUPPORT KEN <> UGA']);
    expect(linesOf('en', 'In May Kenya attacked Uganda.')).toEqual(['ASSAULT KEN > UGA']);
    expect(linesOf('en', 'Kenya delivered food to Uganda on 5 March 2024.')).toEqual(['AID KEN > UGA']);
  });
});
