/**
 * Ends a reading process by force at random moments, starts it again each time, and compares what the library holds in
 * the end with what an undisturbed run gives.
 *
 *   node benchmarks/kill.ts [--kills 20] [--reports 6000] [--seed 1]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKilled, wholeOf } from '../tests/cli/killing.ts';
import { random } from '../tests/store/samples.ts';
import { generate } from './generate.ts';

const option = (name: string, otherwise: number) =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1 || process.argv.length]) || otherwise;

const folder = mkdtempSync(join(tmpdir(), 'dragoman-kill-'));
try {
  const input = join(folder, 'reports.jsonl');
  const lines = Array.from(generate(option('reports', 6000)), (report, i) =>
    i % 101 === 7 ? '{broken' : JSON.stringify(report),
  );
  writeFileSync(input, lines.join('\n'));
  const next = random(option('seed', 1));
  const whole = await readKilled([input, '--quiet'], join(folder, 'whole.db'), 0, next);
  const killed = await readKilled([input, '--quiet'], join(folder, 'killed.db'), option('kills', 20), next);
  console.log(`killed ${killed.kills} times, with so many reports stored: ${killed.stored.join(' ')}`);
  console.log(`undisturbed: ${whole.summary.new} new, ${whole.summary.refusedInAll} refused`);
  console.log(
    `killed:      ${killed.summary.new} new, ${killed.summary.duplicate} duplicate, ${killed.summary.refusedInAll} refused`,
  );
  const [one, other] = [await wholeOf(join(folder, 'whole.db')), await wholeOf(join(folder, 'killed.db'))];
  const same = JSON.stringify(one) === JSON.stringify(other);
  console.log(same ? 'the libraries are the same' : 'THE LIBRARIES DIFFER');
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
