import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fetcher, type FetcherOptions } from '../../../src/sources/web/fetcher.ts';
import { answering, FakeClock, redirect, Site, tagged } from './site.ts';

let clock: FakeClock;
let site: Site;
let fetcher: Fetcher;
const open: { close(): Promise<void> }[] = [];

const makeFetcher = (options: Partial<FetcherOptions> = {}) => {
  const made = new Fetcher({ version: '1.2.3', allowPrivate: true, clock, ...options });
  open.push(made);
  return made;
};

beforeEach(async () => {
  clock = new FakeClock();
  site = await Site.open(clock);
  fetcher = makeFetcher();
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  await site.close();
});

const body = (fetched: unknown) =>
  Buffer.from((fetched as { capture: { body: Uint8Array } }).capture.body).toString('utf8');

describe('an answer', () => {
  test('is a capture: its bytes, their hash, when, from where, and the headers that matter', async () => {
    const text = 'زار الوزير المدينة ۱۲۳';
    site.pages.set(
      '/a',
      answering(
        200,
        {
          'content-type': 'text/plain; charset=utf-8',
          etag: '"x"',
          'last-modified': 'Fri, 03 May 2024 10:00:00 GMT',
          'set-cookie': 'a=b',
        },
        text,
      ),
    );
    const fetched = await fetcher.fetch(`${site.url('/a')}#part`);
    if (fetched.kind !== 'answer') throw new Error(fetched.kind);
    const { date, ...headers } = fetched.capture.headers;
    expect(date).toMatch(/GMT$/);
    expect({ ...fetched.capture, headers, body: body(fetched) }).toEqual({
      sha256: createHash('sha256').update(text).digest('hex'),
      length: Buffer.byteLength(text),
      asked: site.url('/a'),
      url: site.url('/a'),
      // a second after robots.txt
      fetched: '2024-05-03T12:00:01.000Z',
      status: 200,
      mediaType: 'text/plain; charset=utf-8',
      headers: { etag: '"x"', 'last-modified': 'Fri, 03 May 2024 10:00:00 GMT' },
      body: text,
    });
  });

  test('says who asks, and how to reach them', async () => {
    site.pages.set('/a', 'a');
    await fetcher.fetch(site.url('/a'));
    await makeFetcher({ contact: 'https://desk.example/bot' }).fetch(site.url('/a'));
    expect(site.asked.map(({ headers }) => headers['user-agent'])).toEqual([
      'dragoman/1.2.3',
      'dragoman/1.2.3',
      'dragoman/1.2.3 (+https://desk.example/bot)',
      'dragoman/1.2.3 (+https://desk.example/bot)',
    ]);
  });

  test('carries no name or password of the address', async () => {
    site.pages.set('/a', 'a');
    const fetched = await fetcher.fetch(site.url('/a').replace('//', '//me:secret@'));
    expect(JSON.stringify({ fetched, asked: site.asked })).not.toContain('secret');
  });

  test('is not sent again when nothing has changed', async () => {
    site.pages.set('/a', tagged('"v1"', 'text'));
    expect(await fetcher.fetch(site.url('/a'), { etag: '"v1"', modified: 'Fri, 03 May 2024 10:00:00 GMT' })).toEqual({
      kind: 'unchanged',
      url: site.url('/a'),
    });
    expect(site.asked.at(-1)!.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Fri, 03 May 2024 10:00:00 GMT',
    });
    expect(await fetcher.fetch(site.url('/a'), { etag: '"v0"', modified: null })).toMatchObject({ kind: 'answer' });
    site.pages.set('/odd', answering(304, {}));
    expect(await fetcher.fetch(site.url('/odd'))).toMatchObject({ kind: 'fault', status: 304 });
  });

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['gzip, br', (bytes: Buffer) => brotliCompressSync(gzipSync(bytes))],
    ['identity', (bytes: Buffer) => bytes],
    // only says so
    ['gzip', (bytes: Buffer) => bytes],
  ] as const)('packed with %s is unpacked', async (encoding, pack) => {
    const text = 'خبر '.repeat(5000);
    site.pages.set('/a', answering(200, { 'content-encoding': encoding }, pack(Buffer.from(text))));
    expect(body(await fetcher.fetch(site.url('/a')))).toBe(text);
  });
});

describe('redirects', () => {
  test('are followed, from host to host, with other letters than ASCII', async () => {
    const other = await Site.open(clock, { '/%D8%AE%D8%A8%D8%B1?a=1': 'arrived' });
    open.push(other);
    site.pages.set('/1', redirect('/2', 301));
    site.pages.set('/2', redirect(Buffer.from(`${other.origin}/خبر?a=1`).toString('latin1'), 308));
    const fetched = await fetcher.fetch(site.url('/1'));
    expect(body(fetched)).toBe('arrived');
    expect(fetched).toMatchObject({
      capture: { asked: site.url('/1'), url: `${other.origin}/%D8%AE%D8%A8%D8%B1?a=1` },
    });
  });

  test('end after five, and where they go round in a circle, and where they lead nowhere', async () => {
    for (let n = 0; n < 9; n++) site.pages.set(`/${n}`, redirect(`/${n + 1}`));
    site.pages.set('/5', 'five');
    site.pages.set('/a', redirect('/b'));
    site.pages.set('/b', redirect('/a#x'));
    site.pages.set('/c', redirect('ftp://a.example/'));
    site.pages.set('/d', answering(302, {}));
    expect(body(await fetcher.fetch(site.url('/0')))).toBe('five');
    site.pages.set('/5', redirect('/6'));
    const reason = async (path: string) => {
      const fetched = await fetcher.fetch(site.url(path));
      return fetched.kind === 'fault' ? fetched.reason.replaceAll(site.origin, '') : fetched.kind;
    };
    expect(await reason('/0')).toBe('more than 5 redirects, the last to /6');
    expect(await reason('/a')).toBe('redirects that lead round in a circle, back to /a');
    expect(await reason('/c')).toBe('a redirect to what is no address of the web: ftp://a.example/');
    expect(await reason('/d')).toBe('a redirect to nowhere (302)');
  });

  test('go only where robots.txt lets them', async () => {
    site.pages.set('/robots.txt', 'User-agent: *\nDisallow: /private');
    site.pages.set('/a', redirect('/private/a'));
    site.pages.set('/private/a', 'secret');
    expect(await fetcher.fetch(site.url('/a'))).toMatchObject({ reason: expect.stringContaining('robots.txt') });
    expect(site.paths).toEqual(['/a']);
  });
});

describe('robots.txt', () => {
  const allowed = async (robots: Parameters<typeof site.pages.set>[1], path = '/a', options = {}) => {
    site.pages.set('/robots.txt', robots);
    site.pages.set(path, 'text');
    return (await makeFetcher(options).fetch(site.url(path))).kind === 'answer';
  };

  test('is asked for once a host, and again after a day', async () => {
    site.pages.set('/a', 'a');
    for (let n = 0; n < 3; n++) await fetcher.fetch(site.url('/a'));
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/a', '/a']);
    clock.time += 25 * 3600_000;
    await fetcher.fetch(site.url('/a'));
    expect(site.asked.slice(4).map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
  });

  test.each<[string, string, boolean]>([
    ['keeps all programs out', 'User-agent: *\nDisallow: /', false],
    ['keeps others out', 'User-agent: other\nDisallow: /', true],
    ['has rules for us before those for all', 'User-agent: *\nDisallow: /\n\nUser-agent: Dragoman\nAllow: /', true],
    ['keeps us out by name', 'User-agent: dragoman\nDisallow: /\n\nUser-agent: *\nAllow: /', false],
    ['takes the longest match', 'User-agent: *\nDisallow: /\nAllow: /a', true],
    ['has jokers', 'User-agent: *\nDisallow: /*a$', false],
    ['starts with a byte order mark', '\ufeffUser-agent: *\nDisallow: /', false],
    ['is a page', '<!doctype html><title>User-agent</title>', true],
    ['is empty', '', true],
  ])('%s', async (_, robots, expected) => expect(await allowed(robots)).toBe(expected));

  test.each([
    [404, true],
    [403, true],
    [401, true],
    [410, true],
    [429, false],
    [500, false],
    [503, false],
  ])('with status %d: may the page be asked for? %s', async (status, expected) => {
    expect(await allowed(answering(status, {}))).toBe(expected);
    expect(site.paths).toEqual(expected ? ['/a'] : []);
  });

  test('that could not be had is asked for again later', async () => {
    site.pages.set('/robots.txt', answering(500, {}));
    site.pages.set('/a', 'a');
    const fetched = await fetcher.fetch(site.url('/a'));
    expect(fetched).toMatchObject({
      kind: 'fault',
      passing: true,
      reason: expect.stringContaining('robots.txt cannot'),
    });
    await fetcher.fetch(site.url('/a'));
    expect(site.asked).toHaveLength(1);
    site.pages.set('/robots.txt', '');
    clock.time += 700_000;
    expect((await fetcher.fetch(site.url('/a'))).kind).toBe('answer');
  });

  test('is followed where it redirects to, and read as far as 500 kB', async () => {
    site.pages.set('/moved', 'User-agent: *\nDisallow: /a');
    expect(await allowed(redirect('/moved'))).toBe(false);
    const rules = 'User-agent: *\nDisallow: /a\n';
    const endless = (_: unknown, response: import('node:http').ServerResponse) => {
      response.writeHead(200);
      response.write(rules);
      const more = () => {
        while (!response.destroyed && response.write('#'.repeat(60_000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await allowed(endless)).toBe(false);
  });

  test('may wish for longer pauses, within reason', async () => {
    site.pages.set('/robots.txt', 'User-agent: *\nCrawl-delay: 7');
    for (const path of ['/a', '/b']) site.pages.set(path, 'text');
    for (const path of ['/a', '/b']) await fetcher.fetch(site.url(path));
    expect(site.asked.map(({ at }) => at - site.asked[0]!.at)).toEqual([0, 7000, 14_000]);
    const other = await Site.open(clock, { '/robots.txt': 'User-agent: *\nCrawl-delay: 86400', '/a': 'a' });
    open.push(other);
    await fetcher.fetch(other.url('/a'));
    expect(other.asked[1]!.at - other.asked[0]!.at).toBe(60_000);
  });
});

describe('pace', () => {
  test('one request a second to a host, in order', async () => {
    for (const path of ['/1', '/2', '/3']) site.pages.set(path, 'text');
    await Promise.all(['/1', '/2', '/3'].map((path) => fetcher.fetch(site.url(path))));
    expect(site.paths).toEqual(['/1', '/2', '/3']);
    expect(site.asked.map(({ at }) => at - site.asked[0]!.at)).toEqual([0, 1000, 2000, 3000]);
  });

  test('a host waits for the answer before, and for no other host', async () => {
    const other = await Site.open(clock);
    open.push(other);
    const order: string[] = [];
    let answer = () => {};
    site.pages.set('/1', (_, response) => {
      answer = () => response.end('1');
    });
    site.pages.set('/2', (_, response) => {
      order.push('/2');
      response.end('2');
    });
    other.pages.set('/a', (_, response) => {
      order.push('/a');
      response.end('a');
      setImmediate(() => answer());
    });
    await Promise.all([fetcher.fetch(site.url('/1')), fetcher.fetch(site.url('/2')), fetcher.fetch(other.url('/a'))]);
    expect(order).toEqual(['/a', '/2']);
  });

  test('a longer pause where one is wanted', async () => {
    const slow = makeFetcher({ pause: 5000 });
    site.pages.set('/a', 'a');
    await slow.fetch(site.url('/a'));
    expect(site.asked[1]!.at - site.asked[0]!.at).toBe(5000);
  });

  test('a host that asks for a short wait is waited for; for a long one, it is left alone', async () => {
    let asked = 0;
    site.pages.set('/a', (_, response) => {
      asked++;
      if (asked === 1) response.writeHead(429, { 'retry-after': '12' }).end();
      else response.end('at last');
    });
    const before = clock.time;
    expect(body(await fetcher.fetch(site.url('/a')))).toBe('at last');
    expect(clock.time - before).toBeGreaterThanOrEqual(12_000);
    site.pages.set('/b', answering(503, { 'retry-after': new Date(clock.time + 3_600_000).toUTCString() }));
    site.pages.set('/c', 'c');
    const fetched = await fetcher.fetch(site.url('/b'));
    expect(fetched).toMatchObject({ kind: 'fault', status: 503, passing: true });
    expect((fetched as { retryAfter: number }).retryAfter).toBeGreaterThan(3_590_000);
    expect(await fetcher.fetch(site.url('/c'))).toMatchObject({
      kind: 'fault',
      passing: true,
      reason: expect.stringMatching(/^the host has asked to be left alone for another \d+ s$/),
    });
    expect(site.paths).toEqual(['/a', '/a', '/b']);
    clock.time += 3_600_000;
    expect((await fetcher.fetch(site.url('/c'))).kind).toBe('answer');
  });
});

describe('what goes wrong is told', () => {
  const quick = (options: Partial<FetcherOptions> = {}) => makeFetcher({ bytes: 3_000_000, ...options });
  const reason = async (path: string, options: Partial<FetcherOptions> = {}) => {
    const fetched = await quick(options).fetch(site.url(path));
    return fetched.kind === 'fault' ? fetched.reason : fetched.kind;
  };

  test.each([
    [403, 'the server refuses access (403): save the page in a browser and read the file', false],
    [404, 'no such page (404)', false],
    [410, 'the page is gone for good (410)', false],
    [418, 'the server refuses (418)', false],
    [429, 'asked too often (429): try again later', true],
    [500, 'the server is in trouble (500): try again later', true],
    [502, 'the server is in trouble (502): try again later', true],
    [204, 'an answer without content (204)', false],
    [206, 'a part of the page only (206), which was not asked for', true],
  ])('status %d', async (status, words, passing) => {
    site.pages.set('/a', answering(status, {}, status === 204 ? '' : 'body'));
    expect(await fetcher.fetch(site.url('/a'))).toMatchObject({ kind: 'fault', reason: words, passing, status });
  });

  test('a server that never answers, stops in the middle, or never ends', async () => {
    site.pages.set('/silent', () => {});
    site.pages.set('/stops', (_, response) => void response.writeHead(200).write('half'));
    site.pages.set('/drips', (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    site.pages.set('/endless', (_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(100_000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    // Only one of the times can run out in each.
    expect(await reason('/silent', { timeouts: { headers: 80 } })).toBe('no answer in time: try again later');
    expect(await reason('/stops', { timeouts: { idle: 80 } })).toBe(
      'the answer stopped in the middle: try again later',
    );
    expect(await reason('/drips', { timeouts: { total: 200 } })).toBe('the answer did not end in time');
    expect(await reason('/endless')).toBe('longer than 3 MB');
  });

  test('bombs, and bodies that are damaged, cut off, or packed in no known way', async () => {
    const zeros = gzipSync(Buffer.alloc(50_000_000));
    site.pages.set('/bomb', answering(200, { 'content-encoding': 'gzip' }, zeros));
    const small = gzipSync(Buffer.alloc(2_900_000));
    site.pages.set('/small', answering(200, { 'content-encoding': 'gzip' }, small));
    site.pages.set('/nested', answering(200, { 'content-encoding': 'gzip, gzip, gzip' }, 'x'));
    const packed = gzipSync(Buffer.from('a text that is long enough to be cut '.repeat(9)));
    site.pages.set('/cut', answering(200, { 'content-encoding': 'gzip' }, packed.subarray(0, -12)));
    const broken = Buffer.from(packed);
    broken.fill(0xff, 20, 40);
    site.pages.set('/broken', answering(200, { 'content-encoding': 'gzip' }, broken));
    site.pages.set('/brotli', answering(200, { 'content-encoding': 'br' }, 'no brotli at all, in truth'));
    site.pages.set('/zstd', answering(200, { 'content-encoding': 'zstd' }, 'no zstd at all, in truth'));
    site.pages.set('/odd', answering(200, { 'content-encoding': 'compress' }, 'x'));
    expect(await reason('/bomb')).toMatch(/^(?:unpacks to more than 3 MB|a decompression bomb: .*)$/);
    expect(await reason('/small')).toMatch(/^a decompression bomb: 0\.0\d+ MB that unpack to more than 2(?:\.\d)? MB$/);
    expect(await reason('/nested')).toBe('packed 3 times over');
    expect(await reason('/cut')).toBe('its gzip body is cut off');
    expect(await reason('/broken')).toBe('its gzip body is damaged');
    expect(await reason('/brotli')).toBe('its br body is damaged');
    expect(await reason('/zstd')).toBe('its zstd body is damaged');
    expect(await reason('/odd')).toBe('packed as "compress", which was not asked for');
  });

  test('connections that are broken off: once more, then told', async () => {
    let asked = 0;
    site.pages.set('/a', (request, response) => {
      asked++;
      if (asked === 1) request.socket.destroy();
      else response.end('second time');
    });
    expect(body(await fetcher.fetch(site.url('/a')))).toBe('second time');
    site.pages.set('/b', (request) => request.socket.resetAndDestroy());
    site.pages.set('/half', (request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setImmediate(() => request.socket.destroy());
    });
    expect(await reason('/b')).toBe('the server broke the connection off');
    expect(site.paths.filter((path) => path === '/b')).toHaveLength(2);
    expect(await reason('/half')).toMatch(
      /^the (?:server broke the connection off|answer is shorter or longer than it says)$/,
    );
  });

  test('hosts that are not there, and servers that speak something else', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).resume();
      socket.write('220 mail.example ESMTP\r\n');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as { port: number };
    expect(await quick().fetch(`http://127.0.0.1:${port}/`)).toMatchObject({
      reason: 'the answer does not speak HTTP as it should',
    });
    await new Promise((closed) => server.close(closed));
    expect(await quick().fetch(`http://127.0.0.1:${port}/`)).toMatchObject({
      reason: 'nobody answers there (connection refused)',
      passing: true,
    });
    const lookup = (_: string, __: unknown, done: (error: NodeJS.ErrnoException, found: []) => void) =>
      done(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), []);
    expect(await quick({ lookup }).fetch('http://none.example/')).toMatchObject({
      reason: 'no such host: is the address right, and the network there?',
      passing: true,
    });
  });

  test('an aborted request ends at once, whether it waits for its turn or for the answer', async () => {
    const controller = new AbortController();
    site.pages.set('/silent', () => controller.abort());
    const waiting = fetcher.fetch(site.url('/silent'), null, controller.signal);
    const behind = fetcher.fetch(site.url('/behind'), null, controller.signal);
    expect([await waiting, await behind]).toEqual([{ kind: 'aborted' }, { kind: 'aborted' }]);
    expect(site.paths).toEqual(['/silent']);
    site.pages.set('/a', 'a');
    expect((await fetcher.fetch(site.url('/a'))).kind).toBe('answer');
  });
});
