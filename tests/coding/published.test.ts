import { describe, expect, test } from 'vitest';
import { coder } from './engine.ts';

/** Day of publication and how it is known. */
function publication(language: string, text: string, url: string | null = null): string {
  const { published, publishedFrom } = coder.code({ id: 'r', language, text, url }).document;
  return published ? `${published} ${publishedFrom}` : '-';
}

const BODY = 'The Kenyan president met his Ugandan counterpart in Kampala on Monday.';

describe('the day of publication, where nobody gives it', () => {
  test.each([
    ['2021-08-24 text', 'en', `Kenya and Uganda talk\n08/24/2021 - 19:01\n${BODY}`],
    ['2021-08-24 text', 'en', ` date 2021-08-24 ${BODY}`],
    ['2021-03-04 text', 'en', `Home\nThursday, 04/03/2021\n${BODY}`],
    ['2020-01-08 text', 'ar', 'الرئيسية\n  • 8-01-2020, 12:20\n  • 470 مشاهدة\nزار الرئيس الكيني أوغندا.'],
    ['2021-08-24 text', 'ar', 'زيارة إلى كمبالا\nثلاثاء, 08/24/2021 - 19:01\nزار الرئيس الكيني أوغندا.'],
    ['2023-10-04 text', 'fa', 'تاریخ انتشار: ۱۲ مهر ۱۴۰۲ - ۱۰:۳۰\nرئیس جمهور کنیا به اوگاندا سفر کرد.'],
    ['2025-11-13 text', 'ru', 'Переговоры в Кампале\n13.11.2025\nПрезидент Кении посетил Уганду.'],
    ['2018-09-23 text', 'fa', '۱۴۰۳/۲/۷\nتاریخ انتشار : 2018/09/23 - 12:41\nرئیس جمهور کنیا به اوگاندا سفر کرد.'],
  ])('stands in a line of its own or a header: %s (%s)', (expected, language, text) => {
    expect(publication(language, text)).toBe(expected);
  });

  test.each([
    ['2024-08-21 page', 'https://news.example/2024/08/21/talks'],
    ['2024-08-21 page', 'https://news.example/20240821/talks-17.html'],
    ['2024-08-21 page', 'https://news.example/world/2024-08-21'],
    ['-', 'https://news.example/20241321/talks'],
    ['-', 'https://news.example/article/2024082199'],
  ])('stands in the address: %s (%s)', (expected, url) => {
    expect(publication('en', BODY, url)).toBe(expected);
  });

  test('an address in the text counts like that of the page', () => {
    expect(publication('en', `https://news.example/2024/08/21/talks\n${BODY}`)).toBe('2024-08-21 page');
  });

  test.each([
    [
      '2022-07-16 text',
      'НАЙРОБИ, 16 июля. Агентство – Президент Кении посетил Уганду. Прошлый визит был 12 мая 2022 года.',
    ],
    ['-', 'НАЙРОБИ, 16 июля. Агентство – Президент Кении посетил Уганду.'],
    ['-', 'НАЙРОБИ, 16 июля - Агентство. Президент Кении посетил Уганду. Договор действует с 2015 года.'],
  ])('a dateline takes its year from a day named shortly before it: %s', (expected, text) => {
    expect(publication('ru', text)).toBe(expected);
  });

  test.each([
    ['a caption', 'en', `File photo: talks in Kampala, 1 August 2019\n${BODY}`],
    [
      'prose',
      'en',
      `The accord that the two presidents signed in Nairobi on 12 May 2020 in the presence of many guests holds.\n${BODY}`,
    ],
    ['an order that nobody knows', 'en', `04/03/2021\n${BODY}`],
  ])('%s gives none', (_, language, text) => {
    expect(publication(language, text)).toBe('-');
  });
});
