/** Refusals by their reason. */

export interface Refused {
  kind: 'refused' | 'warning';
  file: string;
  place: string | null;
  reason: string;
}

export interface Reason {
  reason: string;
  items: Refused[];
}

/** What was refused for one reason, the most frequent reason first; then in the order of reading. */
export function byReason(refusals: readonly Refused[]): Reason[] {
  const reasons = new Map<string, Refused[]>();
  for (const refusal of refusals) {
    const same = reasons.get(refusal.reason);
    if (same) same.push(refusal);
    else reasons.set(refusal.reason, [refusal]);
  }
  return [...reasons].map(([reason, items]) => ({ reason, items })).sort((a, b) => b.items.length - a.items.length);
}

/** Entries of a count, the largest first, then by name. */
export function ranked(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
