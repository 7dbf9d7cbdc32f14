/** Lists of feeds and of pages: OPML and sitemaps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedsOfOpml } from '../../src/sources/feeds/opml.ts';
import { entriesOfSitemap } from '../../src/sources/feeds/sitemap.ts';
import { readSources } from '../../src/sources/index.ts';
import { memory } from './resuming.ts';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>${body}</body></opml>`;
const bytes = (text: string) => Buffer.from(text);

describe('OPML', () => {
  it('gives the addresses of feeds in their groups, each once', () => {
    const list = opml(`
      <outline text="گروه"><outline type="rss" text="خبرگزاری" xmlUrl="https://example.org/fa/rss?a=1&amp;b=2" htmlUrl="https://example.org/"/>
        <outline text="inner"><outline TITLE="\u200fوكالة" text="x" XMLURL=" http://example.net/rss "/></outline></outline>
      <outline text="again" xmlUrl="https://example.org/fa/rss?a=1&amp;b=2"/>
      <outline text="page" htmlUrl="https://example.org/"/>
      <outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="javascript:1"/><outline xmlUrl="https://"/>
      <outline xmlUrl="https://example.org/untitled"/>`);
    expect(feedsOfOpml(bytes(list))).toEqual([
      { url: 'https://example.org/fa/rss?a=1&b=2', title: 'خبرگزاری' },
      { url: 'http://example.net/rss', title: '\u200fوكالة' },
      { url: 'https://example.org/untitled', title: null },
    ]);
  });

  it('that is cut off or broken gives what is there; what is none gives null', () => {
    const list = opml('<outline text="R&D" xmlUrl="https://a.example/rss"><outline xmlUrl="https://b.example/rss"/>');
    expect(feedsOfOpml(bytes(list.slice(0, -14)))?.map(({ url }) => url)).toEqual([
      'https://a.example/rss',
      'https://b.example/rss',
    ]);
    expect(feedsOfOpml(bytes(opml('')))).toEqual([]);
    expect(feedsOfOpml(bytes('<rss><outline xmlUrl="https://a.example/"/></rss>'))).toBeNull();
    expect(feedsOfOpml(bytes('hello'))).toBeNull();
    expect(feedsOfOpml(bytes(''))).toBeNull();
  });

  it('does no harm', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<opml>',
            '<outline',
            ' xmlUrl="',
            'https://a',
            '"',
            '>',
            '/>',
            '<!DOCTYPE x [',
            ']>',
            '&',
            '\0',
          ),
        ),
        (parts) => {
          feedsOfOpml(bytes(parts.join('')));
        },
      ),
    );
    expect(feedsOfOpml(bytes(opml('<outline>'.repeat(200_000))))).toEqual([]);
  });
});

describe('a sitemap', () => {
  const news = (n: number) => `<url><loc>https://example.org/${n}?x=1&amp;y=2</loc><lastmod>2024-06-02</lastmod>
    <image:image><image:loc>https://example.org/i.jpg</image:loc><image:title>picture</image:title></image:image>
    <news:news><news:publication><news:name>خبرگزاری</news:name><news:language>fa</news:language></news:publication>
    <news:publication_date>2024-05-31T23:30:00+03:30</news:publication_date><news:title><![CDATA[عنوان ${n} & more]]></news:title></news:news></url>`;
  const sitemap = (body: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${body}</urlset>`;

  it('for news gives address, day, title and outlet', () => {
    expect(entriesOfSitemap(bytes(sitemap(news(1))))).toEqual({
      entries: [
        {
          url: 'https://example.org/1?x=1&y=2',
          published: '2024-05-31',
          title: 'عنوان 1 & more',
          outlet: 'خبرگزاری',
          language: 'fa',
          modified: '2024-06-02',
        },
      ],
      sitemaps: [],
    });
  });

  it('of another kind gives addresses only, and no day of publication', () => {
    const list = sitemap(
      '<url><loc> https://example.org/a </loc><lastmod>2024-05-31</lastmod></url><url><loc>ftp://example.org/</loc></url><url><loc>https://example.org/a</loc></url><url><lastmod>2024</lastmod></url>',
    );
    expect(entriesOfSitemap(bytes(list))?.entries).toEqual([
      {
        url: 'https://example.org/a',
        published: null,
        title: null,
        outlet: null,
        language: null,
        modified: '2024-05-31',
      },
    ]);
  });

  it('may be an index, and may name its namespaces as it likes', () => {
    const index =
      '<sm:sitemapindex xmlns:sm="x"><sm:sitemap><sm:loc>https://example.org/1.xml</sm:loc><sm:lastmod>2024-05-31</sm:lastmod></sm:sitemap></sm:sitemapindex>';
    expect(entriesOfSitemap(bytes(index))).toEqual({
      entries: [],
      sitemaps: [{ url: 'https://example.org/1.xml', modified: '2024-05-31' }],
    });
    const other = sitemap(news(1)).replaceAll('news:', 'n:');
    expect(entriesOfSitemap(bytes(other))?.entries[0]).toMatchObject({ outlet: 'خبرگزاری', published: '2024-05-31' });
  });

  it('cut off anywhere gives its whole entries', () => {
    const whole = sitemap([1, 2, 3].map(news).join(''));
    for (let length = 180; length < whole.length; length += 7) {
      const part = whole.slice(0, length);
      expect(entriesOfSitemap(bytes(part))?.entries).toHaveLength(part.split('</url>').length - 1);
    }
  });

  it('that is none gives null', () => {
    expect(entriesOfSitemap(bytes('<rss><url><loc>https://example.org</loc></url></rss>'))).toBeNull();
    expect(entriesOfSitemap(bytes('text'))).toBeNull();
  });
});

describe('reading a list', () => {
  it('says what to do with it', async () => {
    const files = memory({
      'd/a.opml': bytes(opml('')),
      'd/b.xml': bytes(`\n<!-- x -->${opml('')}`),
      'd/c.xml': bytes('<urlset></urlset>'),
      'd/d.xml': bytes('<?xml version="1.0"?><?xml-stylesheet href="x"?><sitemapindex/>'),
    });
    const told: string[] = [];
    for await (const item of readSources(['d'], { files }))
      told.push(item.kind === 'report' ? item.raw.id : item.reason);
    expect(told.slice(0, 2)).toEqual(Array(2).fill('a list of feeds: dragoman watch reads them'));
    expect(told.slice(2)).toEqual(Array(2).fill(expect.stringContaining('a list of addresses (a sitemap)')));
  });
});
