/** The real rooms, put together. The only place that knows which coder, packs and world a command gets. */
import type { Parts } from './context.ts';
import { version } from './version.ts';

/** Calls `make` once, when it is first needed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

export function realParts(): Parts {
  const packs = once(async () => (await import('../languages/index.ts')).packs);
  const world = once(async () => (await import('../world/index.ts')).world);
  return {
    packs,
    world,
    coder: once(async () => {
      const { makeCoder } = await import('../coding/index.ts');
      return makeCoder(await packs(), await world());
    }),
    async startPool(workers) {
      const { startPool } = await import('./pipeline/pool.ts');
      return startPool({ workers });
    },
    async fetcher(options) {
      const { Fetcher } = await import('../sources/web/fetcher.ts');
      return new Fetcher(options);
    },
    async openLibrary(place, options) {
      const { openLibrary } = await import('../store/index.ts');
      return openLibrary(place, { ...options, coder: version });
    },
  };
}
