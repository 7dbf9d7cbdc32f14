/** What tense, narrative and offices say of the time of a claim or of a report. */
import type { Claim, When, World } from '../model/index.ts';
import type { Draft } from './acts.ts';
import type { Grammar } from './grammar.ts';
import type { TaggedSentence } from './tag.ts';
import { type DatedMention, ofTheme } from './when.ts';

/**
 * Whether the narrative tells an act as news: by a finite verb, its own or one that carries it, not to date or explain
 * another act, and without a date beside it that is not its own.
 */
export function isTold(draft: Draft, grammar: Grammar, dates: readonly DatedMention[]): boolean {
  const { noun, carrier, clause } = draft;
  if (noun && !carrier) return false;
  if (clause.kind === 'relative') return false;
  if (dates.some((d) => d.from >= clause.from && d.from < clause.to && !ofTheme(d, draft, grammar))) return false;
  const opening = grammar.tagged.sentence.tokens[clause.from]?.norm ?? '';
  return clause.kind !== 'subordinate' || clause.index === 0 || (grammar.pack.complementizers?.has(opening) ?? false);
}

/** The day on which the last of those whom a report names first took office: it cannot be older. */
export function inOfficeSince(sentences: readonly TaggedSentence[], world: World): string | null {
  let latest: string | null = null;
  for (const { names } of sentences)
    for (const { entry } of names) {
      if (entry.kind !== 'person') continue;
      const starts = world.person(entry.key)?.terms.flatMap(({ from }) => from ?? []) ?? [];
      const first = starts.sort()[0];
      // months and years begin on their first day
      const day = first && `${first}-01-01`.slice(0, 10);
      if (day && (latest === null || day > latest)) latest = day;
    }
  return latest;
}

/** Days by which a bare date may lie on the wrong side of publication and still be meant: "on Tuesday X is to visit Y". */
const NEAR = 14;
const YEAR = 366;

/**
 * The date of a claim in the year that its tense asks for. "In September X will visit Y", written in April, means the next
 * September; "X seized Y in January", written in November, the last January, though the next is nearer.
 */
export function inTense(claim: Claim, when: When, published: string): When {
  if (when.certainty !== 'derived' || !when.from || !when.to || when.calendar !== 'gregory') return when;
  if (/\d{4}/.test(when.text) || when.text.trim().split(/\s+/).length > 2 || /-02-29$/.test(when.from + when.to))
    return when;
  const moved = (by: number): When => {
    const year = (day: string) => `${Number(day.slice(0, 4)) + by}${day.slice(4)}`;
    return { ...when, from: year(when.from!), to: year(when.to!) };
  };
  const late = daysBetween(when.to, published);
  if (claim.factuality === 'future') return late > NEAR && late < YEAR ? moved(1) : when;
  const early = daysBetween(published, when.from);
  return claim.factuality !== 'hypothetical' && early > NEAR && early < YEAR ? moved(-1) : when;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
