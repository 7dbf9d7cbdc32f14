import type { Claim } from '../model/index.ts';

/**
 * The dyads of claims: `BLR-IRN`, codes sorted within the pair, pairs sorted. Between actors and recipients every pair;
 * among the actors only where they act with each other (a reciprocal act, or one without recipients): two states that
 * impose sanctions on a third are no dyad by that.
 */
export function dyadsOf(claims: readonly Claim[]): string[] {
  const dyads = new Set<string>();
  const join = (a: string, b: string) => {
    if (a !== b) dyads.add(a < b ? `${a}-${b}` : `${b}-${a}`);
  };
  for (const claim of claims) {
    const actors = claim.actors.map((party) => party.code);
    const recipients = claim.recipients.map((party) => party.code);
    if (claim.reciprocal || recipients.length === 0) {
      const all = [...actors, ...recipients];
      for (const a of all) for (const b of all) join(a, b);
    } else for (const a of actors) for (const b of recipients) join(a, b);
  }
  return [...dyads].sort();
}
