/** What the server is given: the rooms behind the API. */
import type { Coder } from '../coding/index.ts';
import type { World } from '../model/index.ts';
import type { Added, Library, RefusalRecord } from '../store/index.ts';

/** What somebody wants to have read. */
export interface Given {
  files: { name: string; bytes: Uint8Array }[];
  /** Addresses on the web, each of which is fetched, and no others. */
  links: string[];
}

/** What came of it, or has come of it until now. */
export interface ReadOutcome {
  /** Reports that could be read. */
  read: number;
  claims: number;
  /** The first of them, with what became of each. */
  reports: Pick<Added, 'id' | 'outcome'>[];
  /** The first things that were not read, or not wholly. */
  refusals: RefusalRecord[];
}

export interface ReadWishes {
  signal: AbortSignal;
  /** Told after every batch that is in the library. */
  onStored(outcome: ReadOutcome): void;
}

export interface Parts {
  library: Library;
  world: World;
  /** Loaded when the first text is to be coded. */
  coder(): Promise<Coder>;
  /** Reads into the library, as the command does; without it the API only answers questions. */
  read?(given: Given, wishes: ReadWishes): Promise<ReadOutcome>;
  /** The program's version, for the description of the API. */
  version: string;
  /** Told of faults of the server itself. */
  onError?(error: Error): void;
}
