import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copySamples } from '../../benchmarks/copy-samples.ts';
import { areCopies, Compared, mayBeCopies } from '../../src/text/copy.ts';
import { likeness, SIGNATURE_BYTES, sketchOf, wordHashes } from '../../src/text/minhash.ts';
import { words } from '../../src/text/tokens.ts';

const hashes = (text: string) => [...wordHashes(text)];
const judged = (a: string, b: string) => {
  const [one, two] = [wordHashes(a), wordHashes(b)];
  const copies = areCopies(new Compared(one), new Compared(two));
  expect(areCopies(new Compared(two), new Compared(one))).toBe(copies);
  // The signature must never leave out what the texts themselves would let through.
  if (copies) expect(mayBeCopies(sketchOf(one).signature, sketchOf(two).signature)).toBe(true);
  return copies;
};

/** Reports of our own on happenings that never were, paragraph by paragraph. */
const REPORTS: Record<string, string[]> = {
  en: [
    'The harbour master of Port Lissen said on Monday that the ferry line to the northern islands will open again in spring, after four years in which only fishing boats went there.',
    'Two ships have been bought from a yard in the south, and a third is being rebuilt. The ministry of transport pays 41 million crowns of the 60 million that the line will cost in its first five years.',
    'Islanders have asked for the line ever since the last captain retired. Their council says that the school lost half of its 120 pupils in that time, and that the only doctor left.',
    'Tickets are to cost no more than a bus ride of the same length, the harbour master added, and nobody who lives on the islands will pay for a car.',
  ],
  ar: [
    'أعلن مدير الميناء في مدينة ليسن يوم الاثنين أن خط العبّارات إلى الجزر الشمالية سيفتح من جديد في الربيع، بعد أربع سنوات لم تصل إليها سوى قوارب الصيد.',
    'واشترت الوزارة سفينتين من حوض في الجنوب، ويعاد بناء سفينة ثالثة، وتدفع وزارة النقل 41 مليون كرونة من أصل 60 مليونا هي كلفة الخط في أعوامه الخمسة الأولى.',
    'ويطالب سكان الجزر بالخط منذ تقاعد آخر ربّان، ويقول مجلسهم إن المدرسة فقدت نصف تلاميذها البالغ عددهم 120 تلميذا، وإن الطبيب الوحيد رحل عنها.',
    'وأضاف المدير أن ثمن التذكرة لن يزيد على ثمن رحلة بالحافلة من الطول نفسه، وأن أحدا من سكان الجزر لن يدفع عن سيارته شيئا.',
  ],
  fa: [
    'رئیس بندر لیسن روز دوشنبه گفت خط کشتی به جزیره‌های شمالی پس از چهار سال که تنها قایق‌های ماهی‌گیری به آنجا می‌رفتند بهار آینده دوباره باز می‌شود.',
    'دو کشتی از کارگاهی در جنوب خریده شده و سومی را بازسازی می‌کنند. وزارت راه ۴۱ میلیون کرون از ۶۰ میلیون هزینه پنج سال نخست این خط را می‌پردازد.',
    'جزیره‌نشینان از هنگام بازنشستگی واپسین ناخدا این خط را می‌خواستند. شورای آنان می‌گوید مدرسه نیمی از ۱۲۰ شاگرد خود را از دست داد و تنها پزشک هم رفت.',
    'رئیس بندر افزود بهای بلیت از بهای اتوبوس در همان راه بیشتر نخواهد بود و هیچ‌یک از ساکنان جزیره‌ها برای خودرو پولی نمی‌دهد.',
  ],
  ru: [
    'Начальник порта Лиссен сообщил в понедельник, что паромная линия к северным островам вновь откроется весной, после четырёх лет, когда туда ходили только рыбацкие лодки.',
    'Два судна куплены на верфи на юге страны, третье перестраивают. Министерство транспорта платит 41 миллион крон из 60 миллионов, в которые линия обойдётся за первые пять лет.',
    'Островитяне просили о линии с тех пор, как ушёл на покой последний капитан. Их совет говорит, что школа потеряла половину из 120 учеников, а единственный врач уехал.',
    'Билет будет стоить не дороже поездки на автобусе на то же расстояние, добавил начальник порта, а за машину никто из жителей островов платить не станет.',
  ],
};
const OTHER: Record<string, string> = {
  en: 'In the market hall the traders spoke of nothing else: some fear for their prices, others have already ordered crates with the names of the islands painted on them.',
  ar: 'وفي السوق لم يتحدث التجار عن غير ذلك، فبعضهم يخشى على أسعاره وبعضهم أوصى على صناديق رُسمت عليها أسماء الجزر كلها بألوان زاهية.',
  fa: 'در بازار فروشندگان جز این سخنی نداشتند؛ برخی نگران بهای کالای خود هستند و برخی جعبه‌هایی با نام جزیره‌ها سفارش داده‌اند که رنگی است.',
  ru: 'На рынке торговцы говорили только об этом: одни боятся за свои цены, другие уже заказали ящики, на которых выведены названия всех островов.',
};

const NUMBERS: Record<string, string[]> = {
  en: ['two', 'three', 'five', 'six'],
  ar: ['اثنان', 'ثلاثة', 'خمسة', 'ستة'],
  fa: ['دو', 'سه', 'پنج', 'شش'],
  ru: ['двух', 'трёх', 'пять', 'шестеро'],
};

describe('hashes of words', () => {
  test.each([
    ['case, accents, punctuation', 'The café — “Résumé”!', 'the CAFE resume'],
    ['diacritics, tatweel, kinds of letters', 'قَالَ الـوزيرُ إنّه علی', 'قال الوزير انه على'],
    ['digits', '۱۲ و ١٢', '12 و 12'],
    ['joiners, directions', '\u202bمی\u200cرود\u202c', 'ميرود'],
    ['ё', 'Ещё', 'еще'],
    ['presentation forms', 'ﻻ ﷲ', 'لا الله'],
  ])('%s make no difference', (_, one, two) => {
    expect(hashes(one)).toEqual(hashes(two));
  });
  test.each([
    ['words', 'one two', 'one too'],
    ['order', 'one two', 'two one'],
    ['numbers', 'in 12 hours', 'in 13 hours'],
    ['where words end', 'ab c', 'a bc'],
    ['a number and a word', '12', 'x'],
  ])('%s do', (_, one, two) => {
    expect(hashes(one)).not.toEqual(hashes(two));
  });
  test('numbers can be told from words, signs without spaces are words, and no text breaks them', () => {
    expect(hashes('three 3 ٣ 三人').map((hash) => hash & 1)).toEqual([0, 1, 1, 0, 0]);
    expect(hashes('')).toEqual([]);
    expect(hashes(' —\n\u200c!')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(hashes(`${a} | ${b}`)).toEqual([...hashes(a), ...hashes(b)]);
      }),
    );
  });
  test('of ordinary text are as many as the tokens that are words', () => {
    for (const [first, ...more] of Object.values(REPORTS)) {
      const text = [first, ...more].join('\n').replace(/['’]/g, '');
      expect(hashes(text).length).toBe(words(text).length);
    }
  });
});

describe('signatures', () => {
  test('have one size, and estimate what two texts share', () => {
    const vocabulary = Array.from({ length: 4000 }, (_, i) => `w${i}`);
    for (const shared of [0, 0.25, 0.5, 0.75, 1]) {
      const errors: number[] = [];
      for (let n = 0; n < 40; n++) {
        const at = n * 37;
        const own = vocabulary.slice(at, at + 400);
        const other = [...own.slice(0, 400 * shared), ...vocabulary.slice(3990 - 400 * (1 - shared) - at, 3990 - at)];
        const [a, b] = [own, other].map((list) =>
          sketchOf(wordHashes(list.map((w) => w.replace(/\d/g, (d) => 'abcdefghij'[Number(d)] as string)).join(' '))),
        );
        expect(a!.signature.length).toBe(SIGNATURE_BYTES);
        const { jaccard, containment } = likeness(a!.signature, b!.signature);
        errors.push(jaccard - shared / (2 - shared));
        if (shared === 1) expect(containment).toBe(1);
      }
      const mean = errors.reduce((sum, e) => sum + e, 0) / errors.length;
      expect(Math.abs(mean)).toBeLessThan(0.04);
      expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.25);
    }
  });
  test('of texts without words are like nothing', () => {
    const none = sketchOf(wordHashes('… !'));
    expect(none.keys).toEqual([]);
    expect(likeness(none.signature, none.signature)).toEqual({ jaccard: 0, containment: 0 });
    expect(mayBeCopies(none.signature, none.signature)).toBe(false);
  });
});

describe.each(Object.keys(REPORTS))('copies in %s', (language) => {
  const report = REPORTS[language] as string[];
  const other = OTHER[language] as string;
  const text = report.join('\n');
  test.each([
    ['itself', text],
    ['in other lines', text.replaceAll('\n', ' ')],
    ['another headline and dateline', `Islands: 17.03, 9:45\nPORT LISSEN, 17 (LNA)\n${text}`],
    ['a changed paragraph', [report[0], report[1], other, report[3]].join('\n')],
    ['a dropped paragraph', [report[0], report[1], report[3]].join('\n')],
    ['an added paragraph', [...report, other].join('\n')],
    ['its first half', report.slice(0, 2).join('\n')],
    ['digits of another script', text.replace(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[Number(d)] as string)],
  ])('are %s', (_, copy) => {
    expect(judged(text, copy)).toBe(true);
  });
  test('are bulletins only that have the same numbers, in figures or in words', () => {
    const [two, three, five, six] = NUMBERS[language] as string[];
    const bulletin = (a: string | undefined, b: string | undefined) =>
      `${report[0]} ${a}. ${report[1]} ${b}. ${report[2]}`.replace(/\p{Nd}/gu, '');
    expect(judged(bulletin(two, five), bulletin(three, six))).toBe(false);
    expect(judged(bulletin(two, five), bulletin('2', '٥'))).toBe(true);
  });
  test.each([
    ['another text', `${other} ${other}`],
    ['the same in other numbers', text.replace(/\p{Nd}+/gu, (n) => `${n.length}7`)],
    ['the follow-up with one old paragraph', [other, ...Object.values(OTHER), report[2]].join('\n')],
    ['its last paragraph within another text', [...Object.values(OTHER), report[3]].join('\n')],
    ['the same in another language', (REPORTS[language === 'en' ? 'ru' : 'en'] as string[]).join('\n')],
    ['nothing', ''],
  ])('are not %s', (_, rival) => {
    expect(judged(text, rival)).toBe(false);
  });
});

test('short texts are copies when all words are the same', () => {
  expect(judged('Talks begin in Lissen on Monday', 'TALKS begin, in Lissen: on Monday!')).toBe(true);
  expect(judged('Talks begin in Lissen on Monday', 'Talks begin in Lissen on Tuesday')).toBe(false);
  expect(judged('one two three', 'one two three four')).toBe(false);
});

test('of generated reports nearly all copies are found, and nearly nothing else', () => {
  const samples = copySamples(1500, 11).map((sample) => {
    const text = wordHashes(`${sample.title}\n${sample.text}`);
    return { ...sample, text: new Compared(text), ...sketchOf(text) };
  });
  const meet = (a: (typeof samples)[0], b: (typeof samples)[0]) => a.keys.some((key) => b.keys.includes(key));
  let [right, wrong, missed] = [0, 0, 0];
  for (const [at, a] of samples.entries())
    for (const b of samples.slice(at + 1)) {
      const wanted = a.family === b.family && (a.kind === 'original' || b.kind.startsWith('copied'));
      if (!wanted && a.family === b.family) continue;
      const found = meet(a, b) && mayBeCopies(a.signature, b.signature) && areCopies(a.text, b.text);
      if (found && wanted) right++;
      else if (found) wrong++;
      else if (wanted) missed++;
    }
  expect(right + missed).toBeGreaterThan(500);
  expect(right / (right + missed)).toBeGreaterThan(0.97);
  expect(right / (right + wrong)).toBeGreaterThan(0.99);
});
