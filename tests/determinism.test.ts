/** The same reports give the same bytes: in whatever order, batches, processes and threads they are read. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../benchmarks/generate.ts';
import { realParts } from '../src/cli/parts.ts';
import type { RawReport } from '../src/model/index.ts';
import { dragoman } from './cli/fixtures.ts';
import { random } from './store/samples.ts';

const COUNT = 120;
const BATCH = 15;
const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const surroundings = { parts: realParts() };

const reports: RawReport[] = [...generate(COUNT)];
/** Copies of a report in other outlets and a day later: what merging has to put together. */
for (const [i, report] of reports.slice(0, 30).entries())
  reports.push({
    ...report,
    id: `copy-${i}`,
    outlet: `Copyist ${i % 7}`,
    published: `${report.published!.slice(0, 8)}28`,
  });

let folder: string;
let libraries = 0;
/** The first library, and what it exports: everything else must equal it. */
let first: string;
let wanted: string;

function shuffled(seed: number): RawReport[] {
  const next = random(seed);
  return reports
    .map((report) => ({ report, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ report }) => report);
}

const jsonl = (list: readonly RawReport[]) => list.map((report) => `${JSON.stringify(report)}\n`).join('');

async function fileOf(list: readonly RawReport[]): Promise<string> {
  const path = join(folder, `reports-${libraries++}.jsonl`);
  await writeFile(path, jsonl(list));
  return path;
}

async function exported(library: string, format = 'events-jsonl'): Promise<string> {
  const { code, out } = await dragoman(['export', '--library', library, '--format', format], surroundings);
  expect(code).toBe(0);
  return out;
}

/** Reads lists of reports one after the other into one new library. */
async function libraryOf(...lists: RawReport[][]): Promise<string> {
  const library = join(folder, `library-${libraries++}.db`);
  for (const list of lists) {
    const { code, err } = await dragoman(['read', await fileOf(list), '--library', library], surroundings);
    // A slow machine is told how far it is; anything else would be a fault.
    expect([code, err.replace(/^dragoman: \d+ reports, .*\n/gm, '')]).toEqual([0, '']);
  }
  return library;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-determinism-'));
  first = await libraryOf(reports);
  wanted = await exported(first);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the events of a library', () => {
  it('are enough to tell a difference', () => {
    const events = wanted
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.length).toBeGreaterThan(100);
    expect(events.filter((event) => event.reports.length > 1).length).toBeGreaterThan(20);
    expect(new Set(events.flatMap((event) => event.languages)).size).toBe(4);
  });

  it('change with one report', async () => {
    expect(await exported(await libraryOf(reports.slice(1)))).not.toBe(wanted);
  });

  it.each([1, 2, 3])('are the same in any order of reading: %i', async (seed) => {
    expect(await exported(await libraryOf(shuffled(seed)))).toBe(wanted);
  });

  it('are the same when the reports are read backwards', async () => {
    expect(await exported(await libraryOf(reports.toReversed()))).toBe(wanted);
  });

  it('are the same when the reports come in batches', async () => {
    const list = shuffled(4);
    const batches: RawReport[][] = [];
    for (let at = 0; at < list.length; at += BATCH) batches.push(list.slice(at, at + BATCH));
    expect(await exported(await libraryOf(...batches))).toBe(wanted);
  });

  it('are the same when reports are read twice', async () => {
    expect(await exported(await libraryOf(shuffled(5), shuffled(6).slice(0, 40)))).toBe(wanted);
  });

  it('are the same when two processes read into the library at once', async () => {
    const library = join(folder, `library-${libraries++}.db`);
    const list = shuffled(7);
    const halves = [list.slice(0, list.length / 2), list.slice(list.length / 2)];
    const files = await Promise.all(halves.map(fileOf));
    const codes = await Promise.all(
      files.map(async (file) => {
        const child = spawn(process.execPath, [MAIN, 'read', file, '--library', library], { stdio: 'ignore' });
        const [code] = await once(child, 'exit');
        return code;
      }),
    );
    expect(codes).toEqual([0, 0]);
    expect(await exported(library)).toBe(wanted);
  });

  it('are the same in every format', async () => {
    const other = await libraryOf(shuffled(8));
    for (const format of ['plover', 'csv']) {
      const one = await exported(first, format);
      expect(one.split('\n').length).toBeGreaterThan(100);
      expect(await exported(other, format)).toBe(one);
    }
  });
});

describe('the claims of reports', () => {
  const CODE = `
    import { parentPort, workerData } from 'node:worker_threads';
    const { packs } = await import(workerData.src + 'languages/index.ts');
    const { world } = await import(workerData.src + 'world/index.ts');
    const { makeCoder } = await import(workerData.src + 'coding/index.ts');
    const coder = makeCoder(packs, world);
    parentPort.postMessage(workerData.reports.map((raw) => [raw.id, JSON.stringify(coder.code(raw))]));
  `;
  const src = new URL('../src/', import.meta.url).href;

  /** Lines by report id, coded in `count` threads that share the reports out in turn. */
  async function inThreads(list: readonly RawReport[], count: number): Promise<Map<string, string>> {
    const parts = Array.from({ length: count }, (_, n) => list.filter((_, i) => i % count === n));
    const lines = await Promise.all(
      parts.map(async (part) => {
        const url = new URL(`data:text/javascript,${encodeURIComponent(CODE)}`);
        const worker = new Worker(url, { workerData: { src, reports: part }, execArgv: [] });
        const [message] = await once(worker, 'message');
        await worker.terminate();
        return message as [string, string][];
      }),
    );
    return new Map(lines.flat());
  }

  it('are the same in one thread and in two, in any order', async () => {
    const one = await inThreads(reports, 1);
    const two = await inThreads(shuffled(9), 2);
    expect(one.size).toBe(reports.length);
    expect([...one.values()].join('')).toContain('"claims":[{');
    for (const [id, line] of one) expect(two.get(id)).toBe(line);
  });
});
