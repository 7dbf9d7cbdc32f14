import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Turn } from '../../src/cli/watch/feed.ts';
import { Fetcher } from '../../src/sources/web/fetcher.ts';
import { answering, FakeClock, Site, tagged } from '../sources/web/site.ts';
import { dragoman, parts } from './fixtures.ts';

let folder: string;
let library: string;
let clock: FakeClock;
let site: Site;
let stop: AbortController;

const run = (...args: string[]) =>
  dragoman(args, {
    parts: { ...parts, fetcher: async (options) => new Fetcher({ ...options, clock }) },
    catchInterrupt: () => stop.signal,
  });
const watch = async (...args: string[]) => {
  const { out, code, err } = await run('watch', '--json', '--allow-private', '-l', library, ...args);
  const turns: Turn[] = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { turns, code, err, sum: sumOf(turns) };
};
const sumOf = (turns: readonly Turn[]) => ({
  entries: turns.reduce((sum, turn) => sum + turn.entries, 0),
  new: turns.reduce((sum, turn) => sum + turn.new, 0),
  duplicate: turns.reduce((sum, turn) => sum + turn.duplicate, 0),
  refused: turns.flatMap((turn) => turn.refused.map(({ reason }) => reason)),
  faults: turns.filter(({ polled }) => polled).map(({ fault }) => fault),
});
const texts = () =>
  new DatabaseSync(library)
    .prepare('select text from reports order by url')
    .all()
    .map((row) => row.text as string);
const urls = () =>
  new DatabaseSync(library)
    .prepare('select url from reports order by url')
    .all()
    .map((row) => (row.url as string).replace(site.origin, ''));

/** Watches without end until this many seconds have passed. */
const watchFor = async (seconds: number, ...args: string[]) => {
  const end = clock.time + seconds * 1000;
  stop = new AbortController();
  clock.onSleep = (milliseconds) => {
    if (clock.time + milliseconds >= end) stop.abort();
  };
  const done = await watch(...args);
  clock.onSleep = () => {};
  stop = new AbortController();
  return done;
};

const article = (n: number) =>
  `Report ${n}. The minister of Belarus visits Iran, for talks number ${n} ${'on trade '.repeat(n)}.`;
const rss = (entries: readonly number[], more = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Daily أخبار</title><link>${site.origin}</link>${more}${entries
    .map(
      (n) =>
        `<item><title>Headline ${n}</title><link>${site.url(`/${n}`)}</link><guid>${n}</guid><description>Teaser ${n}</description><pubDate>Fri, 03 May 2024 08:0${n % 10}:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const feed = (entries: readonly number[], more = '') =>
  answering(200, { 'content-type': 'application/rss+xml' }, rss(entries, more));
const publish = (...numbers: number[]) => {
  for (const n of numbers) site.pages.set(`/${n}`, article(n));
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-watch-'));
  library = join(folder, 'library.db');
  clock = new FakeClock();
  site = await Site.open(clock);
  stop = new AbortController();
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('watch --once', () => {
  test('reads the articles of new entries, with what the feed says of them', async () => {
    publish(1, 2);
    site.pages.set('/feed', feed([1, 2]));
    const { sum, code, turns } = await watch('--once', site.url('/feed'));
    expect(code).toBe(0);
    expect(sum).toEqual({ entries: 2, new: 2, duplicate: 0, refused: [], faults: [null] });
    expect(turns[0]).toMatchObject({ title: 'Daily أخبار', claims: 2, polled: true });
    expect(texts()).toEqual([article(1), article(2)]);
    const row = new DatabaseSync(library).prepare('select title, outlet, published from reports order by url').get();
    expect(row).toEqual({ title: 'Headline 1', outlet: 'Daily أخبار', published: '2024-05-03' });
    const id = new DatabaseSync(library).prepare('select id from reports order by url').get()!.id as string;
    expect(JSON.parse((await run('show', id, '--json', '-l', library)).out).captures).toMatchObject([
      { url: site.url('/1') },
    ]);
  });

  test('asks only feeds that are due, and for what has changed; with --force all', async () => {
    publish(1, 2, 3);
    site.pages.set('/feed', tagged('"1"', rss([1]), { 'content-type': 'application/rss+xml' }));
    await watch('--once', site.url('/feed'));
    expect((await watch('--once', site.url('/feed'))).turns).toEqual([]);
    expect((await watch('--once', '--force', site.url('/feed'))).sum).toMatchObject({ entries: 0, faults: [null] });
    clock.time += 3600_000;
    expect((await watch('--once', site.url('/feed'))).turns).toMatchObject([{ polled: true, entries: 0, new: 0 }]);
    const feeds = site.asked.filter(({ path }) => path === '/feed');
    expect(feeds.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"']);
    site.pages.set('/feed', tagged('"2"', rss([3, 2, 1]), { 'content-type': 'application/rss+xml' }));
    expect((await watch('--once', '--force', site.url('/feed'))).sum).toMatchObject({ entries: 2, new: 2 });
    expect(urls()).toEqual(['/1', '/2', '/3']);
    expect(site.paths.filter((path) => path === '/1')).toHaveLength(1);
  });

  test('takes OPML, texts of addresses and addresses together; one entry in two feeds is read once', async () => {
    publish(1, 2, 3);
    site.pages.set('/a', feed([1, 2]));
    site.pages.set('/b', feed([2, 3]));
    const opml = join(folder, 'list.opml');
    writeFileSync(
      opml,
      `<opml version="2.0"><body><outline text="x"><outline text="A" type="rss" xmlUrl="${site.url('/a')}"/></outline></body></opml>`,
    );
    const text = join(folder, 'list.txt');
    writeFileSync(text, `# mine\r\n${site.url('/b')} # the second\r\n\r\n${site.url('/a')}\r\nno address\r\n`);
    const { sum, err } = await watch('--once', opml, text, site.url('/b'));
    expect(err).toContain('line 5: no address of the web: no address');
    expect(sum).toMatchObject({ new: 3, duplicate: 0, faults: [null, null] });
    expect(sum.entries).toBeGreaterThanOrEqual(3);
    expect(urls()).toEqual(['/1', '/2', '/3']);
    for (const path of ['/1', '/2', '/3']) expect(site.paths.filter((one) => one === path)).toHaveLength(1);
  });

  test('reads news sitemaps, and those that an index lists', async () => {
    publish(1, 2);
    const entry = (n: number) =>
      `<url><loc>${site.url(`/${n}`)}</loc><news:news><news:publication><news:name>Paper</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-05-0${n}</news:publication_date><news:title>Title ${n}</news:title></news:news></url>`;
    const map = (n: number) =>
      answering(
        200,
        { 'content-type': 'application/xml' },
        `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entry(n)}</urlset>`,
      );
    site.pages.set('/map1', map(1));
    site.pages.set('/map2', map(2));
    const list = ['/map1', '/map2', '/none'].map((path) => `<sitemap><loc>${site.url(path)}</loc></sitemap>`).join('');
    site.pages.set('/index', answering(200, {}, `<sitemapindex>${list}</sitemapindex>`));
    const { sum, code } = await watch('--once', site.url('/index'));
    expect(sum).toMatchObject({ new: 2, refused: [`${site.url('/none')}: no such page (404)`] });
    expect(code).toBe(1);
    const rows = new DatabaseSync(library).prepare('select title, outlet, published from reports order by url').all();
    expect(rows).toEqual([
      { title: 'Title 1', outlet: 'Paper', published: '2024-05-01' },
      { title: 'Title 2', outlet: 'Paper', published: '2024-05-02' },
    ]);
  });

  test('tells of what is no feed, and which feed it names', async () => {
    site.pages.set(
      '/page',
      answering(
        200,
        { 'content-type': 'text/html' },
        '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>x</body></html>',
      ),
    );
    site.pages.set('/text', 'words');
    site.pages.set('/list', '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/"/></body></opml>');
    const { sum, code } = await watch('--once', ...['/page', '/text', '/list', '/none'].map((path) => site.url(path)));
    expect(code).toBe(1);
    expect(new Set(sum.faults)).toEqual(
      new Set([
        `a page, not a feed: the feed that it names is ${site.url('/feed.xml')}`,
        'neither a feed (RSS, RDF, Atom, JSON Feed) nor a news sitemap',
        'a list of feeds (OPML), not a feed: save it to a file and watch that file',
        'no such page (404)',
      ]),
    );
  });

  test('reads what the feed says where the page is refused, if that is a whole text; with --feeds-only always', async () => {
    const whole = `The minister of Belarus visits Iran. ${'The two sides spoke about trade and transit. '.repeat(20)}`;
    const item = (n: number, text: string) =>
      `<item><title>Headline ${n}</title><link>${site.url(`/${n}`)}</link><description>${text}</description></item>`;
    const items = item(1, whole) + item(2, 'A teaser.');
    site.pages.set('/feed', answering(200, {}, `<rss version="2.0"><channel><title>A</title>${items}</channel></rss>`));
    for (const path of ['/1', '/2']) site.pages.set(path, answering(403, {}));
    const { sum, code } = await watch('--once', site.url('/feed'));
    expect(code).toBe(1);
    expect(sum).toMatchObject({
      new: 1,
      refused: ['the server refuses access (403): save the page in a browser and read the file'],
    });
    expect(texts()[0]).toContain('The two sides spoke');
    rmSync(library);
    site.asked.length = 0;
    const only = await watch('--once', '--feeds-only', site.url('/feed'));
    expect(only.sum).toMatchObject({ new: 2, refused: [] });
    expect(site.paths).toEqual(['/feed']);
    const id = new DatabaseSync(library).prepare('select id from reports').get()!.id as string;
    const { captures } = JSON.parse((await run('capture', id, '--json', '-l', library)).out);
    expect(captures).toMatchObject([{ asked: site.url('/feed') }]);
  });

  test('says what is wrong with a list', async () => {
    expect((await run('watch', '-l', library, join(folder, 'none.opml'))).code).toBe(3);
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '# nothing\n');
    const { code, err } = await run('watch', '-l', library, empty);
    expect(code).toBe(2);
    expect(err).toContain('names no feed');
    for (const every of ['15', '5s', '8d', 'x'])
      expect((await run('watch', '--every', every, '-l', library, empty)).err).toContain('allowed: 1m to 7d');
  });
});

describe('watch', () => {
  const polls = () =>
    site.asked.filter(({ path }) => path === '/feed').map(({ at }) => Math.round((at - site.asked[0]!.at) / 1000));

  test('polls on, less often while nothing is new, and ends with Ctrl-C', async () => {
    publish(1, 2);
    site.pages.set('/feed', feed([1]));
    let changed = false;
    const end = clock.time + 4 * 3600_000;
    clock.onSleep = (milliseconds) => {
      if (!changed && clock.time > end - 3 * 3600_000) {
        changed = true;
        site.pages.set('/feed', feed([2, 1]));
      }
      if (clock.time + milliseconds >= end) stop.abort();
    };
    const { turns, code } = await watch(site.url('/feed'), '--every', '10m');
    expect(code).toBe(130);
    expect(sumOf(turns)).toMatchObject({ new: 2, refused: [] });
    // 10 minutes after the first; then, with nothing new, 15, 22 and a half …; after news, half of that again
    const gaps = polls()
      .map((at, i, all) => at - (all[i - 1] ?? at))
      .slice(1);
    expect(gaps.slice(0, 3).map((gap) => Math.round(gap / 60))).toEqual([10, 15, 23]);
    const longest = gaps.indexOf(Math.max(...gaps));
    expect(longest).toBeGreaterThan(1);
    expect(gaps[longest + 1]!).toBeLessThan(gaps[longest]!);
  });

  test('asks no more often than the feed wishes', async () => {
    site.pages.set('/feed', feed([], '<ttl>120</ttl>'));
    await watchFor(6 * 3600, site.url('/feed'));
    for (const [i, at] of polls().entries()) if (i > 0) expect(at - polls()[i - 1]!).toBeGreaterThanOrEqual(7200);
  });

  test('backs off from a feed that breaks, tells of it once, and takes it up again when it mends', async () => {
    publish(1);
    site.pages.set('/feed', answering(500, {}));
    const { turns } = await watchFor(4 * 3600, site.url('/feed'), '--every', '10m');
    const gaps = polls()
      .map((at, i, all) => at - (all[i - 1] ?? at))
      .slice(1);
    expect(gaps.length).toBeGreaterThan(2);
    for (const [i, gap] of gaps.entries()) {
      expect(gap).toBeGreaterThanOrEqual(600 * 2 ** i * 0.8 - 1);
      expect(gap).toBeLessThanOrEqual(600 * 2 ** i * 1.2 + 3);
    }
    expect(turns.map(({ known }) => known)).toEqual([false, ...gaps.map(() => true)]);
    site.pages.set('/feed', feed([1]));
    const mended = await watchFor(24 * 3600, site.url('/feed'), '--every', '10m');
    expect(mended.turns[0]).toMatchObject({ fault: null, known: false, new: 1 });
  });

  test('honours a Retry-After that is longer', async () => {
    site.pages.set('/feed', answering(429, { 'retry-after': '18000' }));
    await watchFor(6 * 3600, site.url('/feed'));
    expect(polls().length).toBe(2);
    expect(polls()[1]! - polls()[0]!).toBeGreaterThanOrEqual(18_000);
  });

  test('tries an article again that cannot be had now, and gives up in the end', async () => {
    publish(1);
    site.pages.set('/2', answering(503, {}));
    site.pages.set('/3', (request) => request.socket.destroy());
    site.pages.set('/feed', feed([1, 2, 3]));
    const first = await watch('--once', site.url('/feed'));
    expect(first.sum).toMatchObject({ entries: 3, new: 1, refused: [] });
    expect(first.turns[0]!.later).toBe(2);
    expect(first.code).toBe(0);
    publish(2);
    const rest = await watchFor(24 * 3600, site.url('/feed'));
    expect(rest.sum).toMatchObject({ entries: 0, new: 1, refused: ['the server broke the connection off'] });
    expect(urls()).toEqual(['/1', '/2']);
    // each attempt twice, since connections break off for no reason too
    expect(site.paths.filter((path) => path === '/3')).toHaveLength(12);
  });

  test('stopped at any moment and started again, it loses nothing and doubles nothing', async () => {
    const all = Array.from({ length: 30 }, (_, i) => i + 1);
    publish(...all);
    site.pages.set('/feed', tagged('"1"', rss(all), { 'content-type': 'application/rss+xml' }));
    let runs = 0;
    for (let seconds = 2; seconds < 40 && runs < 30; seconds += 4, runs++) await watchFor(seconds, site.url('/feed'));
    const before = new DatabaseSync(library).prepare('select count(*) as n from reports').get()!.n as number;
    expect(before).toBeGreaterThan(0);
    await watch('--once', site.url('/feed'));
    expect(urls()).toHaveLength(30);
    expect(new Set(urls()).size).toBe(30);
    // what was listed is known from the library: the feed is not asked again before it is due
    expect(polls()).toHaveLength(1);
    const counts = new DatabaseSync(library)
      .prepare("select count(*) as n from feed_entries where state = 'read'")
      .get();
    expect(counts).toEqual({ n: 30 });
  });

  test('killed between storing a report and writing that down, it reads the article again and changes nothing', async () => {
    publish(1);
    site.pages.set('/1', tagged('"a"', article(1)));
    site.pages.set('/feed', feed([1]));
    await watch('--once', site.url('/feed'));
    new DatabaseSync(library).exec("update feed_entries set state = 'waiting'");
    const { sum } = await watch('--once', site.url('/feed'));
    expect(sum).toMatchObject({ new: 0, duplicate: 1, refused: [] });
    expect(site.asked.at(-1)!.headers['if-none-match']).toBe('"a"');
  });

  test('a line for a person: what is new, what was refused, and when a fault will be looked at again', async () => {
    publish(1);
    site.pages.set('/feed', feed([1, 2]));
    const { out } = await run(
      'watch',
      '--once',
      '--allow-private',
      '-l',
      library,
      site.url('/feed'),
      site.url('/none'),
    );
    expect(out).toContain('Daily أخبار');
    expect(out).toMatch(/1 new report, 1 claim, 1 refused\n/);
    expect(out).toMatch(/no such page \(404\) \(next: 2024-05-03T1\d:\d\dZ\)/);
  });
});
