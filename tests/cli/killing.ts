/** Ends a reading process by force, again and again, at moments that a seed decides: for a test and for a benchmark. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { Summary } from '../../src/cli/read.ts';
import { openLibrary } from '../../src/store/index.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Killed {
  /** How often the process was killed before a run came to its end. */
  kills: number;
  /** Reports that the library held after each kill. */
  stored: number[];
  /** The summary of the run that came to its end. */
  summary: Summary;
}

/**
 * Reads the paths, killing the process (SIGKILL) up to `kills` times, each time some moments after it has stored more.
 *
 * @param next random numbers from 0 to 1.
 */
export async function readKilled(
  args: readonly string[],
  library: string,
  kills: number,
  next: () => number,
): Promise<Killed> {
  const stored: number[] = [];
  for (;;) {
    const before = stored.at(-1) ?? 0;
    const child = spawn(process.execPath, [MAIN, 'read', ...args, '--library', library, '--json'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    const exit = once(child, 'exit');
    let ended = false;
    void exit.then(() => {
      ended = true;
    });
    if (stored.length < kills) {
      // Now and then before anything was written.
      const early = next() < 0.1;
      while (!ended && !early && (reportsIn(library) ?? before) === before) await wait(15);
      await wait(next() * (early ? 1500 : 400));
      child.kill('SIGKILL');
    }
    const [code, signal] = await exit;
    if (signal !== 'SIGKILL') {
      if (code !== 0 && code !== 1) throw new Error(`read ended with ${code}`);
      return { kills: stored.length, stored, summary: JSON.parse(out) };
    }
    stored.push((await recovered(library)) ?? before);
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How many reports a library holds after its writer was killed: opened as by the next writer, who brings it in order. */
async function recovered(library: string): Promise<number | null> {
  if (!existsSync(library)) return null;
  const opened = await openLibrary(library);
  const { reports } = await opened.counts();
  await opened.close();
  return reports;
}

/** How many reports a library holds that another process is writing; null: that cannot be told just now. */
export function reportsIn(library: string): number | null {
  if (!existsSync(library)) return null;
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(library, { readOnly: true });
    return Number(db.prepare('select count(*) as n from reports').get()?.n);
  } catch {
    // Not made yet, or left in disorder by a writer who was killed.
    return null;
  } finally {
    db?.close();
  }
}

/** All that a library holds, and what a run leaves beside it. */
export async function wholeOf(library: string): Promise<{ dump: string; refusals: string[]; checkpoints: number }> {
  const opened = await openLibrary(library, { create: false });
  const dump: string[] = [];
  const refusals: string[] = [];
  for await (const line of opened.dump()) dump.push(line);
  for await (const refusal of opened.refusals()) refusals.push(JSON.stringify(refusal));
  await opened.close();
  const raw = new DatabaseSync(library, { readOnly: true });
  const checkpoints = Number(raw.prepare('select count(*) as n from run_files').get()?.n);
  raw.close();
  return { dump: dump.join('\n'), refusals, checkpoints };
}
