import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copySamples } from '../../benchmarks/copy-samples.ts';
import { LibraryError, openLibrary } from '../../src/store/index.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { collect, conformance, dumpOf, readAll } from './conformance.ts';
import { copiesConformance } from './conformance-copies.ts';
import { coded, samples } from './samples.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'dragoman-store-'));

const newPlace = async () => {
  const folder = newFolder();
  const file = join(folder, 'library.db');
  return {
    open: (options) => openLibrary(file, options),
    remove: async () => rmSync(folder, { recursive: true }),
  };
};
conformance('SQLite', newPlace);
copiesConformance('SQLite', newPlace);

/** What rows of events did not have before their records stood apart. */
const LATER_COLUMNS = 'month reports dated disputed parties dyads outlets place country lat lon'.split(' ');

describe('SQLite file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = newFolder();
    file = join(folder, 'library.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is written so that a crash loses nothing', async () => {
    const library = await openLibrary(file);
    const reader = new DatabaseSync(file);
    expect(reader.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    reader.close();
    await library.close();
  });

  test('is opened again without a step; one of a newer version is refused and left as it is', async () => {
    await (await openLibrary(file)).close();
    await (await openLibrary(file)).close();
    const raw = new DatabaseSync(file);
    const newest = String(MIGRATIONS.length);
    expect(raw.prepare("select value from library where name = 'version'").get()).toEqual({ value: newest });
    raw.exec("update library set value = '99'");
    await expect(openLibrary(file)).rejects.toThrow(
      `library ${file} is of version 99, made by a newer dragoman (this one knows up to ${newest})`,
    );
    expect(raw.prepare('select value from library').get()).toEqual({ value: '99' });
    raw.close();
  });

  test('of version 1, without copies and versions, is brought to what reading anew would give', async () => {
    const texts = copySamples(60, 9).map(({ text }) => text);
    const reports = texts.map((text, n) =>
      coded(`r${n}`, { text, outlet: `Outlet ${n}`, url: `https://example.org/${n % 50}` }, [{}, {}]),
    );
    const library = await openLibrary(file);
    await readAll(library, reports, 25);
    const expected = await dumpOf(library);
    expect(expected).toMatch(/"copyOf":"r/);
    expect(expected).toMatch(/"versionOf":"r/);
    await library.close();
    // What it was before that step: no such tables, and events that know of none.
    const raw = new DatabaseSync(file);
    const later = ['report_captures', 'captures', 'bodies', 'feed_entries', 'feeds', 'refusals', 'run_files', 'runs'];
    for (const table of [...later, 'copies', 'versions', 'copy_keys', 'fingerprints']) raw.exec(`drop table ${table}`);
    raw.exec(`update library set value = '1'; drop index reports_read_at; drop index reports_outlet;
      alter table reports drop column coder;
      alter table events add column record; update events set record = (select record from event_records r where r.id = events.id);
      drop table event_records`);
    for (const column of LATER_COLUMNS) raw.exec(`alter table events drop column ${column}`);
    const rows = raw.prepare('select id, record from events').all() as { id: string; record: string }[];
    for (const { id, record } of rows) {
      const event = { ...JSON.parse(record), origins: ['A', 'B', 'C'] };
      raw.prepare('update events set record = ?, origins = 3 where id = ?').run(JSON.stringify(event), id);
    }
    raw.close();
    const again = await openLibrary(file);
    const dump = await dumpOf(again);
    expect((await again.report('r0'))?.coder).toBeNull();
    await again.close();
    // Events that only tell of reports that stand alone are left as they were.
    const [was, now] = [expected.split('\n'), dump.split('\n')];
    expect(now.length).toBe(was.length);
    const old = '"origins":["A","B","C"]';
    for (const [i, line] of was.entries())
      expect(now[i]).toBe(now[i]?.includes(old) ? line.replace(/"origins":\[[^\]]*\]/, old) : line);
    const told = was.filter((line) => line.startsWith('{"event"') && !now.includes(line)).length;
    expect(told).toBeLessThan(was.filter((line) => line.startsWith('{"event"')).length);
  });

  test('that is missing is an error when none is to be made', async () => {
    await expect(openLibrary(file, { create: false })).rejects.toThrow(`no library at ${file}`);
    await expect(openLibrary(join(folder, 'none', 'library.db'))).rejects.toThrow(
      `there is no folder ${join(folder, 'none')}`,
    );
    await expect(openLibrary(folder)).rejects.toThrow('it is a folder');
  });

  test('that is no database, or somebody else’s, is refused and left as it is', async () => {
    writeFileSync(file, 'A text of quite another kind, long enough to be taken for something. '.repeat(50));
    await expect(openLibrary(file)).rejects.toThrow(`cannot open library ${file}: it is a file of another kind`);
    await expect(openLibrary(file)).rejects.toBeInstanceOf(LibraryError);
    const other = join(folder, 'other.db');
    const raw = new DatabaseSync(other);
    raw.exec('create table notes (a text)');
    await expect(openLibrary(other)).rejects.toThrow(`${other} is a database, but no library`);
    expect(raw.prepare('select name from sqlite_master').all()).toEqual([{ name: 'notes' }]);
    raw.close();
  });

  test('that another process keeps locked is given up after the time allowed', async () => {
    const library = await openLibrary(file, { busyTimeout: 50 });
    const raw = new DatabaseSync(file);
    raw.exec('begin immediate');
    await expect(library.addReports([...samples(1)])).rejects.toThrow(/locked/);
    raw.exec('rollback');
    expect((await library.addReports([...samples(1)]))[0]!.outcome).toBe('new');
    raw.close();
    await library.close();
  });

  test('survives kill -9 at any moment, and reading again ends where an undisturbed run ends', async () => {
    // Of its own: were this given up for its time, it would go on, and disturb the next.
    const killed = join(folder, 'killed.db');
    const undisturbed = await openLibrary(join(folder, 'undisturbed.db'));
    const reports = [...samples(240, 21, { days: 30, claims: 5 })];
    await readAll(undisturbed, reports, 20);
    const expected = await dumpOf(undisturbed);
    await undisturbed.close();

    const seen: number[] = [];
    // One library goes through all the crashes, each after a few batches more.
    for (const batches of [0, 1, 3, 5, 8]) {
      await runReader([killed, '240', '21', '20'], batches, 3 + batches);
      const library = await openLibrary(killed);
      const { reports: count, claims } = await library.counts();
      expect(claims).toBe(count * 5);
      expect(count % 20).toBe(0);
      const held = new Set((await collect(library.events())).map(({ id }) => id));
      for await (const { eventId } of library.claims()) expect(held.has(eventId)).toBe(true);
      seen.push(count);
      await library.close();
    }
    expect(seen.some((count) => count > 0 && count < 240)).toBe(true);
    expect(await runReader([killed, '240', '21', '20'])).toBe(0);
    const library = await openLibrary(killed);
    expect(await dumpOf(library)).toBe(expected);
    await library.close();
  });

  test('takes two processes that make it and write it at once', async () => {
    const codes = await Promise.all([
      runReader([file, '200', '4', '9']),
      runReader([file, '200', '4', '13', 'reverse']),
    ]);
    expect(codes).toEqual([0, 0]);
    const both = await openLibrary(file);
    const alone = await openLibrary(join(folder, 'alone.db'));
    await readAll(alone, [...samples(200, 4, { days: 30, claims: 5 })], 50);
    expect(await dumpOf(both)).toBe(await dumpOf(alone));
    await both.close();
    await alone.close();

    // What is only there to be looked up agrees with the records.
    const raw = new DatabaseSync(file);
    const stored = raw.prepare("select party || ' ' || event_id as row from event_parties order by 1").all();
    const events = raw.prepare('select record from event_records').all() as { record: string }[];
    const wanted = events.flatMap(({ record }) => {
      const { id, parties, dyads } = JSON.parse(record);
      return [...Object.keys(parties), ...dyads].map((party) => `${party} ${id}`);
    });
    expect(stored.map(({ row }) => row)).toEqual([...new Set(wanted)].sort());
    const apart =
      'select count(*) as n from features f join claims c on c.number = f.claim where f.event_id <> c.event_id';
    expect(raw.prepare(apart).get()).toEqual({ n: 0 });
    expect(raw.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    raw.close();
  });
});

/**
 * Runs tests/store/reader.ts.
 *
 * @param killAfter kills it with SIGKILL some milliseconds after so many batches.
 * @returns its exit code, null when it was killed.
 */
function runReader(args: string[], killAfter?: number, delay = 0): Promise<number | null> {
  return new Promise((done, fail) => {
    const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'reader.ts'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let lines = 0;
    child.stdout!.on('data', (data: Buffer) => {
      lines += data.toString().split('\n').length - 1;
      if (killAfter !== undefined && lines > killAfter) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('error', fail);
    child.on('exit', (code) => done(code));
  });
}
