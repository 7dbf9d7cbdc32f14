import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, readSources, type Split, splitSources } from '../../src/sources/index.ts';
import { goesOnEverywhere, memory, split } from './resuming.ts';
import { eachPacked, noise, record, response, warcinfo } from './warcs.ts';

const text = (item: Split | undefined) => (item?.kind === 'item' ? Buffer.from(item.bytes).toString() : undefined);
/** What came of a file, shortly: the text of items, `place: reason` of the rest. */
const shown = (items: readonly Split[]) =>
  items.map((item) => (item.kind === 'item' ? text(item) : `${item.kind} ${item.place ?? 'file'}: ${item.reason}`));

async function shownOf(bytes: Uint8Array, name = 'a.warc', piece = 1000): Promise<(string | undefined)[]> {
  return shown(await split(memory({ [name]: bytes }, piece), [name]));
}

const PROSE =
  'Министр торговли прибыл в столицу соседней страны, где его встретили представители правительства и деловых кругов. ' +
  'Стороны обсудили поставки зерна, строительство моста через пограничную реку и сроки следующей встречи.';
/** Text in windows-1251. */
const encoded = (text: string) => {
  const letters = [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, i) => i))];
  return [...text].map((letter) => letters.indexOf(letter));
};
const REQUEST = record('request', { 'Content-Type': 'application/http; msgtype=request' }, 'GET / HTTP/1.1\r\n\r\n');
const CRAWL = [
  warcinfo,
  REQUEST,
  response({ url: 'https://example.org/1', body: 'خبر أول' }),
  REQUEST,
  response({ url: 'https://example.org/2', status: 404, body: 'none' }),
  response({ url: 'https://example.org/3.png', type: 'image/png', body: '\x89PNG' }),
  record('metadata', { 'Content-Type': 'application/warc-fields' }, 'fetchTimeMs: 9\r\n'),
  response({ url: 'https://example.org/4', body: 'خبر ثان\r\n\r\nWARC/1.0\r\nلا شيء' }),
  record(
    'revisit',
    { 'WARC-Target-URI': 'https://example.org/1', 'Content-Type': 'application/http' },
    'HTTP/1.1 200 OK\r\n\r\n',
  ),
  response({ url: 'https://example.org/5', body: 'Третья новость' }),
];
const READ = ['خبر أول', 'خبر ثان\r\n\r\nWARC/1.0\r\nلا شيء', 'Третья новость'];
const PASSED = 'warning file: passed over 3 records: 1 image, 1 of status 404, 1 revisit';

describe('a WARC', () => {
  it('gives the answers of servers, with address, media type and time', async () => {
    const items = await split(memory({ 'a.warc': Buffer.concat(CRAWL) }), ['a.warc']);
    expect(items[0]).toMatchObject({
      kind: 'item',
      format: 'text',
      file: 'a.warc',
      place: 'record 3',
      name: null,
      url: 'https://example.org/1',
      mediaType: 'text/plain; charset=utf-8',
      fetched: '2024-05-31T08:15:30Z',
    });
    expect(shown(items)).toEqual([...READ, PASSED]);
  });

  it('is the same packed by record, as a whole, in blocks, or known by its first bytes only', async () => {
    const plain = Buffer.concat(CRAWL);
    const blocks = [];
    for (let at = 0; at < plain.length; at += 333) blocks.push(plain.subarray(at, at + 333));
    for (const [name, bytes] of [
      ['a.warc.gz', eachPacked(CRAWL)],
      ['a.warc.gz', gzipSync(plain)],
      ['a.gz', eachPacked(blocks)],
      ['a', eachPacked(CRAWL)],
      ['a', plain],
    ] as const)
      for (const piece of [1, 50, 100_000]) expect(await shownOf(bytes, name, piece)).toEqual([...READ, PASSED]);
  });

  it('of pages gives reports, each with an id of its own', async () => {
    const page = (n: number) =>
      response({
        url: `https://example.org/${n}`,
        type: 'text/html; charset=windows-1251',
        body: new Uint8Array(
          encoded(
            `<html><title>Визит ${n}</title><body><article><h1>Визит ${n}</h1><p>${PROSE}</p><p>${PROSE} ${n}</p></article>`,
          ),
        ),
      });
    const files = memory({ 'a.warc.gz': eachPacked([page(1), page(2)]) });
    const reports = [];
    for await (const item of readSources(['a.warc.gz'], { files })) if (item.kind === 'report') reports.push(item.raw);
    expect(reports).toMatchObject([
      { url: 'https://example.org/1', language: 'ru', title: 'Визит 1' },
      { url: 'https://example.org/2', language: 'ru', title: 'Визит 2' },
    ]);
    expect(reports[0]?.text).toContain(PROSE);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(2);
    for (const { id } of reports) expect(id).toMatch(/^r_[0-9a-f]{16}$/);
  });

  it('without anything to read is told of', async () => {
    for (const bytes of [warcinfo, gzipSync(warcinfo)])
      expect(await shownOf(bytes, 'a')).toEqual(['refused file: the archive holds no answer of a server']);
    for (const bytes of [gzipSync(''), Buffer.alloc(100)])
      expect(await shownOf(bytes, 'a.warc.gz')).toEqual([expect.stringMatching(/^refused /)]);
  });

  it('may come through standard input', async () => {
    const stdin = memory({ x: eachPacked(CRAWL) }).open('x');
    const items: Split[] = [];
    for await (const item of splitSources(['-'], { stdin })) items.push(item);
    expect(shown(items)).toEqual([...READ, PASSED]);
  });

  it('has bytes that are not views of larger memory', async () => {
    for (const bytes of [Buffer.concat(CRAWL), eachPacked(CRAWL)])
      for (const item of await split(memory({ a: bytes }), ['a']))
        if (item.kind === 'item') expect(item.bytes.buffer.byteLength).toBe(item.bytes.length);
  });

  it('is read as wget and others write it', async () => {
    const plain = (headers: Record<string, string>, body: string) =>
      record(
        'resource',
        { 'WARC-Target-URI': 'https://example.org/r', 'Content-Type': 'text/plain', ...headers },
        body,
      );
    const payload = 'HTTP/1.0 200\nContent-Type: text/plain\n\none';
    const bare = Buffer.from(
      `WARC/0.18\nWARC-TYPE: response\nWARC-Target-URI: <https://example.org/a>\nCONTENT-LENGTH:${payload.length}\n\n${payload}\n\n`,
    );
    expect(
      await shownOf(
        Buffer.concat([
          // Bare line ends, a name in capitals, an address in angle brackets.
          bare,
          plain({}, 'two'),
          plain({ 'WARC-Target-URI': 'metadata://example.org/wget.log' }, 'log'),
          record('conversion', { 'WARC-Target-URI': 'https://example.org/c', 'Content-Type': 'text/plain' }, 'three'),
          record('response', { 'WARC-Target-URI': 'dns:example.org', 'Content-Type': 'text/dns' }, '1.2.3.4'),
          Buffer.from('\r\n\n\n'),
          response({ body: 'four' }).subarray(0, -4),
        ]),
      ),
    ).toEqual([
      'one',
      'two',
      'three',
      'four',
      "warning file: passed over 2 records: 1 of the crawler's own, 1 of type text/dns",
    ]);
  });
});

describe('an answer', () => {
  const answer = async (body: Uint8Array | string, ...headers: string[]) =>
    (await shownOf(Buffer.concat([response({ body, headers }), response({ body: 'next' })]))).slice(0, -1);
  const TEXT = 'تقرير قصير';
  const chunked = (bytes: Buffer, size: number) => {
    const parts: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) {
      const part = bytes.subarray(at, at + size);
      parts.push(Buffer.from(`${part.length.toString(16)};x=y\r\n`), part, Buffer.from('\r\n'));
    }
    return Buffer.concat([...parts, Buffer.from('0\r\nTrailer: x\r\n\r\n')]);
  };

  it('is unwrapped', async () => {
    const bytes = Buffer.from(TEXT);
    const packed = gzipSync(bytes);
    expect(await answer(chunked(bytes, 5), 'Transfer-Encoding: chunked')).toEqual([TEXT]);
    expect(await answer(packed, 'Content-Encoding: gzip')).toEqual([TEXT]);
    expect(await answer(chunked(packed, 7), 'Transfer-Encoding: chunked', 'content-encoding: GZIP')).toEqual([TEXT]);
    expect(await answer(brotliCompressSync(bytes), 'Content-Encoding: br')).toEqual([TEXT]);
    expect(await answer(deflateSync(bytes), 'Content-Encoding: deflate')).toEqual([TEXT]);
    expect(await answer(deflateRawSync(bytes), 'Content-Encoding: deflate')).toEqual([TEXT]);
    expect(await answer(gzipSync(brotliCompressSync(bytes)), 'Content-Encoding: br, gzip')).toEqual([TEXT]);
  });

  it('that only says to be wrapped is taken as it is', async () => {
    for (const header of [
      'Transfer-Encoding: chunked',
      'Content-Encoding: gzip',
      'Content-Encoding: br',
      'Content-Encoding: deflate',
      'Content-Encoding: utf-8',
    ])
      expect(await answer(TEXT, header)).toEqual([TEXT]);
  });

  it('that was cut off on its way is read as far as it came', async () => {
    expect(
      await answer(chunked(Buffer.from('one two three'), 4).subarray(0, 23), 'Transfer-Encoding: chunked'),
    ).toEqual(['one two']);
  });

  it('that is packed and cut off is read as far as it can be unpacked, and counted', async () => {
    const long = noise(9000);
    for (const [packed, name] of [
      [gzipSync(long), 'gzip'],
      [deflateSync(long), 'deflate'],
      [deflateRawSync(long), 'deflate'],
    ] as const) {
      const cut = response({ body: packed.subarray(0, 3000), headers: [`Content-Encoding: ${name}`] });
      const [part, told] = await shownOf(cut);
      expect(long.startsWith(part as string)).toBe(true);
      expect(part?.length).toBeGreaterThan(2000);
      expect(told).toBe('warning file: 1 answer was cut off when fetched, and read as far as they go');
    }
    const truncated = response({ body: 'half' }).toString().replace('WARC-Type', 'WARC-Truncated: length\r\nWARC-Type');
    expect(await shownOf(Buffer.from(truncated))).toEqual(['half', expect.stringContaining('1 answer was cut off')]);
  });

  it('without a type is what the crawler says, or what it looks like', async () => {
    const untyped = (extra: string, body: string) =>
      Buffer.from(
        response({ body })
          .toString()
          .replace(/Content-Type: text[^\r]*\r\n/, '')
          .replace(/Content-Length: (\d+)/, (_, n) => `Content-Length: ${Number(n) - 41}`)
          .replace('WARC-Type', `${extra}WARC-Type`),
      );
    const files = memory({
      a: Buffer.concat([
        untyped('WARC-Identified-Payload-Type: text/html\r\n', 'x'),
        untyped('', '<!doctype html><p>x'),
        untyped('', '%PDF-1.7'),
      ]),
    });
    expect((await split(files, ['a'])).map((item) => item.kind === 'item' && item.format)).toEqual([
      'page',
      'page',
      'pdf',
    ]);
  });

  it('that grows beyond its bounds is refused, and the next is read', async () => {
    const bomb = Buffer.alloc(9_000_000, 'a');
    const refused = async (body: Uint8Array, header: string) => {
      const items = await shownOf(
        Buffer.concat([response({ body, headers: [header] }), response({ body: 'next' })]),
        'a',
        1e6,
      );
      expect(items[1]).toBe('next');
      return items[0];
    };
    expect(await refused(gzipSync(bomb), 'Content-Encoding: gzip')).toMatch(
      /^refused record 1: unpacks to more than \d+ MB$/,
    );
    expect(await refused(brotliCompressSync(bomb), 'Content-Encoding: br')).toMatch(/unpacks to more than 2 MB/);
    expect(await refused(deflateSync(bomb), 'Content-Encoding: deflate')).toMatch(/unpacks to more than/);
    expect(await refused(gzipSync('x'), 'Content-Encoding: gzip, gzip, gzip, gzip')).toMatch(/packed 4 times/);
    const damaged = gzipSync(noise(9000)).fill(0xee, 100, 200);
    expect(await refused(damaged, 'Content-Encoding: gzip')).toMatch(/its gzip body is damaged/);
  });

  it('that is none is refused', async () => {
    const none = record('response', { 'Content-Type': 'application/http' }, 'SSH-2.0\r\n\r\n');
    expect(await shownOf(none)).toEqual(['refused record 1: a response that does not begin with HTTP']);
  });
});

describe('reading of a WARC goes on', () => {
  const items = (all: Split[]) => all.filter(({ kind }) => kind !== 'warning');

  it('behind every record', async () => {
    for (const piece of [13, 100_000]) {
      const files = memory({ 'd/a.warc': Buffer.concat(CRAWL), 'd/b.warc.gz': eachPacked(CRAWL) }, piece);
      expect(await goesOnEverywhere(files, ['d'], items)).toBe(6);
    }
  });

  it('only behind the last record of a member', async () => {
    const bytes = Buffer.concat([gzipSync(Buffer.concat(CRAWL)), gzipSync(Buffer.concat(CRAWL))]);
    expect(await goesOnEverywhere(memory({ 'a.warc.gz': bytes }), ['a.warc.gz'], items)).toBe(2);
  });

  it('also behind long records, which are unpacked piece by piece', async () => {
    const long = [1, 2].map((seed) => response({ url: `https://example.org/${seed}`, body: noise(1_800_000, seed) }));
    expect(await goesOnEverywhere(memory({ 'a.warc.gz': eachPacked(long) }, 100_000), ['a.warc.gz'], items)).toBe(2);
  });

  it('wherever answers of any kind and length stand', async () => {
    const any = fc.record({
      url: fc.webUrl(),
      status: fc.constantFrom(200, 200, 200, 301, 404),
      type: fc.constantFrom('text/plain', 'image/gif', 'text/html', ''),
      body: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\r\n\r\n', 'WARC/1.0\r\n', '', 'a\r\n\r\nWARC/1.0\r\n\r\n'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(any, { maxLength: 6 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 300 }),
        async (answers, packed, piece) => {
          const records = answers.map(response);
          const bytes = packed ? eachPacked(records) : Buffer.concat(records);
          const files = memory({ 'a.warc': bytes }, piece);
          if (records.length > 0) await goesOnEverywhere(files, ['a.warc'], items);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a WARC that is', () => {
  const records = Array.from({ length: 12 }, (_, i) =>
    response({ url: `https://example.org/${i}`, body: `${i}: ${noise(2000 + 300 * i, i + 1)}` }),
  );
  const numbers = (all: readonly (string | undefined)[]) =>
    all.map((line) => (line?.startsWith('refused') ? line : Number.parseInt(line as string, 10)));

  it('cut off anywhere gives what is whole, and tells of it', async () => {
    for (const [packed, whole] of [
      [false, Buffer.concat(records)],
      [true, eachPacked(records)],
    ] as const) {
      const ends: number[] = [];
      for (const bytes of records) ends.push((ends.at(-1) ?? 0) + (packed ? gzipSync(bytes).length : bytes.length));
      const check = async (length: number) => {
        const all = numbers(await shownOf(whole.subarray(0, length), packed ? 'a.warc.gz' : 'a.warc'));
        // The two empty lines behind an unpacked record are not missed; nor is the checksum behind a packed one.
        const complete = ends.filter((end) => end - (packed ? 8 : 4) <= length).length;
        const last = all.at(-1);
        if (ends.includes(length) || (!packed && ends.some((end) => end - 4 <= length && length <= end)))
          expect(all, `${length}`).toEqual(Array.from({ length: complete }, (_, i) => i));
        else {
          expect(last, `${length}`).toMatch(
            /^refused byte \d+: the archive ends in the middle \(truncated\), \d+ records? read$/,
          );
          const read = all.slice(0, -1);
          expect(read).toEqual(Array.from({ length: read.length }, (_, i) => i));
          expect(read.length).toBeGreaterThanOrEqual(ends.filter((end) => end <= length).length);
          expect(read.length).toBeLessThanOrEqual(ends.filter((end) => end - 20 <= length).length);
          expect(last).toContain(` ${read.length} record`);
        }
      };
      // Around the border of two records anything may go wrong, and few lengths drawn at random lie there.
      for (const end of [ends[0], ends[6]] as const)
        for (let length = (end as number) - 30; length < (end as number) + 30; length++) await check(length);
      await fc.assert(fc.asyncProperty(fc.integer({ min: 20, max: whole.length - 1 }), check), { numRuns: 60 });
    }
  });

  it('damaged in the middle of a member goes on at the next', async () => {
    const whole = eachPacked(records);
    const start = gzipSync(records[0] as Buffer).length;
    const damaged = Buffer.from(whole);
    damaged.fill(0x5a, start + 400, start + 700);
    const all = numbers(await shownOf(damaged, 'a.warc.gz'));
    expect(all.filter((line) => typeof line === 'number')).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(all[1]).toMatch(/^refused byte \d+: the archive is damaged: .*; record 2 is lost$/);
  });

  it('damaged anywhere loses what is damaged, and tells of it', async () => {
    const whole = eachPacked(records);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 20, max: whole.length - 100 }),
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        async (at, bytes) => {
          const damaged = Buffer.from(whole);
          damaged.set(bytes, at);
          const all = numbers(await shownOf(damaged, 'a.warc.gz', 5000));
          const read = all.filter((line) => typeof line === 'number');
          expect(read.length).toBeGreaterThanOrEqual(10);
          if (read.length < 12) expect(all.some((line) => typeof line === 'string')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('wrong in its lengths or full of rubbish goes on at the next record', async () => {
    const wrong = (by: number) => {
      const one = response({ body: 'wrong' }).toString();
      return Buffer.from(one.replace(/Content-Length: (\d+)/, (_, n) => `Content-Length: ${Number(n) + by}`));
    };
    const good = response({ body: 'good' });
    expect(await shownOf(Buffer.concat([wrong(-3), good]))).toEqual([
      'wr',
      expect.stringMatching(/^refused byte \d+: no record begins where one should: \d+ bytes passed over$/),
      'good',
    ]);
    expect(await shownOf(Buffer.concat([wrong(20), good, good]))).toEqual([
      expect.stringContaining('wrong'),
      expect.stringContaining('no record begins'),
      'good',
    ]);
    expect(await shownOf(eachPacked([wrong(20), good, good]))).toEqual([
      expect.stringMatching(/^refused byte 0: record 1 is shorter than it says/),
      'good',
      'good',
    ]);
    expect(
      await shownOf(Buffer.concat([good, Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nhello\r\n'), good])),
    ).toEqual(['good', expect.stringContaining('a record without a length'), 'good']);
    expect(await shownOf(Buffer.concat([good, Buffer.alloc(300_000, 'x'), Buffer.from('\n'), good]))).toEqual([
      'good',
      expect.stringContaining('300001 bytes passed over'),
      'good',
    ]);
    expect(await shownOf(Buffer.concat([eachPacked([good]), Buffer.from('rubbish'), eachPacked([good])]))).toEqual([
      'good',
      expect.stringContaining('no gzip member begins where one should'),
      'good',
    ]);
    expect(await shownOf(Buffer.concat([eachPacked([good, good]), Buffer.alloc(5000)]))).toEqual(['good', 'good']);
  });

  it('random bytes is told of, and ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000 }),
        fc.constantFrom('WARC/1.0\r\n', 'WARC/1.0\r\nContent-Length: 99\r\n\r\n', '\x1f\x8b\x08\0\0\0\0\0\0\x03'),
        async (bytes, start) => {
          const all = await shownOf(Buffer.concat([Buffer.from(start, 'latin1'), bytes]), 'a.warc');
          expect(all.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('what is too long', () => {
  it('is passed over without being held', async () => {
    const long = 300_000_000;
    async function* endless() {
      yield response({ body: 'one' });
      yield Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${long}\r\n\r\n`);
      const chunk = Buffer.alloc(1_000_000, 'a');
      for (let i = 0; i < 300; i++) yield chunk;
      yield Buffer.from('\r\n\r\n');
      yield response({ body: 'two' });
    }
    const before = process.memoryUsage().rss;
    let most = 0;
    const onBytes = () => {
      most = Math.max(most, process.memoryUsage().rss - before);
    };
    const items: Split[] = [];
    for await (const item of splitSources(['-'], { stdin: endless(), onBytes })) items.push(item);
    expect(shown(items)).toEqual(['one', 'refused record 2: a record of 300 MB, longer than 50 MB', 'two']);
    expect(most).toBeLessThan(150_000_000);
  });

  it('or packed to almost nothing is passed over too', async () => {
    const good = response({ body: 'good' });
    const bomb = response({ body: Buffer.alloc(60_000_000) });
    const limits = { ...LIMITS, bytes: 50_000_000 };
    const items: Split[] = [];
    const files = memory({ 'a.warc.gz': eachPacked([good, bomb, good]) }, 100_000);
    for await (const item of splitSources(['a.warc.gz'], { files, limits })) items.push(item);
    expect(shown(items)).toEqual([
      'good',
      expect.stringMatching(
        /^refused byte \d+: the archive unpacks to more than 200 times its size \(a decompression bomb\); record 2 is lost$/,
      ),
      'good',
    ]);
  });
});
