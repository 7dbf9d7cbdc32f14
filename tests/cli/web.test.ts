import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fetcher } from '../../src/sources/web/fetcher.ts';
import { answering, FakeClock, Site, tagged } from '../sources/web/site.ts';
import { dragoman, parts } from './fixtures.ts';

const VISIT = 'The minister of Belarus visits Iran for talks on trade between the two countries.';

let folder: string;
let library: string;
let clock: FakeClock;
let site: Site;

const surroundings = {
  parts: {
    ...parts,
    fetcher: async (options: ConstructorParameters<typeof Fetcher>[0]) => new Fetcher({ ...options, clock }),
  },
};
const run = (...args: string[]) => dragoman(args, surroundings);
const read = (...paths: string[]) => run('read', '--json', '--allow-private', '-l', library, ...paths);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-web-'));
  library = join(folder, 'library.db');
  clock = new FakeClock();
  site = await Site.open(clock);
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('read of an address', () => {
  test('reads the report there, and keeps what it was read from', async () => {
    site.pages.set('/a', tagged('"1"', VISIT));
    const { out, code } = await read(site.url('/a'));
    expect({ ...JSON.parse(out), code }).toMatchObject({ new: 1, refusedInAll: 0, code: 0 });
    const [id] = new DatabaseSync(library)
      .prepare('select id from reports')
      .all()
      .map((row) => row.id as string);
    const shown = JSON.parse((await run('show', id!, '--json', '-l', library)).out);
    const sha256 = createHash('sha256').update(VISIT).digest('hex');
    expect(shown.document).toMatchObject({ url: site.url('/a'), text: VISIT });
    expect(shown.captures).toMatchObject([{ sha256, url: site.url('/a'), fetched: '2024-05-03T12:00:01.000Z' }]);
    const text = (await run('show', id!, '-l', library)).out;
    expect(text).toContain(`SHA-256 ${sha256}`);
    expect(text).toMatch(/fetched +2024-05-03T12:00:01\.000Z, from /);
  });

  test('asks only for what has changed the next time', async () => {
    site.pages.set('/a', tagged('"1"', VISIT));
    site.pages.set('/b', VISIT.replace('Belarus', 'Oman'));
    const urls = [site.url('/a'), site.url('/b')];
    await read(...urls);
    const again = JSON.parse((await read(...urls)).out);
    expect(again).toMatchObject({ new: 0, duplicate: 2, refusedInAll: 0 });
    expect(site.asked.filter(({ headers }) => headers['if-none-match'] === '"1"').map(({ path }) => path)).toEqual([
      '/a',
    ]);
    // /b says nothing by which it is known again: it was sent, and kept, twice; its body once
    const database = new DatabaseSync(library);
    expect(database.prepare('select count(*) as n from captures').get()).toEqual({ n: 3 });
    expect(database.prepare('select count(*) as n from bodies').get()).toEqual({ n: 2 });
    site.pages.set('/a', tagged('"2"', `${VISIT} A correction: they met in Minsk.`));
    expect(JSON.parse((await read(urls[0]!)).out)).toMatchObject({ version: 1 });
  });

  test('reads files and addresses together; what cannot be fetched is refused with its reason', async () => {
    site.pages.set('/a', VISIT);
    site.pages.set('/picture', answering(200, { 'content-type': 'image/png' }, 'PNG'));
    site.pages.set('/empty', answering(200, { 'content-type': 'text/plain' }));
    const file = join(folder, 'b.txt');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file, VISIT.replace('Belarus', 'Oman'));
    const urls = ['/a', '/none', '/picture', '/empty', '/a#again'].map((path) => site.url(path));
    const { out, code } = await read(...urls, file, 'https://', urls[0]!);
    const summary = JSON.parse(out);
    expect(code).toBe(1);
    expect(summary).toMatchObject({ new: 2, duplicate: 1 });
    expect(summary.refused).toEqual([
      { file: site.url('/none'), place: null, reason: 'no such page (404)' },
      { file: site.url('/picture'), place: null, reason: 'image/png: not of a kind that reports come in' },
      { file: site.url('/empty'), place: null, reason: 'an empty answer' },
      { file: 'https://', place: null, reason: 'no address of the web: https:// (allowed: https://…, http://…)' },
    ]);
    expect(site.paths.filter((path) => path === '/a')).toHaveLength(2);
  });

  test('fetches nothing from private addresses unless that is allowed', async () => {
    site.pages.set('/a', VISIT);
    const { out, code } = await run('read', '--json', '-l', library, site.url('/a'));
    expect(code).toBe(1);
    expect(JSON.parse(out).refused[0].reason).toContain('is an address of this machine');
    expect(site.asked).toEqual([]);
  });

  test('says whom to turn to, and waits as long as it is told', async () => {
    for (const path of ['/a', '/b']) site.pages.set(path, VISIT);
    const urls = ['/a', '/b'].map((path) => site.url(path));
    await dragoman(['read', '--allow-private', '--pause', '30', '-l', library, ...urls], {
      ...surroundings,
      env: {},
    });
    expect(site.asked.map(({ at }) => at - site.asked[0]!.at)).toEqual([0, 30_000, 60_000]);
    await run('read', '--allow-private', '--contact', 'desk@example.org', '-l', library, urls[0]!);
    expect(site.asked.at(-1)!.headers['user-agent']).toMatch(/^dragoman\/\d+\.\d+\.\d+ \(\+desk@example\.org\)$/);
    for (const bad of [
      ['--pause', '0.5'],
      ['--pause', 'x'],
      ['--contact', 'a b'],
      ['--contact', 'a\r\nx: y'],
    ]) {
      const { code, err } = await run('read', '-l', library, ...bad, urls[0]!);
      expect(code).toBe(2);
      expect(err).toMatch(/allowed:/);
    }
  });

  test('in another charset than UTF-8, or packed, gives its text', async () => {
    const text = 'Министр Беларуси прибыл в Иран для переговоров о торговле и транспорте между странами.';
    const { gzipSync } = await import('node:zlib');
    site.pages.set('/ru', answering(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }, gzipSync(text)));
    await read(site.url('/ru'));
    const database = new DatabaseSync(library);
    expect(database.prepare('select text, language from reports').get()).toEqual({ text, language: 'ru' });
  });
});

describe('code of an address', () => {
  test('prints its claims and keeps nothing', async () => {
    site.pages.set('/a', VISIT);
    const { out, code } = await run('code', '--allow-private', site.url('/a'), site.url('/none'));
    expect(code).toBe(1);
    const coded = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(coded).toHaveLength(1);
    expect(coded[0]).toMatchObject({ document: { url: site.url('/a') }, claims: [{ type: 'CONSULT' }] });
  });
});

describe('capture', () => {
  const sha256 = createHash('sha256').update(VISIT).digest('hex');
  const idOf = () => new DatabaseSync(library).prepare('select id from reports').get()!.id as string;

  test('tells of what was fetched, and writes it', async () => {
    site.pages.set('/start', answering(302, { location: '/a' }));
    site.pages.set('/a', VISIT);
    await read(site.url('/start'));
    const file = join(folder, 'page.bin');
    for (const id of [idOf(), sha256, sha256.toUpperCase()]) {
      const { out, code } = await run('capture', id, '-o', file, '-l', library);
      expect(code).toBe(0);
      expect(out).toContain('the SHA-256 is right');
      expect(readFileSync(file, 'utf8')).toBe(VISIT);
      rmSync(file);
    }
    const json = JSON.parse((await run('capture', idOf(), '--json', '-l', library)).out);
    expect(json.captures).toMatchObject([
      { sha256, asked: site.url('/start'), url: site.url('/a'), status: 200, length: VISIT.length },
    ]);
    expect(json.captures[0].body).toBeUndefined();
    expect((await run('capture', sha256, '-o', join(folder, 'no', 'such'), '-l', library)).code).toBe(3);
  });

  test('of what was not fetched, or is damaged, is refused', async () => {
    site.pages.set('/a', VISIT);
    await read(site.url('/a'));
    const { writeFileSync } = await import('node:fs');
    const file = join(folder, 'own.txt');
    writeFileSync(file, VISIT.replace('Belarus', 'Oman'));
    await read(file);
    expect((await run('capture', 'own', '-l', library)).err).toContain('was read from a file, not fetched');
    expect((await run('capture', 'none', '-l', library)).err).toContain('no report or capture of id none');
    const database = new DatabaseSync(library);
    const packed = database.prepare('select packed from bodies').get()!.packed as Uint8Array;
    packed[packed.length >> 1]! ^= 0xff;
    database.prepare('update bodies set packed = ?').run(packed);
    const { code, err } = await run('capture', sha256, '-o', join(folder, 'x'), '-l', library);
    expect(code).toBe(3);
    expect(err).toContain('is damaged');
  });
});
