/**
 * Benchmarks. Figures of one run are compared with each other, never with a wished-for number: machines differ.
 *
 *   node benchmarks/main.ts [coding] [where] [jsonl] [warc] [whole] [--reports N] [--share S]
 *
 * coding  reports a second on one core, by language, full of events and without any; compared with tokenising them
 * where   where the time goes in one thread: cut, parse, code, make ready, write
 * jsonl   `dragoman code` over JSONL, in one thread and with all cores
 * warc    the same over pages of 100 kB in a WARC.gz
 * whole   `dragoman read` into a library with merging and search: reports a second for each quarter of the run
 *
 * Without a name: all, over 10,000 reports, of which one in ten tells of events between states. See docs/benchmarks.md.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCoder } from '../src/coding/index.ts';
import { packs } from '../src/languages/index.ts';
import { parseItem, type Sourced, type Split, splitSources } from '../src/sources/index.ts';
import { openLibrary, prepare } from '../src/store/index.ts';
import { tokenize } from '../src/text/tokens.ts';
import { world } from '../src/world/index.ts';
import { reportsIn } from '../tests/cli/killing.ts';
import { generate, LANGUAGES } from './generate.ts';
import { writeWarc } from './pages.ts';

const NAMES = ['coding', 'where', 'jsonl', 'warc', 'whole'];
const args = process.argv.slice(2);
const option = (name: string, otherwise: number) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(args[at + 1]);
};
const count = option('reports', 10_000);
const share = option('share', 0.1);
const wants = (name: string) => args.includes(name) || !args.some((arg) => NAMES.includes(arg));
const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

/** Milliseconds that this process's processor is kept busy. */
async function cpu(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000;
}

async function coding(): Promise<void> {
  console.log('coding, one core, reports of about 2,400 characters');
  const coder = makeCoder(packs, world);
  for (const language of LANGUAGES)
    for (const [kind, of] of [
      ['full of events', 1],
      ['one in ten full of events', 0.1],
      ['without any', 0],
    ] as const) {
      const reports = [...generate(500, [language], 0, of)];
      for (const report of reports.slice(0, 200)) coder.code(report); // warm: lexicon built, code compiled
      let claims = 0;
      const spent = await cpu(() => {
        for (const report of reports) claims += coder.code(report).claims.length;
      });
      const tokens = await cpu(() => {
        for (const report of reports) tokenize(report.text);
      });
      console.log(
        `  ${language}, ${kind}: ${Math.round((1000 * reports.length) / spent)} reports/s, ` +
          `${(claims / reports.length).toFixed(1)} claims a report, ${(spent / tokens).toFixed(1)} × the time of tokenising`,
      );
    }
}

async function where(folder: string): Promise<void> {
  const some = Math.min(count, 2000);
  const file = await writeJsonl(join(folder, 'where.jsonl'), some);
  const coder = makeCoder(packs, world);
  for (const report of generate(200)) coder.code(report);
  const library = await openLibrary(join(folder, 'where.db'));
  const parts: [string, number][] = [];
  const measure = async (name: string, work: () => unknown) => void parts.push([name, await cpu(work)]);
  const splits: Split[] = [];
  await measure('cut', async () => {
    for await (const split of splitSources([file])) splits.push(split);
  });
  const parsed: Extract<Sourced, { kind: 'report' }>[] = [];
  await measure('parse, language', async () => {
    for (const split of splits)
      if (split.kind === 'item') for await (const one of parseItem(split)) if (one.kind === 'report') parsed.push(one);
  });
  let coded: ReturnType<typeof coder.code>[] = [];
  await measure('code', () => {
    coded = parsed.map(({ raw }) => coder.code(raw));
  });
  let ready: ReturnType<typeof prepare>[] = [];
  await measure('make ready', () => {
    ready = coded.map(prepare);
  });
  await measure('hand over', () => {
    ready = structuredClone(ready);
  });
  await measure('write', async () => {
    for (let at = 0; at < ready.length; at += 512) await library.addReports(ready.slice(at, at + 512));
  });
  await library.close();
  const all = parts.reduce((sum, [, ms]) => sum + ms, 0);
  console.log(`where the time goes, one thread, ${some} reports, ${share} of them with events`);
  for (const [name, ms] of parts)
    console.log(
      `  ${name}: ${(ms / some).toFixed(2)} ms a report, ${Math.round((1000 * some) / ms)} reports/s alone, ${Math.round((100 * ms) / all)} %`,
    );
}

async function writeJsonl(path: string, reports: number): Promise<string> {
  const out = createWriteStream(path);
  for (const report of generate(reports, LANGUAGES, 0, share))
    if (!out.write(`${JSON.stringify({ ...report, language: undefined })}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
  return path;
}

interface Ran {
  seconds: number;
  /** Most memory that the process held, in bytes (0: this machine does not tell). */
  peak: number;
}

/** Runs the program; `look` is called now and then. */
async function dragoman(command: readonly string[], look: (seconds: number) => void = () => {}): Promise<Ran> {
  const start = performance.now();
  const child = spawn(process.execPath, [MAIN, ...command], { stdio: ['ignore', 'ignore', 'inherit'] });
  const seconds = () => (performance.now() - start) / 1000;
  let peak = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, 1024 * Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // Gone, or a machine without /proc.
    }
    look(seconds());
  }, 100);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (code !== 0 && code !== 1) throw new Error(`dragoman ${command.join(' ')} ended with ${code}`);
  return { seconds: seconds(), peak };
}

/** `code` over a file, in one thread and with all cores. The time of starting is taken off: a short run would be all start. */
async function code(name: string, file: string, small: string, things: number, less: number): Promise<void> {
  let alone = 0;
  for (const workers of [1, availableParallelism()]) {
    // The small run is long enough to start the workers, too.
    const start = await dragoman(['code', small, '--workers', String(workers)]);
    const { seconds, peak } = await dragoman(['code', file, '--workers', String(workers)]);
    const rate = (things - less) / Math.max(0.01, seconds - start.seconds);
    alone ||= rate;
    console.log(
      `  ${name}, ${workers} thread${workers > 1 ? 's' : ''}: ${Math.round(rate)} a second (${(rate / alone).toFixed(2)} ×), peak memory ${megabytes(peak)}`,
    );
  }
}

async function jsonl(folder: string): Promise<void> {
  console.log(`read and coded from JSONL, ${count} reports, ${share} of them with events`);
  const file = await writeJsonl(join(folder, 'reports.jsonl'), count);
  const small = await writeJsonl(join(folder, 'few.jsonl'), 600);
  await code('reports', file, small, count, 600);
}

async function warc(folder: string): Promise<void> {
  const pages = Math.max(1000, Math.floor(count / 5));
  console.log(`read and coded from WARC.gz, ${pages} pages of 100 kB, ${share} of them with events`);
  await writeWarc(join(folder, 'pages.warc.gz'), pages, share);
  await writeWarc(join(folder, 'few.warc.gz'), 300, share);
  await code('pages', join(folder, 'pages.warc.gz'), join(folder, 'few.warc.gz'), pages, 300);
}

async function whole(folder: string): Promise<void> {
  console.log(`read into a library with merging and search, ${count} reports, ${share} of them with events`);
  const file = await writeJsonl(join(folder, 'whole.jsonl'), count);
  const path = join(folder, 'whole.db');
  const marks: number[] = [];
  let next = 0;
  const { seconds, peak } = await dragoman(['read', file, '--library', path, '--quiet'], (at) => {
    // Looking costs the more the larger the library is: seldom in a long run.
    if (at < next) return;
    next = at + Math.max(0.1, at / 200);
    const held = reportsIn(path) ?? 0;
    while (marks.length < 4 && held >= (count * (marks.length + 1)) / 4) marks.push(at);
  });
  while (marks.length < 4) marks.push(seconds);
  console.log(
    `  ${Math.round(count / seconds)} reports/s in all, the start included; peak memory ${megabytes(peak)}; file ${megabytes(statSync(path).size)}`,
  );
  const spans = marks.map((mark, i) => mark - (marks[i - 1] ?? 0));
  const second = spans[1] as number;
  for (const [i, span] of spans.entries())
    console.log(
      `  quarter ${i + 1}: ${Math.round(count / 4 / span)} reports/s, ${(span / second).toFixed(2)} × the time of the second`,
    );
}

const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
try {
  if (wants('coding')) await coding();
  if (wants('where')) await where(folder);
  if (wants('jsonl')) await jsonl(folder);
  if (wants('warc')) await warc(folder);
  if (wants('whole')) await whole(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
