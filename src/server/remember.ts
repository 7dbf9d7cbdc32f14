/** Answers that cost something, kept until the library changes. */
import type { Library } from '../store/index.ts';

/** So many answers are kept. */
const MOST = 200;

export type Remember = <T>(key: readonly unknown[], make: () => Promise<T>) => Promise<T>;

/** Gives what was made under a key before, unless the library has changed since, by whomever. */
export function rememberFor(library: Library): Remember {
  let stamp = '';
  const kept = new Map<string, Promise<unknown>>();
  return async <T>(key: readonly unknown[], make: () => Promise<T>): Promise<T> => {
    const now = await library.stamp();
    if (now !== stamp) kept.clear();
    stamp = now;
    const name = JSON.stringify(key);
    const known = kept.get(name) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    kept.set(name, made);
    // A failure is not worth keeping.
    made.catch(() => kept.delete(name));
    if (kept.size > MOST) kept.delete(kept.keys().next().value as string);
    return made;
  };
}
