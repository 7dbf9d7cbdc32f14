/** What the row of an act makes of relations in a language with cases: topics, places and speakers that take part, or do not. */
import type { ActTag } from './carriers.ts';
import type { Clause } from './clauses.ts';
import { sayerOf } from './complements.ts';
import type { Participants } from './frames.ts';
import type { Grammar } from './grammar.ts';
import { placeOf } from './word-order.ts';

/** How far behind an act what it protests against is named, in tokens. */
const MOST_TO_CAUSE = 12;

/** The relations of an act as its row takes them. */
export function byCases(
  given: Participants,
  tag: ActTag,
  { noun, carried }: { noun: boolean; carried: boolean },
  clause: Clause,
  grammar: Grammar,
): Participants {
  const { frame, type } = tag.entry.row;
  if (frame === 'mutual') {
    // "переговоры по X": X is what they are about
    const out = given.on ? { ...given, on: undefined } : given;
    if (noun || !out.subject || out.with || out.object) return out;
    return { ...out, with: placeOf(clause, grammar) };
  }
  const own = given.of ?? given.between ?? given.by ?? given.modifier;
  // "X заявила о перестрелке с Y": a fight with someone is the speaker's own
  if (frame === 'against' && noun && !carried && given.with && !own && !given.subject)
    return { ...given, subject: sayerOf(tag, clause, grammar) ?? undefined };
  // "выразил протест по поводу санкций X": who did what is protested against
  if (type === 'ACCUSE' && given.subject && !given.object && !given.to && !given.against && !given.on) {
    const cause = grammar.mentions.find(
      (m) =>
        m.from >= tag.to &&
        m.from - tag.to <= MOST_TO_CAUSE &&
        m.from < clause.to &&
        m.parties.length > 0 &&
        (m.outer === 'about' || m.relation === 'about'),
    );
    if (cause) return { ...given, object: cause.parties };
  }
  return given;
}
