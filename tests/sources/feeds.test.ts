import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedDay } from '../../src/sources/feeds/date.ts';
import { readSources, type Sourced } from '../../src/sources/index.ts';
import { memory } from './resuming.ts';
import { response } from './warcs.ts';

async function read(content: string | Uint8Array, name = 'feed.xml'): Promise<Sourced[]> {
  const all: Sourced[] = [];
  const files = memory({ [name]: Buffer.from(content as string) }, 1000);
  for await (const item of readSources([name], { files })) all.push(item);
  return all;
}
const reports = (items: readonly Sourced[]) => items.flatMap((item) => (item.kind === 'report' ? [item.raw] : []));
const told = (items: readonly Sourced[]) =>
  items.flatMap((item) => (item.kind === 'report' ? [] : [`${item.kind} ${item.place ?? 'file'}: ${item.reason}`]));

const rss = (
  items: string,
  head = '<title>وكالة المثال</title><link>https://example.org/</link><language>ar</language>',
) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>${head}${items}</channel></rss>`;
const entry = (n: number, text = `نص الخبر رقم ${n} عن زيارة الوزير إلى بغداد`) =>
  `<item><title>عنوان ${n}</title><link>https://example.org/${n}</link><description>${text}</description></item>`;

describe('RSS', () => {
  it('gives a report an entry', async () => {
    const item = `<item>
      <title><![CDATA[\u200fالوزير «يزور» <b>بغداد</b> &amp; البصرة]]></title>
      <link> https://example.org/1?a=1&amp;b=2 </link>
      <pubDate>Fri, 31 May 2024 01:30:00 +0330</pubDate>
      <description>&lt;p&gt;ملخص&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>وصل الوزير إلى بغداد&nbsp;اليوم.</p><script>alert(1)</script><p>والتقى نظيره.<br/>ثم غادر.</p>]]></content:encoded>
    </item>`;
    const [report] = reports(await read(rss(item)));
    expect(report).toEqual({
      id: expect.stringMatching(/^r_[0-9a-f]{16}$/),
      url: 'https://example.org/1?a=1&b=2',
      title: '\u200fالوزير «يزور» بغداد & البصرة',
      outlet: 'وكالة المثال',
      published: '2024-05-31',
      language: 'ar',
      text: expect.stringMatching(
        /^\u200fالوزير «يزور» بغداد & البصرة\n\nوصل الوزير إلى بغداد[ \u00a0]اليوم\.\n+والتقى نظيره\.\n+ثم غادر\.$/,
      ),
    });
  });

  it('leaves the title out of a text that needs none', async () => {
    const body = 'Министр прибыл в столицу и провёл переговоры. '.repeat(20).trim();
    const [report] = reports(
      await read(rss(`<item><title>Заголовок</title><description>${body}</description></item>`)),
    );
    expect(report).toMatchObject({ title: 'Заголовок', text: body });
  });

  it('reads a teaser, or a title alone, as a short report', async () => {
    const all = await read(
      rss(
        `${entry(1, '')}${entry(2, 'عنوان 2 وبقية الخبر')}<item><description>خبر بلا عنوان</description></item><item><title> </title></item>`,
      ),
    );
    expect(reports(all).map(({ text }) => text)).toEqual(['عنوان 1', 'عنوان 2 وبقية الخبر', 'خبر بلا عنوان']);
  });

  it('names the outlet that an entry is from, else the publisher, else the feed', async () => {
    const all = await read(
      rss(
        `<item><title>one two</title><source url="https://a.example/">صحيفة</source></item><item><title>three</title></item>`,
        '<title>Feed</title><dc:publisher>Publisher</dc:publisher>',
      ),
    );
    expect(reports(all).map(({ outlet }) => outlet)).toEqual(['صحيفة', 'Publisher']);
  });

  it('believes the text more than the language that the feed gives', async () => {
    const all = await read(
      rss(
        '<item><title>Министр прибыл в Багдад с рабочим визитом</title></item><item><title>2024: 5</title></item>',
        '<title>x</title><language>fa-IR</language>',
      ),
    );
    expect(reports(all).map(({ language }) => language)).toEqual(['ru', 'fa']);
  });

  it('warns of dates that are none, and keeps the report', async () => {
    const dated = (date: string) => `<item><title>t</title><pubDate>${date}</pubDate></item>`;
    const all = await read(
      rss(dated('soon') + dated('Thu, 01 Jan 1970 00:00:00 GMT') + dated('31 Feb 2024 10:00:00 GMT')),
    );
    expect(reports(all).map(({ published }) => published)).toEqual([null, null, null]);
    expect(told(all)).toEqual([
      'warning entry 1: the date is none, and is left out: soon',
      'warning entry 2: the date is none, and is left out: Thu, 01 Jan 1970 00:00:00 GMT',
      'warning entry 3: the date is none, and is left out: 31 Feb 2024 10:00:00 GMT',
    ]);
  });

  it('resolves addresses, and takes none that is not of the web', async () => {
    const linked = (link: string) => `<item><title>t ${link.length}</title>${link}</item>`;
    const all = await read(
      rss(
        [
          '<link>/a</link>',
          '<link>javascript:alert(1)</link>',
          '<guid>https://example.org/g</guid>',
          '<guid isPermaLink="false">https://example.org/g</guid>',
        ]
          .map(linked)
          .join(''),
      ),
    );
    expect(reports(all).map(({ url }) => url)).toEqual([
      'https://example.org/a',
      undefined,
      'https://example.org/g',
      undefined,
    ]);
  });

  it('of 0.91 with a document type is read', async () => {
    const old = `<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://example.org/rss-0.91.dtd">\n<rss version="0.91"><channel><title>x</title>${entry(1)}</channel></rss>`;
    expect(reports(await read(old))).toHaveLength(1);
  });
});

describe('Atom, RDF and JSON Feed', () => {
  it('are read likewise', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><title type="html">Агентство &amp;laquo;Пример&amp;raquo;</title><link href="https://example.org/"/>
      <entry><title type="text">Цена &lt; 5</title><link rel="self" href="/x"/><link rel="alternate" href="/news/1"/><id>tag:1</id>
      <published>2024-05-30T23:00:00-02:00</published><updated>2024-06-02T00:00:00Z</updated>
      <summary>кратко</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Первый <b>абзац</b>.</p><p>Второй.</p></div></content></entry></feed>`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>خبرگزاری</title></channel><item rdf:about="https://example.org/2"><title>عنوان</title><link>https://example.org/2</link><dc:date>2024-05-31T08:00+03:30</dc:date><description>متن خبر این است که وزیر به بغداد رفت</description></item></rdf:RDF>`;
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Agency',
      items: [
        {
          id: '1',
          url: 'https://example.org/3',
          title: 'One',
          content_text: 'a < b',
          date_published: '2024-05-31T01:00:00+03:00',
        },
        { id: '2', external_url: 'https://example.org/4', content_html: '<p>Two</p>' },
      ],
    };
    expect(
      reports([...(await read(atom)), ...(await read(rdf)), ...(await read(JSON.stringify(json), 'feed.json'))]),
    ).toMatchObject([
      {
        url: 'https://example.org/news/1',
        title: 'Цена < 5',
        outlet: 'Агентство «Пример»',
        published: '2024-05-30',
        text: expect.stringMatching(/^Цена < 5\n\nПервый абзац\.\n+Второй\.$/),
        language: 'ru',
      },
      { url: 'https://example.org/2', outlet: 'خبرگزاری', published: '2024-05-31', language: 'fa' },
      { url: 'https://example.org/3', title: 'One', text: 'One\n\na < b', published: '2024-05-31', outlet: 'Agency' },
      { url: 'https://example.org/4', text: 'Two' },
    ]);
  });
});

describe('charsets of feeds', () => {
  const russian = 'Министр прибыл в Минск';
  const encode = (text: string, charset: string) => {
    // Every byte of the charset, to find the one of a letter.
    const letters = [...new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, i) => i))];
    return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
  };
  const feed = (charset: string, title: string) =>
    `<?xml version="1.0" encoding="${charset}"?><rss version="2.0"><channel><title>x</title><item><title>${title}</title></item></channel></rss>`;
  it.each([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['windows-1256', 'وصل الوزير إلى بغداد'],
    ['iso-8859-6', 'وصل الوزير'],
  ])('%s is read as declared', async (charset, title) => {
    expect(reports(await read(encode(feed(charset, title), charset)))[0]?.title).toBe(title);
  });

  it('are found out where nothing is declared, or what is declared is wrong', async () => {
    const text = 'Министр иностранных дел прибыл в Минск с рабочим визитом';
    expect(
      reports(await read(encode(feed('windows-1251', text).replace(/ encoding="[^"]*"/, ''), 'windows-1251')))[0]
        ?.title,
    ).toBe(text);
    expect(reports(await read(encode(feed('utf-8', text), 'windows-1251')))[0]?.title).toBe(text);
    expect(reports(await read(feed('windows-1251', text)))[0]?.title).toBe(text);
    expect(reports(await read(feed('no-such', text)))[0]?.title).toBe(text);
    expect(reports(await read(Buffer.from(`\ufeff${feed('utf-16', text)}`, 'utf16le')))[0]?.title).toBe(text);
  });

  it('come with the media type of an archived answer', async () => {
    const body = encode(feed('', russian).replace(' encoding=""', ''), 'windows-1251');
    const bytes = response({ url: 'https://example.org/rss', type: 'application/rss+xml; charset=windows-1251', body });
    expect(reports(await read(bytes, 'a.warc'))[0]?.title).toBe(russian);
  });
});

describe('a feed that is', () => {
  it('cut off anywhere gives its whole entries', async () => {
    const whole = rss([1, 2, 3, 4, 5, 6].map((n) => entry(n)).join(''));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 300, max: whole.length - 20 }), async (length) => {
        const part = whole.slice(0, length);
        const complete = part.split('</item>').length - 1;
        const all = await read(part);
        expect(reports(all).map(({ title }) => title)).toEqual(
          [1, 2, 3, 4, 5, 6].slice(0, complete).map((n) => `عنوان ${n}`),
        );
        if (part.lastIndexOf('<item>') > part.lastIndexOf('</item>'))
          expect(told(all)).toEqual([
            expect.stringMatching(/^refused file: the feed ends in the middle \(truncated\), \d entr(y|ies) read$/),
          ]);
      }),
      { numRuns: 40 },
    );
  });

  it('broken XML is read as far as it can be', async () => {
    const broken = rss(
      `<item><title>R&D & «more»</title><link>https://example.org/?a=1&b=2</link><description><p>First <b>paragraph<br>of it</p>&nbsp;rest</description></item>${entry(2)}`,
    );
    const all = await read(broken);
    expect(reports(all)).toMatchObject([
      {
        title: 'R&D & «more»',
        url: 'https://example.org/?a=1&b=2',
        text: expect.stringMatching(/^R&D & «more»\n\nFirst paragraph\s+of it\s+rest$/),
      },
      { title: 'عنوان 2' },
    ]);
    const unclosed = await read(rss(`<item><title>one</title><link>https://example.org/1</item>${entry(2)}`));
    expect(reports(unclosed).map(({ title }) => title)).toEqual(['one', 'عنوان 2']);
    expect(told(unclosed)).toEqual(['warning file: broken XML, read as far as it can be']);
  });

  it('made to do harm does none', async () => {
    const lines = Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
    const laughs = `<!DOCTYPE rss [<!ENTITY e0 "lol">${lines.join('')}]>`;
    const file = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
    const withType = (type: string, title: string) =>
      rss(`<item><title>${title}</title></item>`).replace('<rss', `${type}<rss`);
    expect(reports(await read(withType(laughs, 'a &e10; b')))[0]?.title).toBe('a &e10; b');
    expect(reports(await read(withType(file, 'a &x; b')))[0]?.title).toBe('a &x; b');
    const deep = rss(`<item><title>t</title>${'<a>'.repeat(50_000)}</item>`);
    expect(told(await read(deep))).toEqual([expect.stringContaining('the feed ends in the middle')]);
    const wide = rss(`<item><title>t</title>${'<a b="&amp;">'.repeat(50_000)}`);
    expect(told(await read(wide))).toHaveLength(1);
    const deepText = rss(`<item><title>t</title><description>${'&lt;div&gt;'.repeat(20_000)}x</description></item>`);
    expect(reports(await read(deepText))).toHaveLength(1);
  }, 20_000);

  it('none is refused', async () => {
    expect(told(await read('<feed>nothing</feed'))).toEqual([expect.stringContaining('not a feed that can be read')]);
    expect(told(await read('{"version": "https://jsonfeed.org/version/1", "items": [', 'a.json'))).toEqual([
      expect.stringContaining('not a feed'),
    ]);
    expect(told(await read(rss('')))).toEqual(['warning file: a feed without entries']);
  });

  it('rubbish of any kind never makes it fail', async () => {
    const piece = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&',
      '<',
      '>',
      '<!--',
      '-->',
      '<rss>',
      '</rss>',
      '<channel>',
      'خبر',
      '"',
      "='",
      '\0',
      '<?xml',
      '\u200f',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        await read(rss(pieces.join('')));
      }),
      { numRuns: 200 },
    );
  });
});

describe('dates of feeds', () => {
  it.each([
    ['Fri, 31 May 2024 08:00:00 +0330', '2024-05-31'],
    ['Fri, 31 May 24 08:00:00 GMT', '2024-05-31'],
    ['Friday, 31 May 2024 08:00:00 GMT', '2024-05-31'],
    ['31 May 2024', '2024-05-31'],
    ['31-May-2024 10:00', '2024-05-31'],
    ['May 31, 2024 8:00 AM', '2024-05-31'],
    ['Fri, May 31, 2024', '2024-05-31'],
    ['2024-05-31T23:59:59-11:00', '2024-05-31'],
    ['2024-05-31 08:00:00', '2024-05-31'],
    ['2024/5/31', '2024-05-31'],
    ['31 Foo 2024', null],
    ['1717142400', null],
    ['0001-01-01T00:00:00Z', null],
    ['', null],
  ])('%s is %s', (given, day) => expect(feedDay(given)).toBe(day));
});
