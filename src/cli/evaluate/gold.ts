/** Gold records: what a careful reader takes from a report. */
import { createReadStream } from 'node:fs';
import type { EventType, Factuality } from '../../model/index.ts';
import { readLines } from '../../sources/lines.ts';
import { CommandError, EXIT } from '../context.ts';

export interface GoldEvent {
  id: string;
  type: EventType;
  /** Types that are as good. */
  alt?: EventType[];
  actors: string[];
  recipients: string[];
  reciprocal?: boolean;
  persons?: string[];
  /** ISO days, null: not stated. */
  from: string | null;
  to?: string | null;
  place?: string | null;
  factuality: Factuality;
  alt_factuality?: Factuality[];
  said_by?: string | null;
  quantities?: { value: number | string }[];
  /** The same word = the same event, across documents. */
  story?: string | null;
  /** False: finding it is no mistake, missing it neither. */
  must?: boolean;
  /** A few words to find it by. */
  cue?: string | null;
}

/** A document and the events in it. */
export interface GoldDocument {
  id: string;
  lang: string;
  events: GoldEvent[];
}

/** A sentence and whether it tells of one type of event. */
export interface GoldDetection {
  id: string;
  detect: EventType;
  label: 'yes' | 'easy no' | 'difficult no';
}

/** Either kind of gold line may bring the text along. */
export type GoldLine = (GoldDocument | GoldDetection) & {
  text?: string;
  lang?: string;
  published?: string | null;
};

export const isDetection = (line: GoldLine): line is GoldDetection & GoldLine => 'detect' in line;

/** The lines of a JSONL file as objects. Throws CommandError for a file that cannot be read, and names a broken line. */
export async function readJsonl<T>(path: string): Promise<T[]> {
  const records: T[] = [];
  try {
    for await (const { number, bytes } of readLines(createReadStream(path), 1e9)) {
      const text = new TextDecoder().decode(bytes as Uint8Array);
      if (text.trim() === '') continue;
      try {
        records.push(JSON.parse(text) as T);
      } catch (error) {
        throw new CommandError(`${path}, line ${number}: broken JSON: ${(error as Error).message}`, EXIT.failed);
      }
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`cannot read ${path}: ${(error as Error).message}`, EXIT.failed);
  }
  return records;
}

/** Gold from a JSONL file, checked for what scoring needs. */
export async function readGold(path: string): Promise<GoldLine[]> {
  const lines = await readJsonl<GoldLine>(path);
  if (lines.length === 0) throw new CommandError(`no gold in ${path}`, EXIT.failed);
  lines.forEach((line, i) => {
    const fits =
      typeof line === 'object' &&
      line !== null &&
      line.id !== undefined &&
      ('detect' in line || Array.isArray(line.events));
    if (!fits)
      throw new CommandError(
        `${path}, entry ${i + 1}: no gold: it needs "id" and "events" (or "detect" and "label")`,
        EXIT.failed,
      );
  });
  return lines;
}
