/** The two parties of a dyad's address. */

/** Both parties of a dyad, as a filter has them. */
export interface Parties {
  party: string;
  party2: string;
}

/** The parties that the address names: `BLR-IRN`, in any order; null when it does not name two. */
export function partiesIn(code: string): Parties | null {
  const [party, party2, ...more] = code.toUpperCase().split('-');
  const good = (one: string | undefined): one is string => one !== undefined && /^[A-Z][A-Z0-9]{1,15}$/.test(one);
  return good(party) && good(party2) && more.length === 0 && party !== party2 ? { party, party2 } : null;
}
