/** What visitors of the desk give: read into its library by the same reading as `dragoman read`. */

import type { Given, ReadOutcome, ReadWishes } from '../server/index.ts';
import type { FileSystem } from '../sources/index.ts';
import type { Library } from '../store/index.ts';
import type { Context } from './context.ts';
import type { LibraryOption } from './options.ts';
import { readInto } from './read.ts';
import type { WebOptions } from './web.ts';

/** So many reports and refusals are told one by one. */
const TOLD = 500;

/** A reader of what is given, for the server. It stays in this thread: who has much to read has the command. */
export function readGiven(
  library: Library,
  { library: place, contact, pause, allowPrivate }: LibraryOption & WebOptions,
  context: Context,
) {
  return async ({ files, links }: Given, { signal, onStored }: ReadWishes): Promise<ReadOutcome> => {
    const outcome: ReadOutcome = { read: 0, claims: 0, reports: [], refusals: [] };
    const paths = [...files.map(({ name }) => name), ...links];
    const summary = await readInto(library, place, paths, context, {
      quiet: true,
      workers: 0,
      contact,
      pause,
      allowPrivate,
      interrupt: signal,
      files: memoryFiles(files),
      onStored(answers, tally) {
        outcome.read = tally.read;
        outcome.claims = tally.claims;
        for (const { id, outcome: became } of answers)
          if (outcome.reports.length < TOLD) outcome.reports.push({ id, outcome: became });
        onStored({ ...outcome, reports: [...outcome.reports] });
      },
    });
    const told = (kind: 'refused' | 'warning') =>
      summary[kind === 'refused' ? 'refused' : 'warnings'].map((one) => ({ kind, ...one }));
    return { ...outcome, refusals: [...told('refused'), ...told('warning')].slice(0, TOLD) };
  };
}

/** Files that were given, by their names, and nothing else. */
function memoryFiles(files: Given['files']): FileSystem {
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const missing = () => Object.assign(new Error('no such file'), { code: 'ENOENT' });
  return {
    async kind(path) {
      if (!byName.has(path)) throw missing();
      return 'file';
    },
    list: async () => [],
    real: async (path) => path,
    async *open(path, start = 0) {
      const bytes = byName.get(path);
      if (!bytes) throw missing();
      yield bytes.subarray(start);
    },
  };
}
