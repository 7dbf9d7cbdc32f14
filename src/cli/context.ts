/** What every command is given: where to write, what to read from, and the parts of the house it puts together. */
import type { Command } from 'commander';
import type { Coder } from '../coding/index.ts';
import type { LanguagePack, World } from '../model/index.ts';
import type { Fetcher, FetcherOptions } from '../sources/index.ts';
import type { Library } from '../store/index.ts';
import type { Pool } from './pipeline/pool.ts';

/** The rooms behind the commands. Each is loaded when it is first asked for: `--help` must not wait for tables. */
export interface Parts {
  coder(): Promise<Coder>;
  packs(): Promise<readonly LanguagePack[]>;
  world(): Promise<World>;
  /** Starts worker threads, which have a coder each. Where there are none, everything is done in this thread. */
  startPool?(workers: number): Promise<Pool>;
  fetcher(options: FetcherOptions): Promise<Fetcher>;
  /** Throws LibraryError. */
  openLibrary(place: string, options: { create: boolean }): Promise<Library>;
}

/** A stream to write text to. */
export interface Output {
  /** Resolves when the reader has room for more. */
  write(text: string): Promise<void>;
  isTerminal: boolean;
  /** Width in columns. */
  columns: number;
}

export interface Context {
  out: Output;
  err: Output;
  stdin: AsyncIterable<Uint8Array>;
  env: Record<string, string | undefined>;
  parts: Parts;
  /** From now on the first Ctrl-C only aborts the signal, and the second ends the program. Before, the first ends it. */
  catchInterrupt(): AbortSignal;
}

/** A file of this folder adds one command to the program. */
export type AddCommand = (program: Command, context: Context) => void;

/** What a command ends with. */
export const EXIT = {
  done: 0,
  /** Done, but something was refused, and was listed. */
  refused: 1,
  /** Unknown command, option, party, type … */
  usage: 2,
  /** It could not be done: no such library, no such id, a file that cannot be written. */
  failed: 3,
  /** Ctrl-C (128 + SIGINT). The library is whole. */
  interrupted: 130,
} as const;

export const EXIT_HELP = `Exit codes:
  0    done
  1    done, but something was refused and is listed
  2    wrong usage: an unknown command, option, party, type …
  3    not possible: no such library, no such id …
  130  interrupted by Ctrl-C; the library is whole`;

/** Ends the command with a message for a person and an exit code. */
export class CommandError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Ends the command with an exit code after it has said all there is to say. */
export class Ended extends Error {
  readonly exitCode: number;
  constructor(exitCode: number) {
    super(`ended with ${exitCode}`);
    this.exitCode = exitCode;
  }
}
