/** What the room hands over: raw reports, and a line for everything that could not be read. */
import type { RawReport } from '../model/index.ts';

/** Where something stands: a file (`-` for standard input) and a place in it (`line 12`, `byte 4711`, or nothing). */
export interface Place {
  file: string;
  place: string | null;
}

/** Something that was not read, and why. The run goes on. */
export interface Refusal extends Place {
  reason: string;
}

/** One thing that a source yields. */
export type Sourced =
  | (Place & {
      kind: 'report';
      raw: RawReport;
      /** Whether the language was found out from the text, and not given with it. */
      detected: boolean;
    })
  | (Refusal & { kind: 'refused' })
  /** The report is read, but something that came with it could not be used. */
  | (Refusal & { kind: 'warning' });

export interface Limits {
  /** Longest line of a JSONL file, and longest text file, in bytes. */
  bytes: number;
  /** Longest time that one document may take to read, in seconds. Without it: 30. */
  seconds?: number;
  /** Most pages of a PDF. Without it: 2000. */
  pages?: number;
}

/** 50 MB: far more than any report, far less than what would hurt. */
export const LIMITS: Limits = { bytes: 50_000_000 };

export const megabytes = (bytes: number) => `${Math.floor(bytes / 1e6)} MB`;
