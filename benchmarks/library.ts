/**
 * Writes an invented library for measuring the desk: 100,000 events between some 150 states over 25 years, told in four
 * languages by 60 outlets; one dyad (Iran and Belarus) has several thousand of them. Nothing in it happened. The same
 * number gives the same library on any machine.
 *
 *   node benchmarks/library.ts FILE [--events N]
 */
import { existsSync } from 'node:fs';
import { makeCoder } from '../src/coding/index.ts';
import { packs } from '../src/languages/index.ts';
import { openLibrary } from '../src/store/index.ts';
import { world } from '../src/world/index.ts';
import { eventfulLines, LANGUAGES } from './generate.ts';
import { random } from './texts.ts';

/** Reports a transaction. */
const BATCH = 500;
/** Share of the events that are those of the one dyad. */
const PAIR = 0.06;
const YEARS = [2000, 2024] as const;

const statesOf = (language: string) => {
  const names = new Map<string, string>();
  for (const { code, use, form } of world.partyNames(language))
    if (use === 'name' && world.party(code)?.kind === 'state' && !names.has(code)) names.set(code, form);
  const pair = ['IRN', 'BLR'].map((code) => names.get(code) as string);
  const others = [...names.keys()].sort().filter((code) => code !== 'IRN' && code !== 'BLR');
  return [...pair, ...others.slice(0, 150).map((code) => names.get(code) as string)];
};

/** Fills a new library until it holds at least so many events. Returns how many. */
export async function fillLibrary(file: string, events: number, tell = (_: string) => {}): Promise<number> {
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const coder = makeCoder(packs, world);
  const states = new Map(LANGUAGES.map((language) => [language, statesOf(language)]));
  const start = Date.UTC(2025, 0, 1);
  let read = 0;
  const library = await openLibrary(file, { now: () => new Date(start + read * 60_000) });
  try {
    for (let number = 0; ; ) {
      const batch = Array.from({ length: BATCH }, () => {
        const next = random(1_000_003 + number);
        const language = LANGUAGES[number % LANGUAGES.length] as string;
        const year = YEARS[0] + Math.floor(next() * (YEARS[1] - YEARS[0] + 1));
        const { lines } = eventfulLines(language, year, next, { states: states.get(language), pair: PAIR });
        const part = (most: number) => String(1 + Math.floor(next() * most)).padStart(2, '0');
        return coder.code({
          id: `invented/${number++}`,
          language,
          outlet: `Outlet ${Math.floor(next() * 60)}`,
          published: `${year}-${part(12)}-${part(28)}`,
          title: lines[0] ?? null,
          text: lines.join('\n'),
        });
      });
      await library.addReports(batch);
      read += batch.length;
      const counts = await library.counts();
      tell(`${counts.reports} reports, ${counts.events} events`);
      if (counts.events >= events) return counts.events;
    }
  } finally {
    await library.close();
  }
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  const at = process.argv.indexOf('--events');
  if (file === undefined) throw new Error('usage: node benchmarks/library.ts FILE [--events N]');
  await fillLibrary(file, at < 0 ? 100_000 : Number(process.argv[at + 1]), console.log);
}
