/** From drafts to claims: names, persons, dates, places, numbers, instruments, factuality, attribution, ids. */
import { isCooperative, typeEntry } from '../codebook/index.ts';
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
  Where,
  World,
} from '../model/index.ts';
import type { Draft } from './acts.ts';
import { factualityOf } from './factuality.ts';
import { claimId } from './ids.ts';
import type { Mention, PartyPart } from './mentions.ts';
import type { Grammar } from './relations.ts';

export interface SentenceFacts {
  grammar: Grammar;
  drafts: Draft[];
  quantities: Quantity[];
  when: (draft: Draft) => When | null;
  attribution: (draft: Draft) => Attribution[];
}

/** Cooperation that is still to come is a promise of it (PLOVER: "cooperative actions in the future tense"). */
const PROMISED = new Set<EventType>(['COOPERATE', 'AID', 'SUPPORT']);

export function makeClaim(draft: Draft, facts: SentenceFacts, report: Report, world: World, rank: number): Claim {
  const { grammar } = facts;
  const { tokens } = grammar.tagged.sentence;
  const span = (from: number, to: number) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const text = (s: { start: number; end: number }) => report.text.slice(s.start, s.end);
  const factuality: Factuality = factualityOf(draft, grammar);
  const type = factuality === 'future' && PROMISED.has(draft.row.type) ? 'AGREE' : draft.row.type;
  const trigger = span(draft.from, draft.to);

  const party = (part: PartyPart): ClaimParty => {
    const at = part.to > part.from && part.to <= tokens.length ? span(part.from, part.to) : trigger;
    return { code: part.code, sector: part.sector, name: world.party(part.code)?.name ?? part.code, text: text(at), ...at };
  };
  const near = clauseMentions(draft, grammar);
  const persons: ClaimPerson[] = [];
  for (const { person } of near) {
    if (!person || persons.some((p) => p.name === person.name)) continue;
    const at = span(person.from, person.to);
    persons.push({ name: person.name, text: text(at), ...at, role: person.role, of: person.of });
  }
  const inClause = (q: { start: number; end: number }) => {
    const clause = span(draft.clause.from, draft.clause.to);
    return q.start >= clause.start && q.end <= clause.end;
  };
  const lone = facts.drafts.length === 1;
  const contexts = new Set(draft.row.contexts);
  for (const tag of grammar.tagged.contexts) if (lone || (tag.from >= draft.clause.from && tag.from < draft.clause.to)) contexts.add(tag.entry.code);
  const attribution = facts.attribution(draft);
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
    persons,
    when: facts.when(draft),
    where: whereOf(draft, near, grammar, report.text),
    quantities: facts.quantities.filter((q) => lone || inClause(q)),
    instruments: instrumentsOf(draft, grammar, report.text),
    factuality,
    attribution,
    evidence: { start: grammar.tagged.sentence.start, end: grammar.tagged.sentence.end },
    trigger,
    rule: draft.rule,
    confidence: confidenceOf(draft, parties),
  };
}

/** Mentions that belong to the act: those of its clause, and the participants wherever they stand in the sentence. */
function clauseMentions(draft: Draft, grammar: Grammar): Mention[] {
  const parts = [...draft.roles.actors, ...draft.roles.recipients];
  const groups = new Set(
    grammar.mentions.filter((m) => parts.some((part) => part.from >= m.from && part.to <= m.to)).map((m) => m.group),
  );
  return grammar.mentions.filter((m) => (m.from >= draft.clause.from && m.from < draft.clause.to) || groups.has(m.group));
}

/** Where it happened: a place or capital after "in" (or, for visits, "to"), nearest to the act. */
function whereOf(draft: Draft, near: readonly Mention[], grammar: Grammar, text: string): Where | null {
  const { tokens } = grammar.tagged.sentence;
  const visit = draft.row.frame === 'visit';
  const candidates = near
    .filter((m) => m.place !== null && (m.relation === 'in' || (visit && (m.relation === 'to' || m.relation === null)) || m.parties.length === 0))
    .filter((m) => m.relation !== 'from' && m.relation !== 'between' && m.relation !== 'with')
    .sort((a, b) => rank(a) - rank(b) || Math.abs(a.from - draft.from) - Math.abs(b.from - draft.from));
  const best = candidates[0];
  if (!best?.place) return null;
  const [start, end] = [tokens[best.from]!.start, tokens[best.to - 1]!.end];
  const { name, country, lat, lon } = best.place;
  return { name, country, lat, lon, text: text.slice(start, end), start, end };
}

const rank = (m: Mention) => (m.relation === 'in' ? 0 : m.relation === 'to' ? 1 : 2);

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
