/** From drafts to claims: names, persons, dates, places, numbers, instruments, factuality, attribution, ids. */
import { isCooperative, SECTORS, typeEntry } from '../codebook/index.ts';
import { claimId } from '../model/ids.ts';
import type {
  Attribution,
  Claim,
  ClaimParty,
  ClaimPerson,
  EventType,
  Factuality,
  Instrument,
  Quantity,
  Report,
  When,
  World,
} from '../model/index.ts';
import type { Draft } from './acts.ts';
import { factualityOf } from './factuality.ts';
import type { Grammar } from './grammar.ts';
import type { Mention, PartyPart } from './mention.ts';
import { whereOf } from './where.ts';

export interface SentenceFacts {
  grammar: Grammar;
  drafts: Draft[];
  quantities: Quantity[];
  /** The mentions that belong to each draft. */
  near: ReadonlyMap<Draft, readonly Mention[]>;
  persons: (draft: Draft) => ClaimPerson[];
  when: (draft: Draft) => When | null;
  attribution: (draft: Draft) => Attribution[];
}

/** Cooperation that is still to come is a promise of it (PLOVER: "cooperative actions in the future tense"). */
const PROMISED = new Set<EventType>(['COOPERATE', 'AID', 'SUPPORT', 'CONCEDE', 'RETREAT']);
/** Conflict that its own actor announces is a threat of it; what others expect keeps its type. */
const THREATENED = new Set<EventType>(['SANCTION', 'COERCE', 'ASSAULT']);

export function makeClaim(draft: Draft, facts: SentenceFacts, report: Report, world: World, rank: number): Claim {
  const { grammar } = facts;
  const { tokens } = grammar.tagged.sentence;
  const span = (from: number, to: number) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const text = (s: { start: number; end: number }) => report.text.slice(s.start, s.end);
  const factuality: Factuality = factualityOf(draft, grammar);
  const attribution = facts.attribution(draft);
  const announced = attribution.some((link) => draft.roles.actors.some((part) => part.code === link.code));
  const type = factuality === 'future' ? inFuture(draft.row.type, announced) : draft.row.type;
  const trigger = span(draft.from, draft.to);

  const party = (part: PartyPart): ClaimParty => {
    const at = part.to > part.from && part.to <= tokens.length ? span(part.from, part.to) : trigger;
    return {
      code: part.code,
      sector: part.sector,
      name: world.party(part.code)?.name ?? SECTORS[part.code] ?? part.code,
      text: text(at),
      ...at,
    };
  };
  const near = facts.near.get(draft) ?? [];
  const lone = facts.drafts.length === 1;
  const contexts = new Set(draft.row.contexts);
  for (const tag of grammar.tagged.contexts)
    if (lone || (tag.from >= draft.clause.from && tag.from < draft.clause.to)) contexts.add(tag.entry.code);
  const entry = typeEntry(type);
  const parties = draft.roles.actors.length + draft.roles.recipients.length;
  return {
    id: claimId(report.id, trigger.start, trigger.end, rank),
    type,
    modes: type === draft.row.type ? [...draft.row.modes] : [],
    contexts: [...contexts].sort(),
    quad: entry.quad,
    score: entry.score,
    actors: draft.roles.actors.map(party),
    recipients: draft.roles.recipients.map(party),
    reciprocal: draft.roles.reciprocal,
    persons: facts.persons(draft),
    when: facts.when(draft),
    where: whereOf(draft, near, facts.drafts, grammar, report.text, world),
    quantities: facts.quantities.filter((q) => lone || ownerOf(q, facts) === draft),
    instruments: instrumentsOf(draft, grammar, report.text),
    factuality,
    attribution,
    evidence: { start: grammar.tagged.sentence.start, end: grammar.tagged.sentence.end },
    trigger,
    rule: draft.rule,
    confidence: confidenceOf(draft, parties),
  };
}

/** The act that a number belongs to: one of its clause, else the nearest of the sentence. */
function ownerOf(quantity: Quantity, facts: SentenceFacts): Draft {
  const { tokens } = facts.grammar.tagged.sentence;
  const far = (d: Draft) => {
    const inside = tokens[d.clause.from]!.start <= quantity.start && quantity.end <= tokens[d.clause.to - 1]!.end;
    return (inside ? 0 : 10_000) + Math.abs(tokens[d.from]!.start - quantity.start);
  };
  return facts.drafts.reduce((best, d) => (far(d) < far(best) ? d : best));
}

/** How far behind a noun its relative clause can begin, in tokens. */
const MOST_TO_RELATIVE = 8;

function inFuture(type: EventType, announced: boolean): EventType {
  return PROMISED.has(type) ? 'AGREE' : announced && THREATENED.has(type) ? 'THREATEN' : type;
}

/** Mentions that belong to the act: those of its clause, and the participants wherever they stand in the sentence. */
export function clauseMentions(draft: Draft, grammar: Grammar): Mention[] {
  const parts = [...draft.roles.actors, ...draft.roles.recipients];
  const groups = new Set(
    grammar.mentions.filter((m) => parts.some((part) => part.from >= m.from && part.to <= m.to)).map((m) => m.group),
  );
  // "the session that was held in X": the relative clause of a noun tells of it
  const next = grammar.clauses[draft.clause.index + 1];
  const relative = draft.noun && next?.kind === 'relative' && next.from - draft.to <= MOST_TO_RELATIVE ? next : null;
  const inside = (m: Mention, c: { from: number; to: number }) => m.from >= c.from && m.from < c.to;
  return grammar.mentions.filter(
    (m) => inside(m, draft.clause) || (relative !== null && inside(m, relative)) || groups.has(m.group),
  );
}

/** Agreements and weapons that the clause names: classes whose code starts with `instrument-`. */
function instrumentsOf(draft: Draft, grammar: Grammar, text: string): Instrument[] {
  const { tokens } = grammar.tagged.sentence;
  const out: Instrument[] = [];
  for (const tag of grammar.tagged.classes) {
    const { code } = tag.entry;
    if (!code.startsWith('instrument-') || tag.from < draft.clause.from || tag.from >= draft.clause.to) continue;
    const name = code.slice('instrument-'.length).replaceAll('-', ' ');
    if (out.some((i) => i.name === name)) continue;
    const [start, end] = [tokens[tag.from]!.start, tokens[tag.to - 1]!.end];
    out.push({ name, text: text.slice(start, end), start, end });
  }
  return out;
}

/** A rough, documented measure, not a probability: verbs above nouns, two parties above one, conditions met above none. */
function confidenceOf(draft: Draft, parties: number): number {
  let value = draft.noun ? 0.5 : 0.65;
  if (parties >= 2) value += 0.15;
  if (draft.row.needs.length > 0) value += 0.1;
  if (!isCooperative(draft.row.type) && parties >= 2) value += 0.05;
  return Math.round(Math.min(0.95, value) * 100) / 100;
}
