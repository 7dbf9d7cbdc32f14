import { describe, expect, it } from 'vitest';
import { linesOf, read } from './engine.ts';

/** Relations of the parties of the first sentence: `KEN: between`; bare ones are `KEN: -`. */
const relations = (language: string, text: string): string[] =>
  read(language, text)[0]!.mentions.flatMap((m) => m.parties.map((p) => `${p.code}: ${m.relation ?? '-'}`));

describe('particles', () => {
  it.each([
    ['en', 'an agreement with Kenya', ['KEN: with']],
    ['en', 'talks between Kenya and Uganda', ['KEN: between', 'UGA: between']],
    ['en', 'strikes against Chad', ['TCD: against']],
    ['en', 'help from Norway for Malawi', ['NOR: from', 'MWI: for']],
    ['ar', 'محادثات مع كينيا', ['KEN: with']],
    ['ar', 'محادثات بين كينيا وأوغندا', ['KEN: between', 'UGA: between']],
    ['ar', 'عقوبات ضد تشاد', ['TCD: against']],
    ['ar', 'وصل من النرويج إلى ملاوي', ['NOR: from', 'MWI: to']],
    ['fa', 'گفت‌وگو با کنیا', ['KEN: with']],
    ['fa', 'گفت‌وگو میان کنیا و اوگاندا', ['KEN: between', 'UGA: between']],
    ['fa', 'تحریم علیه چاد', ['TCD: against']],
    ['ru', 'переговоры с Кенией', ['KEN: with']],
    ['ru', 'переговоры между Кенией и Угандой', ['KEN: between', 'UGA: between']],
    ['ru', 'санкции против Японии', ['JPN: against']],
  ])('%s: %s', (language, text, wanted) => {
    expect(relations(language, text)).toEqual(wanted);
  });
});

describe('the object marker', () => {
  it('makes the phrase before it the object', () => {
    expect(relations('fa', 'کنیا بوروندی را محکوم کرد')).toEqual(['KEN: -', 'BDI: object']);
    expect(relations('fa', 'کنیا سفیر بوروندی را اخراج کرد')).toEqual(['KEN: -', 'BDI: object']);
  });
});

describe('lists', () => {
  it.each([
    ['en', 'Peru signed an agreement with Chile, Bolivia and Brazil.', 'SUPPORT BOL <> BRA <> CHL <> PER'],
    ['en', 'Peru imposed sanctions on both Chile and Bolivia.', 'SANCTION PER > CHL+BOL'],
    ['en', 'Peru and Chile condemned Bolivia.', 'ACCUSE PER+CHL > BOL'],
    ['ar', 'وقعت بيرو اتفاقا مع كوبا وبوليفيا والبرازيل.', 'SUPPORT BOL <> BRA <> CUB <> PER'],
    ['ar', 'فرضت بيرو عقوبات على كل من شيلي وبوليفيا.', 'SANCTION PER > CHL+BOL'],
    ['ar', 'اتهمت تشاد السودان وليبيا بالتدخل.', 'ACCUSE TCD > SDN+LBY'],
    ['ar', 'فرضت بيرو عقوبات على كل من كوبا والبرازيل.', 'SANCTION PER > CUB+BRA'],
    ['fa', 'پرو با شیلی و بولیوی توافق‌نامه امضا کرد.', 'SUPPORT BOL <> CHL <> PER'],
    ['fa', 'پرو شیلی و بولیوی را محکوم کرد.', 'ACCUSE PER > CHL+BOL'],
    ['fa', 'پرو و شیلی بولیوی را محکوم کردند.', 'ACCUSE PER+CHL > BOL'],
    ['ru', 'Перу подписало соглашение с Чили, Боливией и Бразилией.', 'SUPPORT BOL <> BRA <> CHL <> PER'],
    ['ru', 'Япония осудила Кению и Уганду.', 'ACCUSE JPN > KEN+UGA'],
    ['ru', 'Между Японией и Кенией прошли переговоры.', 'CONSULT JPN <> KEN'],
    ['ru', 'Китай и Индия ввели санкции против Японии и Кении.', 'SANCTION CHN+IND > JPN+KEN'],
  ])('%s: share their relation: %s', (language, text, wanted) => {
    expect(linesOf(language, text)).toEqual([wanted]);
  });
});

describe('genitives and adjectives of a noun of action', () => {
  it.each([
    ['en', "Rwanda's invasion of Burundi", 'ASSAULT RWA > BDI'],
    ['en', 'Rwandan sanctions against Burundi', 'SANCTION RWA > BDI'],
    ['ar', 'غزو تشاد للسودان', 'ASSAULT TCD > SDN'],
    ['ar', 'العقوبات الكندية على ميانمار', 'SANCTION CAN > MMR'],
    ['ar', 'زيارة وزير الخارجية الأردني إلى قطر', 'CONSULT JOR > QAT'],
    ['fa', 'حمله چاد به سودان', 'ASSAULT TCD > SDN'],
    ['fa', 'سفر وزیر خارجه کنیا به اوگاندا', 'CONSULT KEN > UGA'],
    ['ru', 'Визит президента Кении в Уганду', 'CONSULT KEN > UGA'],
    ['ru', 'Нападение Чада на Судан', 'ASSAULT TCD > SDN'],
  ])('%s: %s', (language, text, wanted) => {
    expect(linesOf(language, text)).toEqual([wanted]);
  });
});

describe('word order', () => {
  it.each([
    ['ar', 'هاجمت تشاد السودان.', 'تشاد هاجمت السودان.', 'ASSAULT TCD > SDN'],
    ['ar', 'فرضت كندا عقوبات على ميانمار.', 'كندا فرضت عقوبات على ميانمار.', 'SANCTION CAN > MMR'],
    ['ru', 'Япония осудила Кению.', 'Кению осудила Япония.', 'ACCUSE JPN > KEN'],
    ['fa', 'چاد به سودان حمله کرد.', 'به سودان چاد حمله کرد.', 'ASSAULT TCD > SDN'],
    ['en', 'Chad attacked Sudan.', 'Sudan was attacked by Chad.', 'ASSAULT TCD > SDN'],
  ])('%s: may change without changing who acts: %s %s', (language, one, other, wanted) => {
    expect([...linesOf(language, one), ...linesOf(language, other)]).toEqual([wanted, wanted]);
  });
  it.each([
    ['ar', 'هاجمت تشاد السودان.', 'هاجم السودان تشاد.'],
    ['en', 'Chad attacked Sudan.', 'Sudan attacked Chad.'],
    ['fa', 'چاد به سودان حمله کرد.', 'سودان به چاد حمله کرد.'],
    ['ru', 'Чад напал на Судан.', 'Судан напал на Чад.'],
  ])('%s: tells who acts where nothing else does: %s %s', (language, one, other) => {
    expect(linesOf(language, one)).toEqual(['ASSAULT TCD > SDN']);
    expect(linesOf(language, other)).toEqual(['ASSAULT SDN > TCD']);
  });
});

describe('the speaker behind "according to"', () => {
  it.each([
    ['en', 'According to AFP, Kenya attacked Uganda.'],
    ['en', 'According to the foreign ministry of Ghana, Kenya attacked Uganda.'],
    ['ar', 'بحسب وكالة فرانس برس، هاجمت كينيا أوغندا.'],
    ['ar', 'وفقا لوزارة الخارجية الغانية، هاجمت كينيا أوغندا.'],
    ['fa', 'به گفته وزارت خارجه غنا، کنیا به اوگاندا حمله کرد.'],
    ['ru', 'По данным Reuters, Кения напала на Уганду.'],
    ['ru', 'По словам министра обороны Ганы, Кения напала на Уганду.'],
  ])('%s: takes no part in what it tells: %s', (language, text) => {
    expect(linesOf(language, text)).toEqual(['ASSAULT KEN > UGA']);
  });
});
