/** Which of a sentence's dates belongs to an act. */
import type { When } from '../model/index.ts';
import type { Draft } from './acts.ts';
import { behindAside } from './bounds.ts';
import type { Grammar } from './grammar.ts';

/** A resolved date with the tokens that name it. */
export interface DatedMention {
  from: number;
  to: number;
  when: When;
}

/**
 * The nearest date of the act's clause; else one at the start of the sentence, which dates all of it; else, when a
 * neighbouring clause depends on this one or the sentence has only one act, the only date of the sentence.
 */
export function dateOf(
  draft: Draft,
  all: readonly DatedMention[],
  grammar: Grammar,
  acts: readonly Draft[],
): When | null {
  if (all.length === 0) return null;
  const dates = all.filter(
    (d) => !ofSince(d, draft, grammar) && !ofTheme(d, draft, grammar) && !ofOther(d, draft, grammar),
  );
  const { trace } = grammar;
  const cost = (d: DatedMention, a: Draft) => costOf(d, a, grammar);
  const nearest = (list: readonly DatedMention[]) =>
    [...list].sort((a, b) => cost(a, draft) - cost(b, draft))[0]?.when ?? null;
  // "… in answer to the arrest of X in August": the date is that of what is set beside the act
  const beside = (d: DatedMention) =>
    grammar.pack.order === 'verb-first' && behindAside(draft.to, d.from, draft.clause, grammar.tagged);
  const own = dates.filter(
    (d) => d.from >= draft.clause.from && d.from < draft.clause.to && !beside(d) && !ofNoun(d, draft, grammar),
  );
  // a date that stands nearer to another act of the clause belongs to that one, if that has none nearer still
  const rivals = acts.filter((a) => a !== draft && a.clause === draft.clause);
  const free = own.filter((d) => !rivals.some((a) => cost(d, a) < cost(d, draft)));
  if (free.length > 0) {
    trace?.step('when', 'the nearest date of its clause');
    return nearest(free);
  }
  const shared = own.filter((d) => !rivals.some((a) => cost(d, a) < cost(d, draft) && cost(d, a) < 4));
  if (shared.length > 0) {
    trace?.step('when', 'a date that it shares with another act of its clause');
    return nearest(shared);
  }
  const leading = dates.find((d) => d.from <= 2);
  if (leading && (draft.clause.index === 0 || acts.length === 1)) {
    trace?.step('when', 'the date that opens the sentence');
    return leading.when;
  }
  const { clauses } = grammar;
  const next = clauses[draft.clause.index + 1];
  const previous = clauses[draft.clause.index - 1];
  const { tokens } = grammar.tagged.sentence;
  const asides = new Set(
    clauses.filter(
      (c) => c.kind === 'apart' && ASIDES.has(tokens[c.from]?.norm ?? '') && grammar.pack.order === 'subject-first',
    ),
  );
  const unclaimed = dates.filter(
    (d) =>
      ![...asides].some((c) => c !== draft.clause && d.from >= c.from && d.from < c.to) &&
      !acts.some((a) => a !== draft && d.from >= a.clause.from && d.from < a.clause.to),
  );
  const neighbours = unclaimed.filter(
    (d) =>
      (next && d.from >= next.from && d.from < next.to && next.kind !== 'main' && next.kind !== 'subordinate') ||
      (previous && draft.clause.kind !== 'main' && d.from >= previous.from && d.from < previous.to),
  );
  if (neighbours.length > 0) {
    trace?.step('when', 'a date of the neighbouring clause');
    return nearest(neighbours);
  }
  const only = acts.length === 1 && all.length === 1 && dates.length === 1 ? (dates[0] as DatedMention) : null;
  if (!only || ofNoun(only, draft, grammar)) {
    trace?.step('when', 'none of the dates of the sentence is its own');
    return null;
  }
  // "… during an invasion that began in May": the date is that of the noun which the relative clause explains
  const within = clauses.find((c) => only.from >= c.from && only.from < c.to);
  const elsewhere =
    grammar.pack.order === 'subject-first' &&
    within &&
    (within.index > draft.clause.index + 1 ||
      (within.kind === 'relative' && within.index > draft.clause.index) ||
      (within !== draft.clause && asides.has(within)));
  trace?.step(
    'when',
    elsewhere ? 'the only date of the sentence tells of another happening' : 'the only date of the sentence',
  );
  return elsewhere ? null : only.when;
}

/** Words that set another happening beside an act. */
const ASIDES = new Set(['following', 'despite', 'because', 'due', 'ahead', 'in']);
const ARTICLES = new Set(['a', 'an', 'the', "'s"]);

/** "a 2016 ruling", "the first meeting since 2012": a year that tells of a noun, or since when, dates no other act. */
function ofNoun(d: DatedMention, draft: Draft, { tagged, pack }: Grammar): boolean {
  if (pack.order !== 'subject-first') return false;
  const { tokens } = tagged.sentence;
  const before = tokens[d.from - 1]?.norm ?? '';
  // "had been meeting since Monday" is the act's own time
  if (before === 'since') return d.when.from !== d.when.to;
  const year = /^[12]\d{3}$/.test(tokens[d.to - 1]?.norm ?? '') && d.to - d.from <= 2;
  const next = tokens[d.to];
  if (!year || !ARTICLES.has(before) || next?.kind !== 'word' || tagged.particles.some((p) => p.from === d.to))
    return false;
  return !(draft.noun && draft.from >= d.to && draft.from - d.to <= 3);
}

/** Tokens of a clause before a date that some other act or happening may stand in. */
const ROOM = 3;

/** "the war that broke out in June and the sanctions": what "and" adds to something dated has a date of its own, or none. */
function ofOther(d: DatedMention, draft: Draft, { tagged, pack }: Grammar): boolean {
  if (d.to >= draft.from || d.from - draft.clause.from < ROOM) return false;
  const { acts, particles, sentence } = tagged;
  const glued = pack.readings(sentence.tokens[d.to]!.norm).some((reading) => reading.conjunction);
  if (glued) return true;
  return (
    acts.some((tag) => tag.from >= draft.clause.from && tag.to <= d.from) &&
    particles.some((tag) => tag.entry.code === 'and' && tag.from >= d.to && tag.from < draft.from)
  );
}

/** Acts of word, which name what they are about. */
const SPEECH = new Set<string>(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** "condemned Tuesday's attack", "حوادث شب گذشته را محکوم کرد": a date bound to a noun is that of what is spoken of. */
export function ofTheme(d: DatedMention, draft: Draft, { tagged, pack, mentions }: Grammar): boolean {
  if (!SPEECH.has(draft.row.type)) return false;
  const { tokens } = tagged.sentence;
  if (pack.order === 'subject-first') return tokens[d.to]?.norm === "'s" && d.from >= draft.to;
  if (pack.order !== 'verb-last' || d.from === 0 || d.from === draft.clause.from) return false;
  const noun = d.from - 1;
  return (
    tokens[noun]?.kind === 'word' &&
    !mentions.some((m) => m.from <= noun && noun < m.to) &&
    !tagged.particles.some((tag) => tag.from <= noun && noun < tag.to) &&
    !tagged.time[noun]
  );
}

const SINCE = new Set(['since', 'منذ']);

/** "unrest since the army took power in October": the date is that of what has lasted since, unless it stands right behind. */
function ofSince(d: DatedMention, draft: Draft, { tagged }: Grammar): boolean {
  const { tokens } = tagged.sentence;
  for (let k = draft.to; k < d.from - 2; k++) if (SINCE.has(tokens[k]!.norm)) return true;
  return false;
}

/** How far a date is from an act: tokens between, commas counting more; dates sooner follow their act than precede it. */
function costOf(d: DatedMention, a: Draft, grammar: Grammar): number {
  const after = d.from >= a.to;
  const [from, to] = after ? [a.to, d.from] : [d.to, a.from];
  let cost = Math.max(0, to - from);
  for (let k = from; k < to; k++) {
    const { norm } = grammar.tagged.sentence.tokens[k]!;
    if (norm === ',' || norm === '،' || norm === ';' || norm === '؛') cost += 4;
  }
  return after || grammar.pack.order === 'verb-last' ? cost : cost + 3;
}
