/**
 * Benchmarks. Figures of one run are compared with each other, never with a wished-for number: machines differ.
 *
 *   node benchmarks/main.ts [coding] [store] [--reports N]
 *
 * coding   reports a second on one core, by language; and how that compares with tokenising the same texts
 * store    reading into a library with merging and search: reports a second for each quarter of the run, peak memory
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepMemorySmall } from '../src/cli/memory.ts';
import { makeCoder } from '../src/coding/index.ts';
import { packs } from '../src/languages/index.ts';
import type { CodedReport } from '../src/model/index.ts';
import { openLibrary } from '../src/store/index.ts';
import { tokenize } from '../src/text/tokens.ts';
import { world } from '../src/world/index.ts';
import { generate, LANGUAGES } from './generate.ts';

const args = process.argv.slice(2);
const count = Number(args[args.indexOf('--reports') + 1]) || 20_000;
const wants = (name: string) => args.includes(name) || !args.some((arg) => arg === 'coding' || arg === 'store');

/** Seconds that `work` keeps this process's processor busy. */
function cpu(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1e6;
}

const coder = makeCoder(packs, world);

function coding(): void {
  console.log('coding, one core, reports of about 2,400 characters');
  for (const language of LANGUAGES) {
    const reports = [...generate(600, [language])];
    for (const report of reports.slice(0, 200)) coder.code(report); // warm: lexicon built, code compiled
    let claims = 0;
    const seconds = cpu(() => {
      for (const report of reports) claims += coder.code(report).claims.length;
    });
    const tokens = cpu(() => {
      for (const report of reports) tokenize(report.text);
    });
    const rate = Math.round(reports.length / seconds);
    console.log(
      `  ${language}  ${rate} reports/s, ${(claims / reports.length).toFixed(1)} claims a report, ${(seconds / tokens).toFixed(1)} × the time of tokenising`,
    );
  }
}

async function store(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
  const path = join(folder, 'bench.db');
  const library = await openLibrary(path, { create: true });
  const BATCH = 500;
  console.log(`store, ${count} reports read, coded, merged and indexed`);
  let peak = 0;
  let first = 0;
  try {
    for (let quarter = 0; quarter < 4; quarter++) {
      const size = Math.floor(count / 4);
      let coded = 0;
      const start = process.cpuUsage();
      for (let done = 0; done < size; done += BATCH) {
        const batch: CodedReport[] = [];
        const before = process.cpuUsage();
        for (const report of generate(Math.min(BATCH, size - done), LANGUAGES, quarter * size + done))
          batch.push(coder.code(report));
        const spent = process.cpuUsage(before);
        coded += spent.user + spent.system;
        await library.addReports(batch);
        keepMemorySmall();
        peak = Math.max(peak, process.memoryUsage().rss);
      }
      const used = process.cpuUsage(start);
      const all = (used.user + used.system) / 1e6;
      const rate = size / all;
      first ||= rate;
      console.log(
        `  quarter ${quarter + 1}: ${Math.round(rate)} reports/s (coding ${Math.round((coded / 1e6 / all) * 100)} % of it), ${(first / rate).toFixed(2)} × the time of the first`,
      );
    }
    const counts = await library.counts();
    console.log(
      `  holds ${JSON.stringify(counts)}; file ${(statSync(path).size / 2 ** 20).toFixed(0)} MiB; peak memory ${(peak / 2 ** 20).toFixed(0)} MiB`,
    );
  } finally {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (wants('coding')) coding();
if (wants('store')) await store();
