/** The grammar of one sentence: what the stages that give roles share. */
import type { LanguagePack, Relation, VerbForm } from '../model/index.ts';
import type { Aside } from './asides.ts';
import type { Clause } from './clauses.ts';
import type { Discourse } from './discourse.ts';
import type { Mention, PartyPart } from './mention.ts';
import type { TaggedSentence } from './tag.ts';
import type { SentenceTrace } from './trace.ts';

export const COMMAS = new Set([',', '،']);

/** Whether word order alone tells subject from object: the subject stands before its verb, and nothing declines. */
export const fixedOrder = (pack: LanguagePack): boolean => pack.order === 'subject-first' && !pack.declines;

/** The grammar of one sentence, ready to be asked about each of its acts. */
export interface Grammar {
  tagged: TaggedSentence;
  pack: LanguagePack;
  mentions: Mention[];
  clauses: Clause[];
  discourse: Discourse;
  /** Which act noun, if any, a genitive mention depends on: mention → first token of the act. */
  heads: Map<Mention, number>;
  /** Adverbial phrases before the verb, where verbs come last. */
  asides: readonly Aside[];
  /** Where decisions are written down; null in ordinary runs. */
  trace: SentenceTrace | null;
}

export interface Group {
  mentions: Mention[];
  parts: PartyPart[];
  relation: Relation | null;
  from: number;
  to: number;
}

export function groupsOf(mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    // the mentions of a group mostly follow one another
    const group = groups.findLast((g) => g.mentions[0]?.group === mention.group);
    if (group) {
      group.mentions.push(mention);
      group.parts.push(...mention.parties);
      group.to = mention.to;
    } else
      groups.push({
        mentions: [mention],
        parts: [...mention.parties],
        relation: mention.relation,
        from: mention.from,
        to: mention.to,
      });
  }
  return groups;
}

/** Whether a finite verb stands between two tokens. */
export function finiteBetween(tagged: TaggedSentence, from: number, to: number, but: number | null): boolean {
  const within = (t: { from: number }) => t.from >= from && t.from < to && t.from !== but;
  return (
    tagged.acts.some((t) => within(t) && t.entry.kind === 'act' && t.entry.form !== null && !t.entry.form.participle) ||
    tagged.reports.some((t) => within(t) && t.entry.form !== null)
  );
}

/** Where the first verb of a stretch of tokens begins; its end when there is none. `finite`: participles are no verbs. */
export function firstVerb(tagged: TaggedSentence, from: number, to: number, finite: boolean): number {
  let first = to;
  const see = (at: number, form: VerbForm | null) => {
    if (form !== null && at >= from && at < first && !(finite && form.participle)) first = at;
  };
  for (const { from: at, entry } of tagged.acts) if (entry.kind === 'act') see(at, entry.form);
  for (const { from: at, entry } of tagged.lightVerbs) see(at, entry.form);
  for (const { from: at, entry } of tagged.reports) if (entry.form && at >= from && at < first) first = at;
  return first;
}

/** A verb or a noun of action, of which the participants are asked. */
export interface Act {
  from: number;
  to: number;
  noun: boolean;
  passive: boolean;
  /** Token of the finite verb by which word order counts: the act's own, its light verb's or its support verb's. */
  verb: number | null;
  /** How the verb that the noun depends on frames its subject: `undergo` turns subject to object. */
  undergoes: boolean;
  /** A light or support verb carries the noun, so that the verb's subject is the noun's too. */
  carried: boolean;
  /** A possessive is glued to the noun: its owner is named before. */
  pronoun: boolean;
}

export type Give = (relation: Relation, parts: PartyPart[], far: number) => void;
