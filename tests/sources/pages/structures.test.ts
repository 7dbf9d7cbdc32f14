import { describe, expect, it } from 'vitest';
import { makeCoder } from '../../../src/coding/index.ts';
import { packs } from '../../../src/languages/index.ts';
import { readPage } from '../../../src/sources/pages/index.ts';
import { world } from '../../../src/world/index.ts';
import { PROSE, STRUCTURES, TITLE } from './structures.ts';

const coder = makeCoder(packs, world);

/** The report of a page and its day, as the coder has it. */
async function read(html: string, language: string, url: string | null = null) {
  const page = await readPage(html, url, '2026-02-25T10:00:00Z');
  if (typeof page === 'string') return { refused: page, text: '', title: null, outlet: null, published: null };
  const { text, title, outlet, published, datelines } = page;
  const raw = { id: 'x', text, language, url, title, outlet, published, datelines };
  return { refused: null, text, title, outlet, published: coder.code(raw).document.published };
}

describe('the ways in which news sites build their pages', () => {
  for (const { name, language, url, day, html, outlet, has = [], absent = [] } of STRUCTURES)
    it(name, async () => {
      const found = await read(html, language, url);
      const lines = found.text.split('\n');
      expect({
        refused: found.refused,
        day: found.published,
        title: found.title,
        outlet: outlet === undefined ? undefined : found.outlet,
        missing: [...PROSE[language], ...has].filter((one) => !found.text.includes(one)),
        there: absent.filter((one) => found.text.includes(one)),
        title_in_text: lines.includes(TITLE[language]),
        other: lines.filter((one) => !PROSE[language].includes(one) && !has.includes(one) && one.length > 30),
      }).toEqual({
        refused: null,
        day,
        title: TITLE[language],
        outlet,
        missing: [],
        there: [],
        title_in_text: false,
        other: [],
      });
    });
});

const OTHER = {
  ar: 'ارتفاع أسعار الطماطم في أسواق الشمال قبل العيد بسبب الأمطار الغزيرة',
  fa: 'بهای گوجه‌فرنگی در بازارهای شمال پیش از عید بر اثر باران بالا رفت',
  ru: 'На севере страны перед праздниками из-за дождей подорожали помидоры',
  en: 'Tomato prices in the north rose before the holiday because of heavy rain',
};
const NAV = `<header><nav><ul>${'<li><a href="/s">Section</a></li>'.repeat(8)}</ul></nav></header>`;
const page = (language: keyof typeof PROSE, body: string, head = '') =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${TITLE[language]} | X</title>${head}</head><body>${NAV}${body}<footer><p>© 2026</p></footer></body></html>`;
const paragraphs = (language: keyof typeof PROSE) => PROSE[language].map((one) => `<p>${one}</p>`).join('');
const each = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i)).join('');

/** How pages write their day, and the day that is meant. */
const DAYS: readonly [language: keyof typeof PROSE, line: string, day: string | null][] = [
  ['ar', 'الخميس 23 أكتوبر 2025', '2025-10-23'],
  ['ar', 'الخميس، 23 تشرين الأول 2025 | 14:05', '2025-10-23'],
  ['ar', 'نُشر: 10:30-3 مايو 2024 م ـ 24 شوّال 1445 هـ', '2024-05-03'],
  ['ar', 'آخر تحديث: 5 مايو 2024 - تاريخ النشر: 3 مايو 2024', '2024-05-03'],
  ['ar', '3/5/2024 الجمعة', '2024-05-03'],
  ['ar', '2024-05-03 | 10:15', '2024-05-03'],
  ['ar', 'الجمعة 03/مايو/2024 - 02:32 م', '2024-05-03'],
  ['ar', 'الجمعة 24 شوال 1445 هـ', '2024-05-03'],
  ['ar', '03 ماي 2024', '2024-05-03'],
  ['ar', 'تاريخ النشر: 03.05.2024 | 08:12 GMT', '2024-05-03'],
  ['ar', '٣ مايو ٢٠٢٤', '2024-05-03'],
  ['ar', 'الجُمُعَة ٢٤ / ١٠ / ١٤٤٥', '2024-05-03'],
  ['ar', 'May 3, 2024', '2024-05-03'],
  ['ar', 'نشر بتاريخ 2024/05/03', '2024-05-03'],
  ['ar', 'تحديث 04 مايو 2024 | نشر 03 مايو 2024', '2024-05-03'],
  ['fa', 'تاریخ انتشار: ۱۲ مرداد ۱۴۰۳ - ۰۹:۳۰', '2024-08-02'],
  ['fa', 'جمعه ۱۲ مرداد ۱۴۰۳ ساعت ۰۹:۳۰', '2024-08-02'],
  ['fa', '۱۴۰۳/۰۵/۱۲ - ۰۹:۳۰', '2024-08-02'],
  ['fa', '09:30 - 1403/05/12', '2024-08-02'],
  ['fa', '12 / 05 / 1403', '2024-08-02'],
  ['fa', '۱۲ مرداد, ۱۴۰۳', '2024-08-02'],
  ['fa', 'مرداد ۱۲, ۱۴۰۳', '2024-08-02'],
  ['fa', '02 August 2024 - 09:30', '2024-08-02'],
  ['fa', 'جمعه، 12 مرداد 1403 | ۲ آگوست ۲۰۲۴', '2024-08-02'],
  ['fa', 'کد خبر: ۱۲۳۴۵۶ | تاریخ: ۱۲/۰۵/۱۴۰۳', '2024-08-02'],
  ['fa', '۰۲ اوت ۲۰۲۴', '2024-08-02'],
  ['fa', 'آدینه ۱۲ امرداد ۱۴۰۳', '2024-08-02'],
  ['fa', 'انتشار: ۱۲ اسد ۱۴۰۳', '2024-08-02'],
  ['fa', '۹:۳۰ ۱۲-۵-۱۴۰۳', '2024-08-02'],
  ['fa', 'زمان انتشار : 2024-08-02 09:30', '2024-08-02'],
  ['ru', '5 марта 2024, 10:15', '2024-03-05'],
  ['ru', '10:15, 05 мар. 2024', '2024-03-05'],
  ['ru', '05.03.2024 в 10:15', '2024-03-05'],
  ['ru', 'Вторник, 5 марта 2024 г.', '2024-03-05'],
  ['ru', '05/03/2024', '2024-03-05'],
  ['ru', '25/03/2024', '2024-03-25'],
  ['ru', 'Опубликовано: 5 марта 2024 г. 10:15 Обновлено: 6 марта 2024 г.', '2024-03-05'],
  ['ru', 'Март 5, 2024', '2024-03-05'],
  ['ru', '05 Мар 2024 10:15', '2024-03-05'],
  ['ru', '2024-03-05 10:15:00', '2024-03-05'],
  ['ru', '05.03.24, 10:15', '2024-03-05'],
  ['ru', 'Дата публикации 05-03-2024', '2024-03-05'],
  ['ru', 'Москва, 5 марта 2024 года', '2024-03-05'],
  ['ru', '10:15 МСК 05.03.2024', '2024-03-05'],
  ['en', 'Published 3 May 2024', '2024-05-03'],
  ['en', 'May 3, 2024 at 10:15 a.m. EDT', '2024-05-03'],
  ['en', 'Fri 3 May 2024 10.15 BST', '2024-05-03'],
  ['en', '03 May, 2024', '2024-05-03'],
  ['en', 'Updated 10:15 AM EDT, Sat May 4, 2024 Published Fri May 3, 2024', '2024-05-03'],
  ['en', 'Posted on 2024-05-03', '2024-05-03'],
  ['en', '3rd of May 2024', '2024-05-03'],
  ['en', 'May 03, 2024 10:15 IST', '2024-05-03'],
  ['en', 'Friday, May 3rd, 2024', '2024-05-03'],
  ['en', 'By R. Reed | May 3, 2024', '2024-05-03'],
  ['en', '05/23/2024', '2024-05-23'],
  ['en', '3-May-2024', '2024-05-03'],
  ['en', 'Fri, 03 May 2024', '2024-05-03'],
  ['en', 'Last modified: 5 May 2024', null],
];

describe('lines that say the day of publication', () => {
  for (const [language, line, day] of DAYS)
    it(line, async () => {
      const html = page(
        language,
        `<main><h1>${TITLE[language]}</h1><div class="date">${line}</div><div>${paragraphs(language)}</div></main>`,
      );
      expect((await read(html, language)).published).toBe(day);
    });
});

describe('the day', () => {
  const day = async (language: keyof typeof PROSE, body: string, head = '') =>
    (await read(page(language, body, head), language)).published;
  const article = (language: keyof typeof PROSE, date = '') =>
    `<div class=wrap><h1>${TITLE[language]}</h1>${date}${paragraphs(language)}</div>`;
  const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it('of today is none', async () => {
    const today = '<div class="bar"><div>شنبه ۱۸ بهمن ۱۴۰۴</div></div>';
    expect(await day('fa', `${today}${article('fa')}`)).toBeNull();
    expect(await day('fa', `${today}${article('fa', '<div>۱۲ مرداد ۱۴۰۳</div>')}`)).toBe('2024-08-02');
  });

  it('of another story is none', async () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ item: { '@type': 'NewsArticle', datePublished: '2021-01-01' } }],
    };
    expect(await day('en', article('en'), ld(list))).toBeNull();
    const card = `<div itemscope><meta itemprop="datePublished" content="2020-02-02"><a href=/x>${OTHER.ru}</a></div>`;
    expect(await day('ru', card + article('ru', '<meta itemprop="datePublished" content="2024-03-05T10:00">'))).toBe(
      '2024-03-05',
    );
    expect(
      await day('en', `${article('en')}<div class="comments"><span class=date>9 June 2024</span></div>`),
    ).toBeNull();
  });

  it('of a clock that nobody set, or of the future, is not believed', async () => {
    const dated = article('en', '<p class=date>3 May 2024</p>');
    expect(await day('en', dated, ld({ '@type': 'NewsArticle', datePublished: '1970-01-01T00:00:00Z' }))).toBe(
      '2024-05-03',
    );
    expect(await day('en', dated, '<meta property="article:published_time" content="2099-05-03">')).toBe('2024-05-03');
  });
});

describe('pages without an article', () => {
  const REFUSED: Record<string, string> = {
    'a list of stories with teasers': page(
      'en',
      each(
        12,
        (i) => `<div class="c${i}"><h2><a href="/${i}">${OTHER.en} ${i}</a></h2><p>${PROSE.en[i % 3]}</p></div>`,
      ),
    ),
    'headlines and teasers one below the other': page(
      'ru',
      each(12, (i) => `<p><a href="/${i}">${OTHER.ru} ${i}</a></p><p>${PROSE.ru[i % 3]}</p>`),
    ),
    'a list with dates and links to more': page(
      'fa',
      `<ul>${each(12, (i) => `<li><a href="/${i}">${OTHER.fa} ${i}</a> <span>۱۲ مرداد</span><div>${PROSE.fa[i % 3]} <a href="/${i}">ادامه</a></div></li>`)}</ul>`,
    ),
    'a log-in': page(
      'en',
      '<div class="box"><h1>Sign in</h1><form><p>Please sign in to read this article.</p><input type=password></form><p>Forgot your password?</p></div>',
    ),
    'a paywall': page(
      'en',
      '<div class="paywall"><h2>Subscribe to continue reading</h2><p>Subscribers have full access to all of our stories. Cancel at any time.</p></div>',
    ),
    'a page that scripts would fill': page(
      'en',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>',
    ),
    'a notice on cookies': page(
      'en',
      '<div id="cookie-consent"><p>We use cookies to improve your experience and to measure who visits us. You may refuse.</p></div>',
    ),
    pictures: page(
      'ar',
      `<h1>صور</h1>${each(9, (i) => `<figure><img src=${i}><figcaption>${OTHER.ar}</figcaption></figure>`)}`,
    ),
  };
  for (const [name, html] of Object.entries(REFUSED))
    it(`${name}: refused`, async () =>
      expect((await read(html, 'en')).refused).toMatch(/^no article found in the page \(/));

  const READ: Record<string, [language: keyof typeof PROSE, html: string]> = {
    'a live page with linked times': [
      'en',
      page(
        'en',
        `<h1>${TITLE.en}</h1>${PROSE.en.map((one, i) => `<div id=e${i}><h3><a href="#e${i}">Ferry update number ${i}</a></h3><p>${one}</p></div>`).join('')}`,
      ),
    ],
    'links in each paragraph': [
      'ar',
      page(
        'ar',
        `<h1>${TITLE.ar}</h1><div>${PROSE.ar.map((one) => `<p><a href="/t">عمان</a> ${one}</p>`).join('')}</div>`,
      ),
    ],
    'text that is for machines only': [
      'en',
      page(
        'en',
        '<div id=app></div>',
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE.en, articleBody: PROSE.en.join('\n') })}</script>`,
      ),
    ],
    'forty elements around it': [
      'en',
      page('en', `${'<div>'.repeat(40)}<h1>${TITLE.en}</h1>${paragraphs('en')}${'</div>'.repeat(40)}`),
    ],
    'names that mislead': [
      'fa',
      page('fa', `<h1>${TITLE.fa}</h1><div class="gallery slider">${paragraphs('fa')}</div>`),
    ],
  };
  for (const [name, [language, html]] of Object.entries(READ))
    it(`${name}: read`, async () => {
      const { text } = await read(html, language);
      expect(PROSE[language].filter((one) => !text.includes(one))).toEqual([]);
    });

  it('are told from two sentences under a headline', async () => {
    const html = page('ru', `<h1>${TITLE.ru}</h1><p>${PROSE.ru[0]}</p><p>${PROSE.ru[2]}</p>`);
    expect((await read(html, 'ru')).text).toBe(`${PROSE.ru[0]}\n${PROSE.ru[2]}`);
  });
});

describe('the address that a page gives itself', () => {
  const at = async (link: string) => {
    const found = await readPage(page('en', `<h1>${TITLE.en}</h1>${paragraphs('en')}`, link), null, null);
    return typeof found === 'string' ? found : [found.url, found.outlet];
  };
  it('is that of a saved page', async () => {
    expect(await at('<link rel="canonical" href="https://www.post.example/2024/05/03/ferry">')).toEqual([
      'https://www.post.example/2024/05/03/ferry',
      'post.example',
    ]);
    expect(await at('<meta property="og:url" content="https://post.example/?p=7">')).toEqual([
      'https://post.example/?p=7',
      'post.example',
    ]);
  });
  it('is not that of the site, nor of a file', async () => {
    expect(await at('<link rel="canonical" href="https://post.example/">')).toEqual([null, null]);
    expect(await at('<link rel="canonical" href="file:///etc/passwd">')).toEqual([null, null]);
    expect(await at('<link rel="canonical" href="/a">')).toEqual([null, null]);
  });
});
