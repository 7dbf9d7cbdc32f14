/** Where a page of a list goes on: opaque to clients, so that what it holds may change. */
import { ApiError } from './problem.ts';

export function cursorOf(after: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(after)).toString('base64url');
}

/** The keys in a cursor, of which there must be `count`. Throws ApiError for one that was not given by `cursorOf`. */
export function keysOf(cursor: string, count: number): (string | null)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits = Array.isArray(keys) && keys.length === count;
    if (fits && keys.every((key) => key === null || typeof key === 'string')) return keys;
  } catch {}
  throw new ApiError(400, `not a cursor of this list: ${cursor.slice(0, 60)} (take "next" of the page before)`);
}
