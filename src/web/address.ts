/** What the query of an address holds. */

/** The query with some of its values changed: null or an empty text removes one. What else it holds stays. */
export function withValues(old: URLSearchParams, change: Readonly<Record<string, string | null>>): URLSearchParams {
  const next = new URLSearchParams(old);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}
