/** The pieces of fetching that need no network. */

import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAddress, webAddress } from '../../../src/sources/web/address.ts';
import { backoff, nextInterval } from '../../../src/sources/web/interval.ts';
import { addressesOf, listingOf } from '../../../src/sources/web/listing.ts';
import { Pace } from '../../../src/sources/web/pace.ts';
import { faultOf, faultOfStatus, retryAfter } from '../../../src/sources/web/reasons.ts';
import { rulesOf } from '../../../src/sources/web/robots.ts';
import { BadBody, gatherBody } from '../../../src/sources/web/unpack.ts';
import { FakeClock } from './site.ts';

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('unpacking', () => {
  const packs = { gzip: gzipSync, br: brotliCompressSync, zstd: zstdCompressSync, deflate: deflateSync };
  const names = Object.keys(packs) as (keyof typeof packs)[];

  test('gives back what was packed, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000 }),
        fc.array(fc.constantFrom(...names), { maxLength: 2 }),
        fc.integer({ min: 1, max: 500 }),
        async (bytes, encodings, size) => {
          const packed = encodings.reduce<Uint8Array>((inner, name) => packs[name](inner), bytes);
          const back = await gatherBody(inChunks(packed, size), encodings.join(', '), 10_000);
          expect(Buffer.compare(back, bytes)).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('of damaged bytes gives bytes or a reason, and ends', async () => {
    const whole = names.map((name) => packs[name](Buffer.from('report '.repeat(400))));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(names.length - 1),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 30 }),
        fc.boolean(),
        async (which, at, noise, cut) => {
          const bytes = Buffer.from(whole[which] as Buffer);
          Buffer.from(noise).copy(bytes, at % bytes.length);
          const given = cut ? bytes.subarray(0, (at * 7) % bytes.length) : bytes;
          try {
            const back = await gatherBody(inChunks(given, 64), names[which] as string, 100_000);
            expect(back.length).toBeLessThanOrEqual(100_000);
          } catch (error) {
            expect(error).toBeInstanceOf(BadBody);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  test('lets go of a server that sends a broken body and then nothing', async () => {
    async function* stalling() {
      yield Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff, 0xff]);
      await new Promise(() => {});
    }
    await expect(gatherBody(stalling(), 'gzip', 1000)).rejects.toThrow('its gzip body is damaged');
  });
});

describe('robots.txt', () => {
  const allows = (robots: string, path: string) =>
    rulesOf('https://a.example', Buffer.from(robots)).allows(`https://a.example${path}`);

  test('of other letters than ASCII, encoded or not', () => {
    expect(allows('User-agent: *\nDisallow: /سياسة', '/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/1')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /%D8%B3', '/%D8%B3%D9%8A')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /سياسة', '/news/1')).toBe(true);
  });

  test('whose rules would take a processor hours lets nothing pass, and costs no time', () => {
    const rule = `Disallow: /${'*a'.repeat(500)}\n`;
    expect(allows(`User-agent: *\n${rule.repeat(500)}`, `/${'a'.repeat(3500)}`)).toBe(false);
    expect(
      allows(`User-agent: *\n${'Disallow: /*/print/*.html$\n'.repeat(300)}`, '/news/1404/05/12/article.html'),
    ).toBe(true);
  });

  test('of any bytes: rules, and no error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.webPath(), (robots, path) => {
        expect(typeof allows(`User-agent: *\nDisallow: ${robots}`, path)).toBe('boolean');
        expect(typeof allows(robots, path)).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('when a feed is asked again', () => {
  test('is within what the user and the publisher allow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 10 ** 6 }),
        fc.integer({ min: 60, max: 10 ** 6 }),
        fc.option(fc.integer({ min: 1, max: 10 ** 8 })),
        fc.boolean(),
        (before, least, wish, isNew) => {
          const next = nextInterval(before, least, wish, isNew);
          expect(next).toBeGreaterThanOrEqual(least);
          expect(next).toBeGreaterThanOrEqual(Math.min(wish ?? 0, 24 * 3600));
          expect(next).toBeLessThanOrEqual(Math.max(least, Math.min(wish ?? 0, 24 * 3600), 6 * 3600));
        },
      ),
    );
  });

  test.each([
    [900, 900, null, false, 1350],
    [1350, 900, null, true, 900],
    [20_000, 900, null, false, 21_600],
    [20_000, 900, null, true, 10_000],
    [900, 900, 3600, true, 3600],
    [3600, 900, 10 ** 9, false, 86_400],
  ])('%d s, at least %d, wished %s, new: %s → %d', (before, least, wish, isNew, next) =>
    expect(nextInterval(before, least, wish, isNew)).toBe(next),
  );

  test('after failures doubles, ends at a day, and is the same for the same feed only', () => {
    for (let n = 1; n < 40; n++) {
      const whole = Math.min(900 * 2 ** (n - 1), 86_400);
      const wait = backoff('https://a.example/feed', n, 900);
      expect(wait).toBeGreaterThanOrEqual(Math.floor(whole * 0.8));
      expect(wait).toBeLessThanOrEqual(Math.ceil(whole * 1.2));
      expect(backoff('https://a.example/feed', n, 900)).toBe(wait);
    }
    const others = new Set(Array.from({ length: 50 }, (_, i) => backoff(`https://${i}.example/feed`, 3, 900)));
    expect(others.size).toBeGreaterThan(40);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2024-05-03T12:00:00Z');
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Fri, 03 May 2024 12:05:00 GMT', 300_000],
    ['Fri, 03 May 2024 11:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['2024', 2_024_000],
    ['99999999999999', null],
    ['', null],
    [null, null],
  ])('%s: %s ms', (header, expected) => expect(retryAfter(header, now)).toBe(expected));
});

describe('addresses', () => {
  test.each([
    ['https://news.example/a?b=c#d', 'https://news.example/a?b=c'],
    ['HTTP://News.Example', 'http://news.example/'],
    ['https://user:pass@news.example/', 'https://news.example/'],
    ['https://خبر.example/سياسة', 'https://xn--mgba4c.example/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9'],
    ['https://news.example/a b', 'https://news.example/a%20b'],
    ['ftp://news.example/', null],
    ['news.example', null],
    ['https://', null],
    ['', null],
    [`https://news.example/${'a'.repeat(5000)}`, null],
    [`https://news.example/${'س'.repeat(1000)}`, null],
  ])('%s → %s', (given, expected) => {
    const found = webAddress(given)?.href ?? null;
    // the punycode of a name is not ours to test
    expect(found?.replace(/xn--[a-z0-9-]+/, 'xn--mgba4c') ?? null).toBe(expected);
  });

  test('are told from paths', () => {
    for (const path of ['https://a.example', 'HTTP://A']) expect(isAddress(path)).toBe(true);
    for (const path of ['a.txt', './https:/x', 'httpsx://a', '-', 'ftp://a']) expect(isAddress(path)).toBe(false);
  });

  test('of a list: one a line, with notes, in any line ends; what is none is told', () => {
    const list =
      '\ufeff# feeds\r\nhttps://a.example/feed # mine\rhttps://b.example/#top\n\n  https://a.example/feed\nfeed.xml\nftp://c/\n';
    expect(addressesOf(Buffer.from(list))).toEqual({
      urls: ['https://a.example/feed', 'https://b.example/'],
      faults: [
        { line: 6, text: 'feed.xml' },
        { line: 7, text: 'ftp://c/' },
      ],
    });
  });
});

describe('a listing', () => {
  const item = (body: string | Uint8Array) => ({
    file: 'https://a.example/feed',
    place: null,
    format: 'feed' as const,
    bytes: Buffer.from(body),
    name: null,
    url: 'https://a.example/feed',
    mediaType: null,
    fetched: null,
    next: null,
    columns: null,
  });
  const rss = (items: string) => `<rss version="2.0"><channel><title>A</title>${items}</channel></rss>`;

  test('knows an entry by its address in whatever form, or by its text', async () => {
    const listing = await listingOf(
      item(
        rss(
          '<item><title>One</title><link>https://www.a.example/1?utm_source=rss</link></item>' +
            '<item><title>One again</title><link>http://a.example/1</link></item>' +
            '<item><title>No address</title><description>text</description></item>' +
            '<item><title>No address</title><description>text</description></item>' +
            '<item><title>Elsewhere</title><link>javascript:alert(1)</link></item>',
        ),
      ),
    );
    if (typeof listing === 'string') throw new Error(listing);
    expect(listing.entries.map(({ url, given }) => [url, given.title])).toEqual([
      ['https://www.a.example/1?utm_source=rss', 'One'],
      [null, 'No address'],
      [null, 'Elsewhere'],
    ]);
  });

  test('may come packed, and is bounded', async () => {
    const many = Array.from(
      { length: 1200 },
      (_, i) => `<item><title>${i}</title><link>https://a.example/${i}</link></item>`,
    );
    const listing = await listingOf(item(gzipSync(rss(many.join('')))));
    expect(listing).toMatchObject({
      faults: ['1200 entries: the first 1000 are taken (is it a list of the whole site?)'],
    });
    expect((listing as { entries: unknown[] }).entries).toHaveLength(1000);
    expect(await listingOf(item(gzipSync(Buffer.alloc(60_000_000))))).toContain('unpacks to more than 50 MB');
    expect(await listingOf(item(gzipSync(rss('')).subarray(0, 20)))).toContain('damaged');
  });

  test('of any bytes is a listing or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
          fc.string({ maxLength: 200 }).map((text) => Buffer.from(rss(text))),
          fc.string({ maxLength: 200 }).map((text) => Buffer.from(`<urlset><url><loc>${text}</loc></url></urlset>`)),
          fc.string({ maxLength: 100 }).map((text) => Buffer.from(`<link type="application/rss+xml" href="${text}">`)),
        ),
        async (bytes) => {
          const listing = await listingOf(item(bytes));
          if (typeof listing === 'string') expect(listing).not.toBe('');
          else expect(Array.isArray(listing.entries)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('pace', () => {
  test('goes on after work that fails, and is not disturbed by an aborted wait', async () => {
    const clock = new FakeClock();
    const pace = new Pace(clock);
    const starts: number[] = [];
    const work = async () => {
      starts.push(clock.now());
    };
    await expect(
      pace.turn('a', 1000, async () => {
        throw new Error('fell over');
      }),
    ).rejects.toThrow('fell over');
    const controller = new AbortController();
    controller.abort();
    expect(await pace.turn('a', 1000, work, controller.signal)).toBeNull();
    const begin = clock.now();
    await pace.turn('a', 1000, work);
    await pace.turn('a', 500, work);
    pace.hold('a', clock.now() + 9000);
    expect(pace.held('a')).toBe(9000);
    await pace.turn('a', 500, work);
    expect(starts.map((at) => at - begin)).toEqual([1000, 1500, 10_500]);
  });
});

describe('reasons', () => {
  test('are there for every status, and for errors within errors; a fault of ours is none', () => {
    for (let status = 100; status < 600; status++) expect(faultOfStatus(status).reason).toContain(String(status));
    const inner = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    expect(faultOf(new Error('fetch failed', { cause: inner }))?.reason).toContain('connection refused');
    expect(faultOf(new AggregateError([inner]))?.reason).toContain('connection refused');
    expect(faultOf(Object.assign(new Error('expired'), { code: 'CERT_HAS_EXPIRED' }))).toEqual({
      reason: 'the certificate of the server has expired',
      passing: false,
    });
    expect(faultOf(new TypeError('undefined is not a function'))).toBeNull();
    expect(faultOf(undefined)).toBeNull();
  });
});
