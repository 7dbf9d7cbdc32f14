/**
 * Breaks files of every format, and reads them.
 *
 *   node benchmarks/fuzz.ts [--inputs N] [--seed N]
 *
 * Prints, for each format that files were made of, how many gave reports, were refused, or failed; the commonest reasons;
 * and the slowest inputs. A failure is an exception, nothing said at all, or a hang; its seed makes the same inputs again.
 */
import fc from 'fast-check';
import { broken } from '../tests/sources/fuzz/break.ts';
import { FUZZ_LIMITS, readBroken } from '../tests/sources/fuzz/read.ts';

const args = process.argv.slice(2);
const option = (name: string, otherwise: number) => Number(args[args.indexOf(name) + 1] ?? '') || otherwise;
const inputs = option('--inputs', 100_000);
const firstSeed = option('--seed', 1);

interface Count {
  inputs: number;
  reports: number;
  refused: number;
  failed: number;
  seconds: number;
}
const counts = new Map<string, Count>();
const reasons = new Map<string, number>();
const failures: string[] = [];
let slowest: { seconds: number; what: string }[] = [];

const BATCH = 500;
const started = performance.now();
let done = 0;
// Interrupted, it tells of what it has done.
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (interrupted = true));
for (let seed = firstSeed; done < inputs && !interrupted; seed++) {
  for (const [i, { seed: from, name, bytes }] of fc
    .sample(broken, { numRuns: Math.min(BATCH, inputs - done), seed })
    .entries()) {
    const count = counts.get(from) ?? { inputs: 0, reports: 0, refused: 0, failed: 0, seconds: 0 };
    counts.set(from, count);
    const what = `seed ${seed}, input ${i}: ${from} as ${name}, ${bytes.length} bytes`;
    const start = performance.now();
    try {
      const found = await readBroken(name, bytes);
      if (found.some(({ kind }) => kind === 'report')) count.reports++;
      else count.refused++;
      for (const one of found)
        if (one.kind !== 'report') {
          const reason = one.reason
            .replace(/\d+/g, '#')
            .replace(/[^\x20-\x7e]+/g, '…')
            .slice(0, 90);
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        }
    } catch (error) {
      count.failed++;
      failures.push(`${what}: ${(error as Error).stack?.split('\n').slice(0, 4).join(' | ')}`);
    }
    const seconds = (performance.now() - start) / 1000;
    count.inputs++;
    count.seconds += seconds;
    if (seconds > (slowest.at(-1)?.seconds ?? 0) || slowest.length < 10)
      slowest = [...slowest, { seconds, what }].sort((a, b) => b.seconds - a.seconds).slice(0, 10);
    done++;
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${inputs}, ${failures.length} failed`);
}

console.log(
  `${done} broken files in ${((performance.now() - started) / 1000).toFixed(0)} s; limits ${JSON.stringify(FUZZ_LIMITS)}`,
);
console.log('\nmade of         inputs  reports  refused  failed  ms each');
for (const [name, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${name.padEnd(14)}${[count.inputs, count.reports, count.refused, count.failed].map((n) => String(n).padStart(8)).join(' ')} ${((count.seconds / count.inputs) * 1000).toFixed(1).padStart(8)}`,
  );
console.log('\nslowest');
for (const { seconds, what } of slowest) console.log(`${seconds.toFixed(2)} s  ${what}`);
console.log('\nreasons');
for (const [reason, n] of [...reasons].sort(([, a], [, b]) => b - a).slice(0, 60))
  console.log(`${String(n).padStart(6)}  ${reason}`);
console.log(`\nfailures: ${failures.length}`);
for (const failure of failures.slice(0, 50)) console.log(failure);
process.exit(failures.length > 0 ? 1 : 0);
