/** Whether a claim says what a gold event says. Each function judges one thing. */
import type { Claim, ClaimParty } from '../../model/index.ts';
import type { GoldEvent } from './gold.ts';

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => new Set([...a, ...b]);
const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].filter((one) => b.has(one)).length;

/** A body without an ISO code may be coded under another code: it counts when its name matches the gold's. */
function codesLike(golds: ReadonlySet<string>, parties: readonly ClaimParty[]): Set<string> {
  const found = new Set(parties.map(({ code }) => code).filter(Boolean));
  for (const gold of golds)
    if (gold.length !== 3 && parties.some(({ name }) => namesMatch(gold, name ?? ''))) found.add(gold);
  return found;
}

/** 0: other participants; 1: the same with their roles turned round; 2: the same in the same roles. */
export function participantMatch(gold: GoldEvent, claim: Claim): 0 | 1 | 2 {
  const goldActors = new Set(gold.actors ?? []);
  const goldRecipients = new Set(gold.recipients ?? []);
  const golds = union(goldActors, goldRecipients);
  const actors = codesLike(golds, claim.actors ?? []);
  const recipients = codesLike(golds, claim.recipients ?? []);
  const all = union(actors, recipients);
  if (golds.size === 0) return all.size === 0 ? 2 : 0;
  if (shared(golds, all) < Math.min(2, golds.size)) return 0;
  if (gold.reciprocal || claim.reciprocal || recipients.size === 0) return 2;
  const fits = (wanted: Set<string>, found: Set<string>) => wanted.size === 0 || shared(wanted, found) > 0;
  return fits(goldActors, actors) && fits(goldRecipients, recipients) ? 2 : 1;
}

/** 2: the type; 1: one that is as good; 0: another. */
export function typeMatch(gold: GoldEvent, claim: Claim): 0 | 1 | 2 {
  if (claim.type === gold.type) return 2;
  return (gold.alt ?? []).includes(claim.type) ? 1 : 0;
}

export type DateMatch = 'exact' | 'inside' | 'wrong' | 'missing';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** `inside`: the claim's range touches the gold's and is at most twice as wide. */
export function dateMatch(gold: GoldEvent, claim: Claim): DateMatch {
  const when = claim.when;
  if (!when?.from || !gold.from) return 'missing';
  const [goldFrom, goldTo] = [day(gold.from), day(gold.to ?? gold.from)];
  const [from, to] = [day(when.from), day(when.to ?? when.from)];
  if (goldFrom === from && goldTo === to) return 'exact';
  const touches = from <= goldTo && goldFrom <= to;
  return touches && to - from <= 2 * (goldTo - goldFrom + 1) ? 'inside' : 'wrong';
}

export function factualityMatch(gold: GoldEvent, claim: Claim): boolean {
  // A promise of something future is AGREE, asserted (PLOVER): both readings are right.
  const promise = gold.factuality === 'future' && claim.type === 'AGREE' && claim.factuality === 'asserted';
  return promise || claim.factuality === gold.factuality || (gold.alt_factuality ?? []).includes(claim.factuality);
}

/** A number counts in thousands, millions or billions too: gold may say 497 where the text says 497 million. */
export const quantityMatch = (value: number | string, claim: Claim) =>
  (claim.quantities ?? []).some((one) => [1, 1e3, 1e6, 1e9].some((unit) => Number(one.value) === Number(value) * unit));

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Consonants that romanisations agree on. */
const skeleton = (word: string) =>
  word
    .replace(/[aeiouyw]+/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/kh|h/g, 'h')
    .replace(/q|k|c/g, 'k')
    .replace(/z|s/g, 's')
    .replace(/v|f|b/g, 'v');

const skeletons = (name: string) =>
  plain(name)
    .split(' ')
    .filter((word) => word.length >= 3)
    .map(skeleton)
    .filter((word) => word.length >= 2);

/** Whether two names share a word, by its consonants. */
export function namesMatch(a: string, b: string): boolean {
  const others = new Set(skeletons(b));
  return skeletons(a).some((word) => others.has(word));
}
