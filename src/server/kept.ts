/** What is asked over a whole library, kept until it changes; and made ready when a server starts, before anybody asks. */
import { setImmediate as pause } from 'node:timers/promises';
import type { Filter } from '../query/index.ts';
import type { LibraryFacts } from '../store/index.ts';
import { namesReady } from './find-names.ts';
import { count, type Network, networkOf, noCounts } from './network.ts';
import type { Parts } from './parts.ts';
import type { Remember } from './remember.ts';

/** All parties and dyads by number of events; with `party`, of its events only. */
export function keptCounts({ library }: Pick<Parts, 'library'>, remember: Remember, party: string | null) {
  return remember(['counts', party], () => library.summaries.partyCounts(party));
}

/** What is in the library. */
export function keptFacts({ library }: Pick<Parts, 'library'>, remember: Remember): Promise<LibraryFacts> {
  return remember(['facts'], () => library.summaries.facts());
}

/** The network of all events. */
export function keptNetwork(
  { library, world }: Pick<Parts, 'library' | 'world'>,
  remember: Remember,
  { nodes, around, filter }: { nodes: number; around: string | null; filter: Filter },
): Promise<Network> {
  const nameOf = (code: string) => world.party(code)?.name ?? code;
  return remember(['network', nodes, around, filter], async () =>
    networkOf(await library.summaries.foldParties(filter, noCounts, count), nodes, nameOf, around),
  );
}

/** What the network's page asks for at first. */
export const FIRST_NETWORK = { nodes: 50, around: null, filter: {} } as const;

/**
 * Makes ready what the first visitors would wait for, in small steps: whoever asks meanwhile is answered in between.
 *
 * @param signal ends it after the step that is under way.
 */
export async function makeReady(parts: Parts, remember: Remember, signal: AbortSignal): Promise<void> {
  const tasks = [
    () => keptCounts(parts, remember, null),
    () => keptFacts(parts, remember),
    () => keptNetwork(parts, remember, FIRST_NETWORK),
  ];
  for (const task of tasks) {
    if (signal.aborted) return;
    await task();
    await pause();
  }
  for (const _ of namesReady(parts.world)) {
    if (signal.aborted) return;
    await pause();
  }
}
