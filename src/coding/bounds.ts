/**
 * Where an act's reach ends in a language whose verbs come first: prepositional phrases that set another happening beside
 * it, nouns of action that take the phrase behind them, and subjects that the verb leaves unsaid.
 */
import type { LanguagePack } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import type { Clause } from './clauses.ts';
import { type Act, COMMAS, type Grammar } from './grammar.ts';
import type { Mention } from './mention.ts';
import type { Tag, TaggedSentence } from './tag.ts';

/** Words of class `aside`; asked for often, so kept with the sentence. */
function asidesOf({ places, classes }: TaggedSentence): readonly Tag<'class'>[] {
  return places?.asides ?? classes.filter((tag) => tag.entry.code === 'aside');
}

const isComma = (norm: string | undefined) => COMMAS.has(norm ?? '');

/**
 * Whether a word of class `aside` ("after", "because of", "in answer to") stands between an act and a phrase, with no
 * comma that closes it: the phrase then belongs to what is set beside the act.
 */
export function behindAside(end: number, from: number, clause: Clause, tagged: TaggedSentence): boolean {
  if (from <= end) return false;
  const { tokens } = tagged.sentence;
  for (const tag of asidesOf(tagged)) {
    if (tag.from < Math.max(end, clause.from) || tag.to > from) continue;
    if (tagged.time[tag.to]) continue; // "after noon", "since Monday": only a time
    let closed = false;
    for (let k = tag.to; k < from; k++) if (isComma(tokens[k]?.norm)) closed = true;
    if (!closed) return true;
  }
  return false;
}

/** Whether a phrase follows a noun of action other than `act` at once: "the attack on X and threats to Y". */
export function ofAnother(act: Act, from: number, tagged: TaggedSentence): boolean {
  if (!act.noun || from < act.to) return false;
  const particle = tagged.particles.find((p) => p.to === from);
  const end = particle?.from ?? from;
  return tagged.acts.some(
    (t) =>
      t.to === end &&
      t.from >= act.to &&
      t.entry.row.type !== '-' &&
      (t.entry.kind === 'light' || t.entry.form === null),
  );
}

/** Words that open a clause with its subject in a pronoun: "إنها استدعت". ه may stand for nobody ("إنه تم …"). */
const PRONOUN_OPENERS = /^(?:و|ف)?(?:ان|بان|لان|لكن|كون|لكون)(?:ها|هم|هما)$/;
const MOST_BEFORE_VERB = 2;

/** Whether a clause before this one names a party that stands bare. */
function told(clause: Clause, { mentions }: Grammar): boolean {
  return mentions.some(
    (m) => m.to <= clause.from && m.relation === null && m.kind !== 'adjective' && m.parties.length > 0,
  );
}

/** Whether the first bare phrase behind a verb is its object, the subject being a pronoun or left unsaid. */
export function unsaidSubject(
  first: { mentions: readonly Mention[]; from: number },
  act: Act,
  clause: Clause,
  grammar: Grammar,
  alone = false,
): boolean {
  const { tagged, pack } = grammar;
  if (act.noun && !act.carried) return false;
  const at = act.verb ?? act.from;
  const verb = tagged.acts.find((t) => t.from === at && t.entry.kind === 'act' && t.entry.form !== null);
  const form = verb?.entry.kind === 'act' ? verb.entry.form : null;
  if (!verb || !form || form.passive) return false;
  if (form.participle) return true;
  const { tokens } = tagged.sentence;
  // "ونددت X بالحادث وطالبت Y بـ": a demand that goes on with "and" keeps its subject, and what follows is asked
  const { frame, type } = verb.entry.row;
  if (
    alone &&
    verb.reading.conjunction &&
    clause.index > 0 &&
    (frame === 'demand' || type === 'ACCUSE') &&
    told(clause, grammar)
  )
    return true;
  for (let k = Math.max(clause.from, at - MOST_BEFORE_VERB); k < at; k++)
    if (PRONOUN_OPENERS.test(tokens[k]!.norm)) return true;
  const mention = first.mentions[0];
  // a support verb can be a noun of action spelled alike ("احتمال شن X هجوما")
  if (
    !pack.disagree ||
    !mention ||
    (mention.kind === 'person' && mention.role === null) ||
    mention.kind === 'reference' ||
    verb.entry.row.type === '-'
  )
    return false;
  const listed = tagged.particles.some((p) => p.entry.code === 'list' && p.from >= at && p.to <= first.from);
  if (listed || first.from - verb.to > 4) return false;
  const state =
    mention.kind === 'name' &&
    mention.parties.length === 1 &&
    mention.to - mention.from === 1 &&
    /^[A-Z]{3}$/.test(mention.parties[0]!.code)
      ? mention.parties[0]!.code
      : null;
  if (mention.kind === 'name' && !state) return false;
  return pack.disagree(form.form, verb.entry.row.words.split(' ')[0] as string, tokens[mention.from]!.norm, state);
}

/**
 * "استهداف سفينة أميركية": a feminine adjective behind a masculine noun of action in the singular belongs to the word
 * between them, which is what the act is done to.
 */
export function ofOtherGender(adjective: Mention, act: Act, tagged: TaggedSentence, pack: LanguagePack): boolean {
  if (pack.order !== 'verb-first' || act.to - act.from !== 1 || adjective.from === act.to) return false;
  const tag = tagged.acts.find((t) => t.from === act.from && t.entry.kind === 'act' && t.entry.form === null);
  if (!tag || tag.reading.definite) return false;
  const lemma = fold(tag.entry.row.words);
  const masculine =
    !/[هيا]$/.test(lemma) && new RegExp(`^(?:و|ف)?[بلك]?${lemma}ا?$`).test(tagged.sentence.tokens[act.from]!.norm);
  return masculine && tagged.sentence.tokens[adjective.from]!.norm.endsWith('ه');
}
