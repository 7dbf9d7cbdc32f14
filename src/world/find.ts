/** Names that a person types → codes of parties. */
import type { LanguageCode, NameUse, World } from '../model/index.ts';
import { words } from '../text/tokens.ts';

/** How surely a form means its party: a name before an adjective, since "Georgian" may be meant, "Georgia" is. */
const USES: readonly NameUse[] = ['name', 'variant', 'government', 'demonym', 'adjective', 'capital'];

/** The languages in which the world's names are known, whichever packs there are. */
export const NAMED_IN = ['en', 'ar', 'fa', 'ru'] as const satisfies readonly LanguageCode[];

const keyOf = (form: string) => words(form).join(' ');

/**
 * The codes that a code (`IRN`, in any case) or a name in any language of the world may mean, however its letters are
 * written (`ایران`, `ايران`, `Iran`): those of the surest use of the form. Empty for an unknown name.
 */
export function findParties(given: string, world: World): string[] {
  const code = given.trim().toUpperCase();
  if (world.party(code)) return [code];
  const wanted = keyOf(given);
  for (const use of USES) {
    const codes = new Set<string>();
    for (const language of NAMED_IN)
      for (const name of world.partyNames(language))
        if (name.use === use && keyOf(name.form) === wanted) codes.add(name.code);
    if (codes.size > 0) return [...codes].sort();
  }
  return [];
}

const folded = new WeakMap<World, { code: string; key: string }[]>();

/** The names of all parties in all languages, letters folded; made once, since a person who types asks at every letter. */
function foldedNames(world: World) {
  const known = folded.get(world);
  if (known) return known;
  const names = NAMED_IN.flatMap((language) =>
    world
      .partyNames(language)
      .filter(({ use }) => use === 'name' || use === 'variant')
      .map(({ code, form }) => ({ code, key: keyOf(form) })),
  );
  folded.set(world, names);
  return names;
}

/**
 * Codes of the parties that somebody may be about to type, in any language and script: those that the words mean already
 * (`findParties`), then those with a name that begins so, then those with a name of which a word begins so.
 */
export function suggestParties(given: string, world: World): string[] {
  const codes = new Set(findParties(given, world));
  const wanted = keyOf(given);
  if (wanted === '') return [...codes];
  const names = foldedNames(world);
  for (const { code, key } of names) if (key.startsWith(wanted)) codes.add(code);
  for (const { code, key } of names) if (key.includes(` ${wanted}`)) codes.add(code);
  return [...codes];
}

/** Codes of up to three parties whose names are a letter or two away from a name. */
export function nearestParties(given: string, world: World): string[] {
  const wanted = keyOf(given);
  const best = new Map<string, number>();
  const allowed = Math.max(1, Math.floor(wanted.length / 4));
  for (const language of NAMED_IN)
    for (const { code, form } of world.partyNames(language)) {
      const key = keyOf(form);
      if (Math.abs(key.length - wanted.length) > allowed) continue;
      const distance = editDistance(wanted, key, allowed);
      if (distance <= allowed && distance < (best.get(code) ?? Number.POSITIVE_INFINITY)) best.set(code, distance);
    }
  return [...best]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([code]) => code);
}

/** Letters to change, add or drop to get from `a` to `b`; anything above `limit` may come out as `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] as number;
}
