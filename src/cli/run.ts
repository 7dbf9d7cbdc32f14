/** A run of `read` over some paths, as far as it can be gone on with after it was ended by force. */
import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ColumnMap, Position } from '../sources/index.ts';
import type { Added, FileState, Library, RefusalRecord, Run, RunStep } from '../store/index.ts';
import type { Step } from './reading.ts';

/** What became of everything that was to be read, in numbers. */
export interface Tally {
  /** Reports that could be read: new + copy + version + duplicate. */
  read: number;
  new: number;
  /** Kept, and linked to the reports whose text they have. */
  copy: number;
  /** Kept, as other texts of reports that were there. */
  version: number;
  duplicate: number;
  /** Claims of what was kept. */
  claims: number;
  refused: number;
  warnings: number;
  /** Reports that are kept, but in a language that no pack reads: how many by language. */
  notCoded: Record<string, number>;
}

const NOTHING: Tally = {
  read: 0,
  new: 0,
  copy: 0,
  version: 0,
  duplicate: 0,
  claims: 0,
  refused: 0,
  warnings: 0,
  notCoded: {},
};

export interface ReadRun {
  /** The store's own record of it. */
  run: Run;
  /** Whether it goes on with one that did not end. */
  resumed: boolean;
  /** Whether another can go on with it. */
  lasting: boolean;
  tally: Tally;
  /** For `SourceOptions.resume`. */
  resume(file: string): Promise<Position | 'done' | null>;
  /**
   * What the library is to know of these steps, with its answers to their reports. Counts them.
   *
   * @param next the file that comes next; null: the same, or it is not known.
   */
  step(steps: readonly Step<'prepared'>[], answers: readonly Added[], next: string | null): RunStep;
}

/**
 * Begins to read paths into a library, or goes on.
 *
 * @param onPassed told of bytes that need not be read again.
 * @param lasting whether what the paths name is still there for another run.
 */
export async function startRun(
  library: Library,
  paths: readonly string[],
  columns: ColumnMap | undefined,
  onPassed: (bytes: number) => void,
  lasting = !paths.includes('-'),
): Promise<ReadRun> {
  const key = JSON.stringify([paths.map((path) => (path === '-' ? path : resolve(path))), columns ?? null]);
  // What came through standard input is gone: a run over it begins anew, under a key that no other has.
  const run = await library.beginRun(lasting ? key : `${key} ${process.pid} ${performance.timeOrigin}`);
  const resumed = run.tally !== null;
  const tally: Tally = structuredClone(resumed ? (run.tally as Tally) : NOTHING);
  /** How the files that are being read looked before they were opened. */
  const stamps = new Map<string, Stamp>();
  let current: string | null = null;
  /** Files that are read again from their start: what was refused of them before is refused again. */
  let again: string[] = [];

  async function resume(file: string): Promise<Position | 'done' | null> {
    const now = await stampOf(file);
    stamps.set(file, now);
    if (!resumed) return null;
    const before = await library.fileState(run, file);
    if (before === null) return null;
    const position = before.position as Position | null;
    if (before.stamp !== now.text || (!before.done && position === null)) {
      for await (const { kind } of library.refusals({ run, file }))
        tally[kind === 'refused' ? 'refused' : 'warnings']--;
      again.push(file);
      return null;
    }
    onPassed(before.done ? now.size : (position?.byte ?? 0));
    if (before.done) stamps.delete(file);
    return before.done ? 'done' : position;
  }

  function step(steps: readonly Step<'prepared'>[], answers: readonly Added[], following: string | null): RunStep {
    const files = new Map<string, FileState>();
    const refusals: RefusalRecord[] = [];
    let next = 0;
    const finish = (file: string) => {
      const stamp = stamps.get(file);
      if (stamp) files.set(file, { stamp: stamp.text, done: true, position: null });
      stamps.delete(file);
    };
    for (const one of steps) {
      if (current !== null && current !== one.file) finish(current);
      current = one.file;
      if (one.kind === 'reached') {
        const stamp = stamps.get(one.file);
        if (stamp) files.set(one.file, { stamp: stamp.text, done: false, position: one.position });
      } else if (one.kind === 'report') {
        const refusal = count(tally, one, answers[next++] as Added);
        if (refusal) refusals.push(refusal);
      } else {
        tally[one.kind === 'refused' ? 'refused' : 'warnings']++;
        refusals.push({ kind: one.kind, file: one.file, place: one.place, reason: one.reason });
      }
    }
    if (current !== null && following !== null && following !== current) finish(current);
    const forget = again;
    again = [];
    return { run: run.number, tally, files, forget, refusals };
  }

  return { run, resumed, lasting, tally, resume, step };
}

/** Counts what became of a report; gives the refusal when the library did not take it. */
function count(
  tally: Tally,
  report: Extract<Step<'prepared'>, { kind: 'report' }>,
  { outcome, reason }: Added,
): RefusalRecord | null {
  const { file, place, id, claims, notCoded } = report;
  if (outcome === 'refused') {
    tally.refused++;
    return { kind: 'refused', file, place, reason: `report ${id}: ${reason}` };
  }
  tally.read++;
  tally[outcome]++;
  if (outcome !== 'duplicate') tally.claims += claims;
  if (notCoded !== null) tally.notCoded[notCoded] = (tally.notCoded[notCoded] ?? 0) + 1;
  return null;
}

interface Stamp {
  text: string;
  size: number;
}

/** By how much of its start a file is known again. */
const HEAD = 4096;

/** What tells a file from what it was: size, time of change, first bytes. */
async function stampOf(file: string): Promise<Stamp> {
  try {
    const found = await stat(file);
    // Nobody knows what a pipe gives the next time.
    if (!found.isFile()) return { text: `not a file ${performance.now()}`, size: 0 };
    return { text: `${found.size} ${found.mtimeMs} ${await headOf(file)}`, size: found.size };
  } catch (error) {
    return { text: `unreadable ${(error as NodeJS.ErrnoException).code}`, size: 0 };
  }
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex').slice(0, 16);
  } finally {
    await handle.close();
  }
}
