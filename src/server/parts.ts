/** What the server is given: the rooms behind the API. */
import type { Coder } from '../coding/index.ts';
import type { World } from '../model/index.ts';
import type { Library } from '../store/index.ts';

export interface Parts {
  library: Library;
  world: World;
  /** Loaded when the first text is to be coded. */
  coder(): Promise<Coder>;
  /** The program's version, for the description of the API. */
  version: string;
  /** Told of faults of the server itself. */
  onError?(error: Error): void;
}
