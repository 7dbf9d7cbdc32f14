/** What one version of a report says and another does not. */
import type { Claim } from '../model/index.ts';
import { words } from '../text/tokens.ts';

/** A claim with the words that say it. */
export interface Said {
  claim: Claim;
  quote: string;
}

/** Who is said to do what to whom; whether it is denied. What else is told of it may be corrected in another version. */
function sayingOf({ type, actors, recipients, factuality }: Claim): string {
  const codes = (parties: readonly { code: string }[]) => [...new Set(parties.map(({ code }) => code))].sort();
  return JSON.stringify([type, codes(actors), codes(recipients), factuality === 'negated']);
}

/**
 * The claims of one version that another does not make. Claims are taken for the same that say the same in the same
 * words, then those that say the same in others: each claim of the other version is the same as one only.
 */
export function notIn(version: readonly Said[], other: readonly Said[]): Claim[] {
  const exact = (said: Said) => `${sayingOf(said.claim)} ${words(said.quote).join(' ')}`;
  const loose = (said: Said) => sayingOf(said.claim);
  const [left, right] = unmatched(version, other, exact);
  return unmatched(left, right, loose)[0].map(({ claim }) => claim);
}

function unmatched(
  left: readonly Said[],
  right: readonly Said[],
  keyOf: (said: Said) => string,
): [left: Said[], right: Said[]] {
  const rest = Map.groupBy(right, keyOf);
  const alone = left.filter((said) => rest.get(keyOf(said))?.shift() === undefined);
  return [alone, [...rest.values()].flat()];
}
