import { describe, expect, test } from 'vitest';
import { claimOf } from './engine.ts';

/** Name and state of the place of the one claim of a type, or `-`. */
function placeOf(language: string, type: Parameters<typeof claimOf>[2], text: string): string {
  const { where } = claimOf(language, text, type);
  return where ? `${where.name} ${where.country}` : '-';
}

const CASES: [string, string, Parameters<typeof claimOf>[2], string][] = [
  // behind "in", with words for the kind of place between
  ['Kampala UGA', 'en', 'CONSULT', 'The Kenyan and Rwandan presidents met in Kampala.'],
  ['Dohuk IRQ', 'en', 'ASSAULT', 'Turkish jets bombed targets in the Iraqi province of Dohuk.'],
  ['Dohuk IRQ', 'ar', 'ASSAULT', 'قصفت طائرات تركية مواقع في محافظة دهوك بالعراق.'],
  ['Dohuk IRQ', 'fa', 'ASSAULT', 'ترکیه به مواضعی در استان دهوک عراق حمله کرد.'],
  ['Dohuk IRQ', 'ru', 'ASSAULT', 'Турецкая авиация нанесла удары по целям в иракской провинции Дохук.'],
  ['Nairobi KEN', 'ru', 'SUPPORT', 'Руанда и Уганда подписали в Найроби соглашение.'],
  ['Cairo EGY', 'ru', 'CONSULT', 'В Каире прошла встреча министров иностранных дел Руанды и Уганды.'],
  // the capital of a state
  ['Kampala UGA', 'en', 'CONSULT', 'The Kenyan and Rwandan presidents met in the Ugandan capital.'],
  ['Kampala UGA', 'ar', 'CONSULT', 'أجرى وزير الخارجية الكيني محادثات مع نظيره الرواندي في العاصمة الأوغندية.'],
  ['Kampala UGA', 'fa', 'CONSULT', 'وزیر خارجه کنیا در پایتخت اوگاندا با همتای رواندایی خود دیدار کرد.'],
  ['Kampala UGA', 'ru', 'CONSULT', 'Министры иностранных дел Кении и Руанды встретились в столице Уганды.'],
  // where a visit goes, told by another verb
  ['Kampala UGA', 'en', 'SUPPORT', 'During a visit to Kampala, the Kenyan president signed an agreement with Uganda.'],
  ['Kampala UGA', 'ar', 'CONSULT', 'أجرى الوفد الكيني مباحثات مع الجانب الأوغندي خلال زيارته إلى كمبالا.'],
  ['Kampala UGA', 'fa', 'CONSULT', 'رئیس جمهور کنیا در جریان سفر به کامپالا با رئیس جمهور اوگاندا مذاکره کرد.'],
  ['-', 'en', 'SUPPORT', 'Rwanda and Uganda signed an accord, and the Kenyan president visited Kampala.'],
  ['Nairobi KEN', 'ar', 'CONSULT', 'قال ذلك رئيس الهيئة الأوغندية للتعاون العسكري، الذي يزور نيروبي.'],
  // talks named after their place
  ['Doha QAT', 'fa', 'CONSULT', 'گفت‌وگوهای دوحه میان رواندا و اوگاندا پایان یافت.'],
  ['Doha QAT', 'ar', 'CONSULT', 'انتهت محادثات الدوحة بين رواندا وأوغندا.'],
  ['Nairobi KEN', 'en', 'AGREE', 'Rwanda and Uganda agreed at the Nairobi talks to open the border.'],
  // who receives
  ['Qatar QAT', 'ar', 'CONSULT', 'استضافت قطر محادثات بين رواندا وأوغندا.'],
  ['Turkey TUR', 'en', 'CONSULT', 'Turkey hosted the Rwandan president.'],
  // the land of a state that is struck, not its people
  ['Rwanda RWA', 'en', 'ASSAULT', 'Uganda carried out air strikes on Rwanda.'],
  ['Rwanda RWA', 'ar', 'ASSAULT', 'شنت أوغندا غارات على رواندا.'],
  ['Rwanda RWA', 'fa', 'ASSAULT', 'اوگاندا به رواندا حمله کرد.'],
  ['Rwanda RWA', 'ru', 'ASSAULT', 'Уганда нанесла удары по Руанде.'],
  ['-', 'en', 'ASSAULT', 'Rwandan soldiers killed ten Ugandan soldiers.'],
  // a place of speakers is not that of what they tell
  ['Pakistan PAK', 'fa', 'ASSAULT', 'خبرگزاری‌ها در ایران از حمله موشکی ترکیه به دو مقر در خاک پاکستان خبر دادند.'],
  // who judges is no place, and a place is no judge
  ['-', 'ru', 'ACCUSE', 'В Лондоне осудили удары Уганды.'],
];

describe('where it happened', () => {
  test.each(CASES)('%s (%s): %s: %s', (expected, language, type, text) => {
    expect(placeOf(language, type, text)).toBe(expected);
  });
});
