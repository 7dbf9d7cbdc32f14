/**
 * Copies: how many are found, how much else is taken for one, and what it costs.
 *
 *   node benchmarks/copies.ts [accuracy] [cost] [--reports N] [--library N]
 *
 * accuracy  recall and precision over N generated reports (default 10,000), by what was done to the text; what linking
 *           costs the thread that writes, for each quarter of the run
 * cost      what linking costs a report in a library that holds signatures of N others (default 200,000), compared with
 *           an empty one, and how many bytes these take
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Library, openLibrary, type Prepared, prepare } from '../src/store/index.ts';
import { KEYS, SIGNATURE_BYTES } from '../src/text/minhash.ts';
import { type CopySample, copySamples } from './copy-samples.ts';
import { random } from './texts.ts';

const args = process.argv.slice(2);
const numberOf = (name: string, otherwise: number) => Number(args[args.indexOf(name) + 1]) || otherwise;
const wants = (name: string) => args.includes(name) || !args.some((arg) => arg === 'accuracy' || arg === 'cost');
const BATCH = 500;
const EPOCH = Date.UTC(2023, 0, 1);

function prepared(sample: CopySample, n: number): Prepared {
  const { title, text, day } = sample;
  const published = new Date(EPOCH + day * 86_400_000).toISOString().slice(0, 10);
  const id = `g${String(n).padStart(7, '0')}`;
  const url = `https://outlet-${n % 40}.example/${n}`;
  const document = {
    id,
    language: 'und',
    title,
    outlet: `Outlet ${n % 40}`,
    url,
    published,
    publishedFrom: 'given' as const,
    text,
  };
  return prepare({ document, claims: [] });
}

/** The same reports, not to be linked to any other. */
const unlinked = (reports: readonly Prepared[]) => reports.map((one) => ({ ...one, keys: [], address: null }));

/** Microseconds of processor time a report. */
async function timed(library: Library, reports: readonly Prepared[]): Promise<number> {
  const start = process.cpuUsage();
  for (let at = 0; at < reports.length; at += BATCH) await library.addReports(reports.slice(at, at + BATCH));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / reports.length;
}

async function accuracy(folder: string): Promise<void> {
  const samples = copySamples(numberOf('--reports', 10_000), 17);
  console.log(`accuracy over ${samples.length} reports`);
  const library = await openLibrary(join(folder, 'linked.db'));
  const plain = await openLibrary(join(folder, 'plain.db'));
  for (let quarter = 0; quarter < 4; quarter++) {
    const size = Math.ceil(samples.length / 4);
    const from = quarter * size;
    const reports = samples.slice(from, from + size).map((sample, i) => prepared(sample, from + i));
    const [without, with_] = [await timed(plain, unlinked(reports)), await timed(library, reports)];
    console.log(
      `  quarter ${quarter + 1}: ${with_.toFixed(0)} µs a report, of which linking ${(with_ - without).toFixed(0)}`,
    );
  }
  const groups: (string | null)[] = [];
  for await (const { document, copyOf } of library.reports()) groups.push(copyOf ?? document.id);
  tell(samples, groups);
  await library.close();
  await plain.close();
}

/** Pairs of reports of one family that are in one group, and the others; a report in a group of its own is in no pair. */
function tell(samples: readonly CopySample[], groups: readonly (string | null)[]): void {
  const kinds = new Map<string, { all: number; found: number }>();
  let [all, found, right, wrong] = [0, 0, 0, 0];
  for (const family of Map.groupBy(samples.keys(), (i) => (samples[i] as CopySample).family).values()) {
    const first = family[0] as number;
    for (const [at, i] of family.entries())
      for (const j of family.slice(0, at)) {
        all++;
        if (groups[i] === groups[j]) found++;
        if (j !== first) continue;
        const { kind } = samples[i] as CopySample;
        const told = kinds.get(kind) ?? { all: 0, found: 0 };
        told.all++;
        if (groups[i] === groups[j]) told.found++;
        kinds.set(kind, told);
      }
  }
  const mistakes = new Map<string, number>();
  for (const group of Map.groupBy(samples.keys(), (i) => groups[i]).values())
    for (const [at, i] of group.entries())
      for (const j of group.slice(0, at)) {
        const [a, b] = [samples[i] as CopySample, samples[j] as CopySample];
        if (a.family === b.family) right++;
        else {
          wrong++;
          const name = [a.kind, b.kind].sort().join(' / ');
          mistakes.set(name, (mistakes.get(name) ?? 0) + 1);
        }
      }
  console.log(
    `  recall ${(found / all).toFixed(4)} of ${all} pairs, precision ${(right / (right + wrong)).toFixed(4)}`,
  );
  for (const [kind, told] of [...kinds].sort()) console.log(`    ${kind}: ${told.found} of ${told.all}`);
  for (const [kind, n] of mistakes) console.log(`    taken for copies: ${kind}: ${n}`);
}

/** A library with so many signatures of nobody's texts, put in in batches, as reading does. */
async function filled(file: string, count: number): Promise<void> {
  await (await openLibrary(file)).close();
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  db.exec('pragma synchronous = off; pragma cache_size = -32768');
  const next = random(99);
  const int = () => Math.floor(next() * 2 ** 32) | 0;
  const mark = db.prepare('insert into fingerprints (report, address, signature) values (?, ?, ?)');
  const put = db.prepare('insert into copy_keys (key, fine, report) values (?, ?, ?)');
  for (let from = 1; from <= count; from += BATCH) {
    db.exec('begin');
    const rows: [number, number, number][] = [];
    for (let report = from; report < from + BATCH; report++) {
      const signature = Uint8Array.from({ length: SIGNATURE_BYTES }, () => int() & 0xff);
      mark.run(report, `${int().toString(36)}${int().toString(36)}`.slice(0, 11), signature);
      for (let key = 0; key < KEYS; key++) rows.push([int(), int() >>> 2, report]);
    }
    rows.sort((a, b) => a[0] - b[0]);
    for (const row of rows) put.run(...row);
    db.exec('commit');
  }
  // Numbers of reports go on behind them.
  db.exec(`insert into reports (number, id, language, published_from, text, escaped, text_hash, read_at)
    values (${count + 1}, '-', 'und', 'unknown', '', 0, '', '')`);
  const pages = db.prepare(
    "select sum(pgsize) as bytes from dbstat where name in ('copy_keys', 'fingerprints', 'fingerprints_address')",
  );
  try {
    console.log(`  ${(Number(pages.get()?.bytes) / count).toFixed(0)} bytes a report`);
  } catch {
    const { size } = db
      .prepare('select page_count * page_size as size from pragma_page_count, pragma_page_size')
      .get() as { size: number };
    console.log(`  ${(size / count).toFixed(0)} bytes a report (the file)`);
  }
  db.close();
}

async function cost(folder: string): Promise<void> {
  const count = numberOf('--library', 200_000);
  console.log(`cost in a library with the signatures of ${count} reports`);
  const start = performance.now();
  await filled(join(folder, 'large.db'), count);
  console.log(`  filled in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  const places = { empty: join(folder, 'empty.db'), large: join(folder, 'large.db') };
  const samples = copySamples(12_000, 5).map(prepared);
  const libraries = { empty: await openLibrary(places.empty), large: await openLibrary(places.large) };
  for (let at = 0; at < samples.length; at += 3000) {
    const some = samples.slice(at, at + 3000);
    const [empty, large] = [await timed(libraries.empty, some), await timed(libraries.large, some)];
    console.log(
      `  ${empty.toFixed(0)} µs a report in the small library, ${large.toFixed(0)} in the large one: ${(large / empty).toFixed(2)} ×`,
    );
  }
  await libraries.empty.close();
  await libraries.large.close();
}

const folder = mkdtempSync(join(tmpdir(), 'dragoman-copies-'));
try {
  if (wants('accuracy')) await accuracy(folder);
  if (wants('cost')) await cost(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
