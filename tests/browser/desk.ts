/** A desk over a library of its own, in memory. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Context } from '../../src/cli/context.ts';
import { readGiven } from '../../src/cli/given.ts';
import { realParts } from '../../src/cli/parts.ts';
import { type Coder, makeCoder } from '../../src/coding/index.ts';
import { packs } from '../../src/languages/index.ts';
import type { RawReport } from '../../src/model/index.ts';
import { type Listening, listen } from '../../src/server/index.ts';
import { type Library, openLibrary } from '../../src/store/index.ts';
import { world } from '../../src/world/index.ts';
import { builtDesk } from './built.ts';

export interface Desk {
  /** Its address, with a slash at the end. */
  url: string;
  library: Library;
  close(): Promise<void>;
}

const SAMPLES = fileURLToPath(new URL('../../samples/reports.jsonl', import.meta.url));

/** The bundled samples: short reports in four languages about invented events. */
export function sampleReports(): RawReport[] {
  return readFileSync(SAMPLES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RawReport);
}

let coder: ReturnType<typeof makeCoder> | undefined;

/** What `serve` is given, without a terminal, and with the coder that is there already. */
function silent(made: Coder): Context {
  const nowhere = { write: async () => {}, isTerminal: false, columns: 80 };
  return {
    out: nowhere,
    err: nowhere,
    stdin: (async function* () {})(),
    env: {},
    parts: { ...realParts(), coder: async () => made, startPool: undefined },
    catchInterrupt: () => new AbortController().signal,
  };
}

/** Starts a desk over a new library into which the reports are read, or over one in a file. To be closed by who asks. */
export async function startDesk(reports: readonly RawReport[] | string): Promise<Desk> {
  coder ??= makeCoder(packs, world);
  const made = coder;
  const inFile = typeof reports === 'string';
  const library = await openLibrary(inFile ? reports : ':memory:', { create: !inFile });
  if (!inFile) await library.addReports(reports.map((report) => made.code(report)));
  const listening: Listening = await listen(
    {
      library,
      world,
      coder: async () => made,
      read: readGiven(library, { library: 'the library of a test' }, silent(made)),
      version: 'test',
      onError: (error) => console.error(error),
    },
    { host: '127.0.0.1', port: 0, desk: await builtDesk(), token: null },
  );
  return {
    url: listening.url,
    library,
    async close() {
      await listening.close();
      await library.close();
    },
  };
}
