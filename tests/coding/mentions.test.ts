import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/coding/mention.ts';
import { partiesOf, personsOf, read } from './engine.ts';

const mentions = (language: string, text: string): Mention[] => read(language, text).flatMap((s) => s.mentions);

describe('an office with its state and its holder', () => {
  it.each([
    ['en', 'The Ghanaian foreign minister Akosua Mensah spoke.', 'Akosua Mensah, foreign-minister, GHA'],
    ['en', "Ghana's defence minister, Akosua Mensah, spoke.", 'Akosua Mensah, defence-minister, GHA'],
    ['en', 'President of Peru Jorge Salinas spoke.', 'Jorge Salinas, president, PER'],
    ['ar', 'وصل وزير الدفاع الكيني جوزيف موانغي.', 'defence-minister, KEN'],
    ['ar', 'قال وزير الخارجية الأردني سامي الخالدي', 'Sami al-Khaldi, foreign-minister, JOR'],
    ['ar', 'قال رئيس الأردن سامي الخالدي', 'Sami al-Khaldi, president, JOR'],
    ['fa', 'وزیر امور خارجه کنیا، جوزف موانگی، گفت', 'foreign-minister, KEN'],
    ['fa', 'وزیر دفاع تاجیکستان احمد رضایی گفت', 'Ahmad Rezaei, defence-minister, TJK'],
    ['ru', 'Министр обороны Кении Джозеф Камау заявил', 'Joseph Kamau, defence-minister, KEN'],
    ['ru', 'Президент Перу Хорхе Салинас заявил', 'Jorge Salinas, president, PER'],
    ['ru', 'Глава МИД Казахстана Нурлан Ахметов заявил', 'Nurlan Akhmetov, foreign-minister, KAZ'],
  ])('%s: %s', (language, text, wanted) => {
    const found = personsOf(language, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(wanted);
  });

  it('is one mention, from its first word to the last of the name', () => {
    const [sentence] = read('ar', 'زار وزير الدفاع الكيني جوزيف موانغي أوغندا.');
    expect(sentence!.mentions.map((m) => sentence!.words(m.from, m.to))).toEqual([
      'وزير الدفاع الكيني جوزيف موانغي',
      'أوغندا',
    ]);
  });

  it('gives the sector of the office', () => {
    const sectors = (text: string) => mentions('en', text).map((m) => m.parties[0]?.sector ?? null);
    expect(sectors('The Kenyan army attacked the rebels of Mali.')[0]).toBe('MIL');
    expect(sectors('Kenyan police arrested him.')).toEqual(['COP']);
    expect(sectors('Kenya agreed.')).toEqual([null]);
  });

  it('needs no name, and takes no next word for one', () => {
    expect(personsOf('en', 'The foreign minister of Ghana visited Togo on Monday.')).toEqual([]);
    expect(personsOf('ar', 'زار وزير خارجية غانا توغو يوم الاثنين.')).toEqual([]);
    expect(personsOf('ru', 'Министр обороны Ганы посетил Кению в понедельник.')).toEqual([]);
  });
});

describe('a name before its office', () => {
  it.each([
    ['en', 'Akosua Mensah, foreign minister of Ghana, spoke.', 'Akosua Mensah, foreign-minister, GHA'],
    ['en', 'Akosua Mensah, the foreign minister of Ghana, spoke.', 'Akosua Mensah, foreign-minister, GHA'],
    ['ar', 'قال سامي الخالدي وزير الخارجية الأردني إن الوفد وصل.', 'Sami al-Khaldi, foreign-minister, JOR'],
    ['fa', 'آقای احمد رضایی وزیر دفاع تاجیکستان گفت.', 'Ahmad Rezaei, defence-minister, TJK'],
  ])('%s: %s', (language, text, wanted) => {
    expect(personsOf(language, text)).toEqual([wanted]);
  });
});

describe('honorifics', () => {
  it.each([
    ['en', 'Foreign minister of Ghana Mr Kofi Mensah spoke.', 'Kofi Mensah, foreign-minister, GHA'],
    ['ar', 'قال وزير الخارجية الأردني السيد سامي الخالدي', 'Sami al-Khaldi, foreign-minister, JOR'],
    ['fa', 'وزیر دفاع تاجیکستان آقای احمد رضایی گفت', 'Ahmad Rezaei, defence-minister, TJK'],
  ])('%s: are no part of the name: %s', (language, text, wanted) => {
    expect(personsOf(language, text)).toEqual([wanted]);
  });
});

describe('a family name', () => {
  it.each([
    ['en', 'The foreign minister of Ghana, Akosua Mensah, arrived. Mensah then left.'],
    ['ru', 'Министр обороны Ганы Кофи Боатенг прибыл. Боатенг затем уехал.'],
  ])('%s: means whoever the report named with it: %s', (language, text) => {
    const parties = partiesOf(language, text);
    expect(parties).toEqual(['GHA', 'GHA']);
    const [first, second] = personsOf(language, text);
    expect(second).toBe(first);
  });
  it('means nobody before anyone was named with it', () => {
    expect(personsOf('en', 'Mensah left. The foreign minister of Ghana, Akosua Mensah, stayed.')).toHaveLength(1);
  });
});

describe('counterparts', () => {
  it.each([
    ['en', 'The president of Peru met his Chilean counterpart in Lima.', 'CHL'],
    ['en', 'The president of Peru met his counterpart from Chile in Lima.', 'CHL'],
    ['ar', 'التقى وزير الخارجية الأردني نظيره المغربي.', 'MAR'],
    ['fa', 'وزیر دفاع تاجیکستان با همتای قرقیز خود دیدار کرد.', 'KGZ'],
    ['ru', 'Министр иностранных дел Перу встретился со своим чилийским коллегой.', 'CHL'],
  ])('%s: %s', (language, text, code) => {
    expect(partiesOf(language, text)).toContain(code);
  });
  it('take the name that follows', () => {
    expect(personsOf('ar', 'التقى نظيره المغربي يوسف العلوي في الرباط.').join()).toMatch(/^Youss?ef .*, MAR$/);
    expect(personsOf('en', 'He met his Chilean counterpart Pablo Rojas.')).toEqual(['Pablo Rojas, null, CHL']);
  });
  it.each([
    'بحث وزير الري الكيني مع نظيره المصري ملف المياه.',
    'ناقش وزير الدفاع الكيني مع نظيره الصومالي قضايا الحدود المشتركة.',
    'استعرض وزير الخارجية العماني مع نظيره الهندي مسار العلاقات.',
  ])('take no topic for a name: %s', (text) => {
    expect(personsOf('ar', text)).toEqual([]);
  });
});

describe('lists', () => {
  it.each([
    ['en', 'Kenya, Uganda and Rwanda signed an agreement.'],
    ['ar', 'وقعت كينيا وأوغندا ورواندا اتفاقية.'],
    ['fa', 'کنیا، اوگاندا و رواندا توافق‌نامه امضا کردند.'],
    ['ru', 'Кения, Уганда и Руанда подписали соглашение.'],
  ])('%s: are one group: %s', (language, text) => {
    const named = mentions(language, text).filter((m) => m.parties.length > 0);
    expect(named.map((m) => m.parties[0]!.code)).toEqual(['KEN', 'UGA', 'RWA']);
    expect(new Set(named.map((m) => m.group)).size).toBe(1);
  });
  it('of offices with articles are one group', () => {
    const named = mentions('en', 'The Kenyan army and the Ugandan police signed an agreement.');
    expect(named.map((m) => `${m.parties[0]?.code}/${m.parties[0]?.sector}`)).toEqual(['KEN/MIL', 'UGA/COP']);
    expect(named[0]!.group).toBe(named[1]!.group);
  });
  it('end where the case changes', () => {
    const named = mentions('ru', 'Кения осудила Уганду, и Руанда напала на Бурунди.');
    expect(new Set(named.map((m) => m.group)).size).toBe(4);
    const objects = mentions('ru', 'Кения осудила Уганду и Руанду.');
    expect(new Set(objects.map((m) => m.group)).size).toBe(2);
  });
});

describe('capitals of states', () => {
  it.each([
    ['en', 'Nairobi condemned Khartoum.', ['KEN', 'SDN']],
    ['ar', 'أدانت نيروبي الخرطوم.', ['KEN', 'SDN']],
    ['fa', 'نایروبی خارطوم را محکوم کرد.', ['KEN', 'SDN']],
    ['ru', 'Токио осудил Пекин.', ['JPN', 'CHN']],
  ])('%s: stand for the state: %s', (language, text, codes) => {
    expect(partiesOf(language, text)).toEqual(codes);
  });
  it('are places as well', () => {
    expect(mentions('en', 'They met in Nairobi.').map((m) => m.place?.name)).toEqual(['Nairobi']);
  });
});

describe('letters', () => {
  it('that are a name in capitals are a pronoun without', () => {
    expect(partiesOf('en', 'The US condemned Chad.')).toEqual(['USA', 'TCD']);
    expect(partiesOf('en', 'Chad told us nothing.')).toEqual(['TCD']);
    expect(partiesOf('en', 'It is up to us, who know.')).toEqual([]);
  });
  it('of a name may all be capitals', () => {
    expect(partiesOf('en', 'KENYA AND UGANDA SIGN PACT')).toEqual(['KEN', 'UGA']);
    expect(partiesOf('ru', 'КЕНИЯ ОСУДИЛА ЯПОНИЮ')).toEqual(['KEN', 'JPN']);
  });
  it('of a name must be a capital where the script has them', () => {
    expect(partiesOf('en', 'The chad of a ballot hung; turkey was served on china plates.')).toEqual([]);
    // "данным" is no form of a family name
    expect(personsOf('ru', 'По данным агентства, Кения осудила Японию.')).toEqual([]);
  });
});

describe('Arabic clitics', () => {
  it.each([
    ['وكينيا', ['KEN'], null],
    ['لكينيا', ['KEN'], 'to'],
    ['للسودان', ['SDN'], 'to'],
    ['وللسودان', ['SDN'], 'to'],
    ['بكينيا', ['KEN'], 'with'],
  ])('are split from names: %s', (word, codes, relation) => {
    const found = mentions('ar', `أعلن ${word} ذلك`).filter((m) => m.parties.length > 0);
    expect(found.flatMap((m) => m.parties.map((p) => p.code))).toEqual(codes);
    if (relation === 'to') expect(found[0]!.relation).toBe('to');
  });
  it('are not split from what is no name', () => {
    // "her money", "by hand", "and he supported"
    expect(partiesOf('ar', 'أموالها بيده ودعمه')).toEqual([]);
  });
});

describe('Russian endings', () => {
  it.each([
    ['Кения', null],
    ['Кению', 'object'],
    ['Кенией', 'by'],
  ])('give relations: %s', (word, relation) => {
    const found = mentions('ru', `Было сказано: осудили ${word}.`);
    expect(found.map((m) => [m.parties[0]?.code, m.relation])).toEqual([['KEN', relation]]);
  });
});
