import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCoder } from '../../../src/coding/index.ts';
import { packs } from '../../../src/languages/index.ts';
import type { Report } from '../../../src/model/index.ts';
import { type Item, LIMITS, parseItem } from '../../../src/sources/index.ts';
import { decodePage } from '../../../src/sources/pages/charset.ts';
import { dayOfAddress, dayOfMetadata } from '../../../src/sources/pages/dates.ts';
import { htmlText, readPage } from '../../../src/sources/pages/index.ts';
import { withoutOutlet } from '../../../src/sources/pages/title.ts';
import { world } from '../../../src/world/index.ts';

const SKELETONS = join(import.meta.dirname, 'skeletons');

interface Expected {
  file: string;
  url: string;
  mediaType: string;
  language: string;
  day: string | null;
  title: string;
  outlet: string | null;
  first: string;
  last: string;
  absent: string[];
}

const expected: Expected[] = JSON.parse(readFileSync(join(SKELETONS, 'expected.json'), 'utf8'));
const coder = makeCoder(packs, world);

const itemOf = (bytes: Uint8Array, fields: Partial<Item> = {}): Item => ({
  file: 'page.html',
  place: null,
  format: 'page',
  bytes,
  name: null,
  url: null,
  mediaType: null,
  fetched: null,
  next: null,
  ...fields,
});

async function read(item: Item): Promise<{ report: Report | null; told: string[] }> {
  let report: Report | null = null;
  const told: string[] = [];
  for await (const one of parseItem(item))
    if (one.kind === 'report') report = coder.code(one.raw).document;
    else told.push(one.reason);
  return { report, told };
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('pages of news sites', () => {
  for (const page of expected)
    it(page.file, async () => {
      const bytes = readFileSync(join(SKELETONS, page.file));
      const { url, mediaType } = page;
      const { report } = await read(itemOf(bytes, { url, mediaType, fetched: '2026-02-25T10:00:00Z' }));
      const text = squeezed(report?.text ?? '');
      expect({
        day: report?.published,
        title: report?.title,
        language: report?.language,
        ...(page.outlet === null ? {} : { outlet: report?.outlet }),
        first: text.includes(squeezed(page.first)),
        last: text.includes(squeezed(page.last)),
        there: page.absent.filter((other) => text.includes(squeezed(other))),
      }).toEqual({
        day: page.day,
        title: squeezed(page.title),
        language: page.language,
        ...(page.outlet === null ? {} : { outlet: page.outlet }),
        first: true,
        last: true,
        there: [],
      });
    });
});

const PROSE =
  'The ferry company said on Monday that the new line to the islands would open in spring. Harbour workers will be trained until then.';

describe('what is no article', () => {
  const refused = async (html: string) => (await read(itemOf(Buffer.from(html)))).told.join();

  it('is refused with its reason', async () => {
    expect(await refused('<html><body></body></html>')).toBe('no article found in the page (it holds no text)');
    const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">A headline of another story ${i}</a></li>`);
    expect(await refused(`<html><body><ul>${links.join('')}</ul></body></html>`)).toMatch(
      /30 of its 30 lines are links/,
    );
    expect(await refused('<html><body><form><input><p>Log in</p></form></body></html>')).toMatch(/no article found/);
  });

  it('is told from a short report', async () => {
    const { report } = await read(itemOf(Buffer.from(`<html><body><h1>Ferry</h1><p>${PROSE}</p></body></html>`)));
    expect(report?.text).toBe(PROSE);
  });
});

describe('charsets', () => {
  const russian = '<p>Министр прибыл в порт и осмотрел новый причал вместе с послом.</p>';
  const bytes1251 = Buffer.from(
    [...russian].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0))),
  );

  it('are believed where the bytes agree, and found out where they do not', () => {
    expect(decodePage(bytes1251, 'text/html; charset=windows-1251')).toEqual({ html: russian, note: null });
    expect(decodePage(bytes1251, null)).toEqual({ html: russian, note: null });
    expect(decodePage(bytes1251, 'text/html; charset=utf-8').html).toBe(russian);
    expect(decodePage(Buffer.from(russian), 'text/html; charset=windows-1251')).toEqual({ html: russian, note: null });
    expect(decodePage(bytes1251, 'text/html; charset=nonsense').html).toBe(russian);
  });

  it('may have a few broken characters', () => {
    const broken = Buffer.concat([Buffer.from(russian), Buffer.from([0xff]), Buffer.from('<meta charset="utf-8">')]);
    expect(decodePage(broken, null).note).toMatch(/^1 broken/);
  });
});

describe('days', () => {
  it('are read in every form that metadata has', () => {
    const day = '2024-05-03';
    for (const text of [
      '2024-05-03',
      '2024-05-03T23:59:00+03:30',
      '2024-05-03 10:00:00',
      '2024/5/3',
      '20240503T100000Z',
      '03.05.2024',
      'Fri, 03 May 2024 10:00:00 GMT',
      '3 May 2024',
      'May 3, 2024',
      'Friday, May 3rd, 2024',
      '1714730400',
      '1714730400000',
      '1403/02/14',
      '۱۴۰۳/۰۲/۱۴',
      '1403-02-14T08:00:00',
      '1445-10-24',
      '٢٠٢٤-٠٥-٠٣',
    ])
      expect(`${text} ${dayOfMetadata(text)}`).toBe(`${text} ${day}`);
  });

  it('are not guessed', () => {
    for (const text of [
      '',
      'yesterday',
      '2024',
      '2024-13-01',
      '03/05/2024',
      '2024-02-30',
      '0000-00-00',
      '99999999999999',
    ])
      expect(`${text} ${dayOfMetadata(text)}`).toBe(`${text} null`);
  });

  it('are found in addresses', () => {
    expect(dayOfAddress('https://x.example/2024/08/21/title')).toBe('2024-08-21');
    expect(dayOfAddress('https://x.example/20240821/1.html')).toBe('2024-08-21');
    expect(dayOfAddress('https://x.example/1403/05/12/1')).toBe('2024-08-02');
    expect(dayOfAddress('https://x.example/news/4711/12/13')).toBeNull();
    expect(dayOfAddress('https://x.example/?d=2024/08/21')).toBeNull();
  });

  it('after the page was fetched are not believed', async () => {
    const html = `<html><head><meta property="article:published_time" content="2031-01-01"></head><body><p>${PROSE}</p></body></html>`;
    const page = await readPage(html, null, '2024-05-03T10:00:00Z');
    expect(page).toMatchObject({ published: null });
  });
});

describe('titles', () => {
  it('lose the name of the outlet and nothing else', () => {
    expect(withoutOutlet('Ferry opens | The Harbour Post', 'The Harbour Post')).toBe('Ferry opens');
    expect(withoutOutlet('شبكة المرفأ - افتتاح خط عبارات', 'شبكة المرفأ')).toBe('افتتاح خط عبارات');
    expect(withoutOutlet('Iran-Oman ferry: what we know', 'The Harbour Post')).toBe('Iran-Oman ferry: what we know');
    expect(withoutOutlet('Ferry opens', null)).toBe('Ferry opens');
  });
});

describe('fragments', () => {
  it('become lines of text', () => {
    expect(
      htmlText('<p>وقّع &laquo;الوزيران&raquo; اليوم<br>مذكرة</p><script>x()</script><ul><li>۱۲ سند</li></ul>'),
    ).toBe('وقّع «الوزيران» اليوم\nمذكرة\n۱۲ سند');
    expect(htmlText('می\u200cرود &amp; می\u200cآید')).toBe('می\u200cرود & می\u200cآید');
    expect(htmlText('')).toBe('');
  });
});

describe('hostile pages', () => {
  const wrap = (inner: string) => `<html><body><h1>T</h1><p>${PROSE}</p>${inner}</body></html>`;
  const HOSTILE: Record<string, string> = {
    'deep nesting': wrap('<div>'.repeat(100_000)),
    'deep inline nesting': wrap('<b><i><a>'.repeat(30_000)),
    'very many tags': wrap('<p>x</p>'.repeat(300_000)),
    'a long attribute': wrap(`<div class="${'a '.repeat(2_000_000)}">`),
    'very many attributes': wrap(`<div ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>`),
    'an unclosed script': wrap(`<script>${'var a="<p>";'.repeat(100_000)}`),
    'an unclosed comment': wrap(`<!--${'-'.repeat(1_000_000)}`),
    'very many entities': wrap('&amp;&#x627;&bogus;'.repeat(150_000)),
    'very many open angles': wrap('<'.repeat(1_000_000)),
    'very many closing tags': wrap('</div></p></a>'.repeat(200_000)),
    'a long word': wrap('a'.repeat(5_000_000)),
    'deep JSON-LD': wrap(`<script type="application/ld+json">${'['.repeat(200_000)}</script>`),
    'metas without end': `<html><head>${'<meta name=date content=x>'.repeat(200_000)}</head>${wrap('')}`,
    'NUL bytes': wrap('\0'.repeat(100_000)),
    'scripts that close in capitals': `<html><body>${'<script></SCRIPT>'.repeat(100_000)}${wrap('')}</body></html>`,
    'scripts without an end': wrap('<script '.repeat(300_000)),
    'closing tags of nothing, deep down': wrap(`${'<div>'.repeat(10_000)}${'</section>'.repeat(300_000)}`),
    'paragraphs before the headline': `<html><body>${`<p>${PROSE}</p>`.repeat(15_000)}<h1>T</h1></body></html>`,
    'broken JSON-LD without end': `${'<script type="application/ld+json">{"@type":"NewsArticle",</script>'.repeat(20_000)}${wrap('')}`,
    'spaces without end': wrap(' \n'.repeat(2_000_000)),
  };
  for (const [name, html] of Object.entries(HOSTILE))
    it(`${name}: read or refused, and no more`, async () => {
      const { report, told } = await read(itemOf(Buffer.from(html)));
      expect(report !== null || told.length > 0).toBe(true);
    });

  it('keep scripts out of the text', async () => {
    const html = wrap(
      '<script>alert(1)</script><SCRIPT>alert(2)</SCRIPT><style>p{}</style><p onclick="x()">A last line that is long enough.</p>',
    );
    const { report } = await read(itemOf(Buffer.from(html)));
    expect(report?.text).toBe(`${PROSE}\nA last line that is long enough.`);
  });

  it('longer than the limit are refused', async () => {
    const told: string[] = [];
    for await (const one of parseItem(itemOf(Buffer.from(wrap('x'))), { ...LIMITS, bytes: 50 }))
      if (one.kind === 'refused') told.push(one.reason);
    expect(told).toEqual(['longer than 0 MB: no page is']);
  });
});
