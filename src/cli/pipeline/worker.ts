/** A worker thread of the pool (pool.ts): it has a coder of its own. */
import { keepMemorySmall } from '../memory.ts';
import { realParts } from '../parts.ts';
import { serve } from './serve.ts';
import { workOn } from './work.ts';

const parts = realParts();

export default serve(
  async function* (item, settings) {
    yield* workOn(item, await parts.coder(), settings);
  },
  parts.coder,
  keepMemorySmall,
);
