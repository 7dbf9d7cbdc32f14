/**
 * Keeps a long run small. On a machine with much memory V8 lets garbage pile up to more than a gigabyte before it
 * collects; a run over a crawl needs a tenth of that. Collecting between batches costs a few per cent of the time.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So many bytes of garbage a thread may have. */
const GARBAGE = 80 * 2 ** 20;

let collect: (() => void) | null = null;
/** What this thread held after it was last collected. */
let held = 0;

/** Call between batches, in any thread: each has a heap of its own, and looks at that only. */
export function keepMemorySmall(): void {
  const { heapUsed, external } = process.memoryUsage();
  if (heapUsed + external < held + GARBAGE) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  const after = process.memoryUsage();
  held = after.heapUsed + after.external;
}
