/** Roles in Arabic sentences whose parties stand far from the act, in another clause, or are people of no state. */
import { describe, expect, it } from 'vitest';
import { makeCoder } from '../../src/coding/index.ts';
import { packs } from '../../src/languages/index.ts';
import { world } from '../../src/world/index.ts';

const coder = makeCoder(packs, world);

/** `TYPE actors>recipients` of each claim. */
function roles(text: string): string[] {
  const codes = (parties: readonly { code: string }[]) =>
    parties
      .map(({ code }) => code)
      .sort()
      .join('+');
  return coder
    .code({ id: 'r', language: 'ar', text })
    .claims.map((claim) => `${claim.type} ${codes(claim.actors)}>${codes(claim.recipients)}`);
}

describe('parties elsewhere in the sentence', () => {
  it.each([
    ['دُمرت محطة رادار أرمينية في غارة أذربيجانية.', 'ASSAULT AZE>ARM'],
    ['مواقع في اليمن تحت القصف البريطاني', 'ASSAULT GBR>YEM'],
    ['في ظل العقوبات الأميركية، تسعى كوبا إلى أسواق بعيدة.', 'SANCTION USA>CUB'],
    ['قالت كراكاس إنها لن تعود إلى المفاوضات ما دامت واشنطن تفرض شروطا.', 'REJECT VEN>USA'],
    ['أعربت كندا عن قلقها إزاء العنف في هايتي.', 'ACCUSE CAN>HTI'],
    ['قالت الوزارة إن هجوما تركيا استهدف قرية سورية.', 'ASSAULT TUR>SYR'],
    ['أدى هجوم للقوات الروسية على مواقع للقوات الأوكرانية إلى مقتل جنديين.', 'ASSAULT RUS>UKR'],
    ['أبلغت غيانا المنظمة بأن فنزويلا تحشد قواتها، متهمة كراكاس بالاستفزاز.', 'ACCUSE GUY>VEN'],
    ['قصفت الهند معسكرا في باكستان وقتلت جنديا باكستانيا.', 'ASSAULT IND>PAK'],
    ['نددت السنغال بالقرار وطالبت غامبيا بفتح المعبر.', 'REQUEST SEN>GMB'],
    ['أغلقت كينيا حدودها مع الصومال.', 'COERCE KEN>SOM'],
  ])('%s: %s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });
});

describe('people of no named state', () => {
  it.each([
    ['فجر انتحاري نفسه في سوق بكابول.', 'ASSAULT AFG>'],
    ['قتل عشرة أشخاص في انفجار سيارة مفخخة وسط بغداد.', 'ASSAULT >IRQ'],
    ['تظاهر المئات في بيروت.', 'PROTEST LBN>'],
    ['خطف مسلحون مجهولون طبيبا من منزله.', 'ASSAULT UAF>'],
  ])('%s: %s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });

  it.each([
    'يطالب ضحايا الهجوم بتعويضات.',
    'وجهت إلى المتورطين في التفجير تهم جديدة.',
    'شن الكاتب هجوما لاذعا على الناشر.',
    'في ذكرى الهجوم وضع الأهالي الزهور.',
  ])('nothing: %s', (text) => {
    expect(roles(text)).toEqual([]);
  });
});
