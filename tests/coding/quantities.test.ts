import { describe, expect, test } from 'vitest';
import { makeDateReader } from '../../src/coding/dates/index.ts';
import { makeQuantityReader, type QuantityReader } from '../../src/coding/quantities/index.ts';
import { valueOfDigits } from '../../src/coding/quantities/numerals.ts';
import { calendarRows, numberRows, sentenceOf } from './tables-of-packs.ts';

const readers = new Map<string, QuantityReader>();

/** Quantities as `kind value unit`, those that dates take left out. */
function quantities(language: string, text: string): string[] {
  let reader = readers.get(language);
  if (!reader) {
    reader = makeQuantityReader(numberRows(language));
    readers.set(language, reader);
  }
  const sentence = sentenceOf(text);
  const dates = makeDateReader(calendarRows(language), numberRows(language), { language }).find(sentence, text);
  return reader.find(sentence, text, dates).map((quantity) => {
    expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
    return `${quantity.kind} ${quantity.value} ${quantity.unit}`;
  });
}

const CASES: [language: string, text: string, ...expected: string[]][] = [
  ['ar', 'وقع الوفدان 12 وثيقة تعاون', 'count 12 document'],
  ['ar', 'وقع الوفد وثيقتين', 'count 2 document'],
  ['ar', 'صفقة بقيمة 497 مليون دولار', 'money 497000000 USD'],
  ['ar', 'صفقة بقيمة 1.2 مليار يورو', 'money 1200000000 EUR'],
  ['ar', 'صفقة بقيمة مليون ونصف مليون دولار', 'money 1500000 USD'],
  ['ar', 'صفقة بمليوني دولار', 'money 2000000 USD'],
  ['ar', 'افتتحت الدورة ال28 للجنة', 'ordinal 28 session'],
  ['ar', 'افتتحت الجولة السابعة', 'ordinal 7 round'],
  ['ar', 'ثلاثة وعشرون جنديا', 'count 23 soldier'],
  ['ar', 'مئتان وخمسون صاروخا', 'count 250 missile'],
  ['ar', '15.000 مقاتل', 'count 15000 fighter'],
  ['ar', '٣ آلاف و٥٠٠ جندي', 'count 3500 soldier'],
  ['ar', 'مقتل ثلاث نساء وأربعة أطفال', 'count 3 woman', 'count 4 child'],
  ['ar', 'قُتل شخصان', 'count 2 killed'],
  ['ar', 'أصيب خمسة أشخاص', 'count 5 wounded'],
  ['ar', 'بنسبة 40 بالمئة', 'percent 40 null'],
  ['ar', 'على عمق 40 إلى 50 كيلومترا', 'measure 40 km', 'measure 50 km'],
  ['ar', 'مهلة شهرين', 'measure 2 month'],
  ['ar', 'مسيرة شاهد 136 الإيرانية عند الساعة 4:50'],
  ['ar', 'يوم 2 أغسطس 2023 في البلدين'],
  ['ar', 'القرار رقم 2231 أثناء الزيارة'],
  ['fa', '۱۱ نفر جان باختند', 'count 11 killed'],
  ['fa', 'سه زن و چهار کودک', 'count 3 woman', 'count 4 child'],
  ['fa', 'بیست و هشتمین دوره', 'ordinal 28 session'],
  ['fa', 'دور هفتم مذاکرات', 'ordinal 7 round'],
  ['fa', 'سی هزار دلار', 'money 30000 USD'],
  ['fa', '۵ میلیون تومان', 'money 50000000 IRR'],
  ['fa', '۲٫۵ میلیارد یورو', 'money 2500000000 EUR'],
  ['fa', 'صد و بیست و سه موشک', 'count 123 missile'],
  ['fa', '۶ کشور عضو', 'count 6 state'],
  ['fa', '۴۰ درصد', 'percent 40 null'],
  ['fa', 'پس از هفت سال', 'measure 7 year'],
  ['fa', 'یک شهروند کشته شد', 'count 1 killed'],
  ['fa', 'یک شهروند سخن گفت'],
  ['fa', 'پهپاد شاهد ۱۳۶ و قطعنامه ۲۲۳۱'],
  ['fa', 'در یک نشست دو جانبه'],
  ['en', 'a deal worth $1.2bn', 'money 1200000000 USD'],
  ['en', 'a deal worth US$5m', 'money 5000000 USD'],
  ['en', 'a deal worth €5 million', 'money 5000000 EUR'],
  ['en', 'a deal worth USD 5 million', 'money 5000000 USD'],
  ['en', 'a deal worth 497 million dollars', 'money 497000000 USD'],
  ['en', 'twenty-three soldiers', 'count 23 soldier'],
  ['en', 'two hundred and fifty people were hurt', 'count 250 wounded'],
  ['en', 'a dozen missiles', 'count 12 missile'],
  ['en', 'the 28th session and the seventh round', 'ordinal 28 session', 'ordinal 7 round'],
  ['en', 'killing at least 7 people', 'count 7 killed'],
  ['en', 'one person was killed', 'count 1 killed'],
  ['en', '2,500 troops and 40% of output', 'count 2500 soldier', 'percent 40 null'],
  ['en', '10 to 20 km away', 'measure 10 km', 'measure 20 km'],
  ['en', '300,000 barrels per day', 'measure 300000 barrel-per-day'],
  ['en', 'an F-16, an S-300, resolution 2231, a 5-year-old, 2-1, 4:50'],
  ['en', 'one of them in the 2015 deal'],
  ['ru', 'погибли 9 человек', 'count 9 killed'],
  ['ru', 'двух мирных жителей', 'count 2 civilian'],
  ['ru', 'пятью ракетами', 'count 5 missile'],
  ['ru', 'двадцать три дрона', 'count 23 drone'],
  ['ru', '5 млрд рублей', 'money 5000000000 RUB'],
  ['ru', '1,5 млн долларов', 'money 1500000 USD'],
  ['ru', '1 250 000 евро', 'money 1250000 EUR'],
  ['ru', '28-я сессия и седьмой раунд', 'ordinal 28 session', 'ordinal 7 round'],
  ['ru', '40 процентов', 'percent 40 null'],
  ['ru', 'комплекс С-300, счет 3:1, резолюция 2231'],
];

describe('quantities', () => {
  test.each(CASES.map(([language, text, ...expected]) => ({ language, text, expected })))(
    '$language: $text',
    ({ language, text, expected }) => {
      expect(quantities(language, text)).toEqual(expected);
    },
  );

  test('what is counted is quoted from the text', () => {
    const text = 'They signed 12 documents.';
    const [quantity] = makeQuantityReader(numberRows('en')).find(sentenceOf(text), text, []);
    expect(quantity).toEqual({
      kind: 'count',
      value: 12,
      unit: 'document',
      of: 'documents',
      text: '12 documents',
      start: 12,
      end: 24,
    });
  });

  test.each([
    ['1,250', false, 1250],
    ['1.250', false, 1250],
    ['1.250', true, 1.25],
    ['12,5', false, 12.5],
    ['3.000.000', false, 3_000_000],
    ['1,250.5', false, 1250.5],
    ['17.04.2001', false, Number.NaN],
  ])('%s (a multiplier follows: %s) is %s', (digits, scaled, value) => {
    expect(valueOfDigits(digits, scaled)).toBe(value);
  });
});
