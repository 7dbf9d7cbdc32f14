/** Adjectives of states: whether they belong to an act's noun, to another noun, or stand for an unknown one. */
import type { LanguagePack } from '../model/index.ts';
import { clauseAt } from './clauses.ts';
import type { Participants } from './frames.ts';
import type { Act, Give, Grammar, Group } from './grammar.ts';
import type { TaggedSentence } from './tag.ts';

/** Adjectives on nouns that name nobody give the subject or the recipient that a verb otherwise lacks. */
export function byAdjectives(weak: Group[], act: Act, grammar: Grammar, found: Participants, give: Give): void {
  const pivot = act.verb ?? act.from;
  const subject = weak.filter((g) => g.to <= pivot && g.relation === null).at(-1);
  const pronoun = grammar.tagged.classes.some(
    (c) =>
      c.entry.code === 'pronoun' &&
      c.from < pivot &&
      c.from >= clauseAt(grammar.clauses, act.from).from &&
      subject !== undefined &&
      c.to <= subject.from,
  );
  if (!found.subject && subject && !pronoun) give('subject', subject.parts, 40);
  const target = weak.find((g) => g.from >= act.to && g.from - act.to <= 8);
  if (!target || found.object || found.to || found.against || found.on || found.with) return;
  const verbs = grammar.tagged.acts.some(
    (t) => t.entry.kind === 'act' && t.entry.form && t.from >= act.to && t.to <= target.from,
  );
  if (verbs) return;
  if (target.relation === null) give('object', target.parts, 40);
  else if (['to', 'against', 'on', 'with', 'from', 'by', 'between', 'in', 'for'].includes(target.relation))
    give(target.relation, target.parts, 40);
}

/** Whether an adjective belongs to a noun of action other than `act`. */
export function modifiesOther(group: Group, act: Act, tagged: TaggedSentence, pack: LanguagePack): boolean {
  return tagged.acts.some(
    (tag) =>
      tag.from !== act.from &&
      (tag.entry.kind === 'light' || tag.entry.form === null) &&
      modifies(group, { ...act, from: tag.from, to: tag.to, noun: true }, tagged, pack),
  );
}

/** Whether an adjective or a possessive belongs to the noun of action. */
export function modifies(group: Group, act: Act, tagged: TaggedSentence, pack: LanguagePack): boolean {
  const possessive = group.mentions[0]?.possessive === true;
  const after = pack.adjectiveAfterNoun && !possessive;
  const [from, to] = after ? [act.to, group.from] : [group.to, act.from];
  if (to < from || to - from > (after ? 3 : 4)) return false;
  for (let k = from; k < to; k++) {
    const token = tagged.sentence.tokens[k]!;
    if (token.kind === 'punct' && token.norm !== '-') return false;
    // a count opens a phrase of its own: "in these clashes dozens of X soldiers"
    const counts = (tag: { from: number; entry: { code: string } }) =>
      tag.from === k && tag.entry.code === 'quantifier';
    if (after && (token.kind === 'number' || tagged.classes.some(counts))) return false;
    if (tagged.particles.some((tag) => tag.from <= k && k < tag.to && tag.entry.code !== 'and')) return false;
    if (tagged.names.some((tag) => tag.from <= k && k < tag.to && tag.entry.kind === 'role')) return false;
    if (tagged.acts.some((tag) => tag.from <= k && k < tag.to && tag.entry.kind === 'act' && tag.entry.form))
      return false;
  }
  return true;
}
