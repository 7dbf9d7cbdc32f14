/** Who takes part in an act without being said to: those whom the report is about, those whom the sentence reconciles. */
import { isCooperative } from '../codebook/index.ts';
import type { ActRow, EventType, World } from '../model/index.ts';
import { type ActTag, isNoun } from './carriers.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { sayerOf } from './complements.ts';
import type { Roles } from './frames.ts';
import { fixedOrder, type Grammar } from './grammar.ts';
import type { Mention, PartyPart } from './mention.ts';
import { hasOwnSubject } from './word-order.ts';

/** Types that need a second party, which a report on two parties may leave unsaid. */
const BETWEEN_TWO = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'SANCTION',
  'ASSAULT',
  'ACCUSE',
  'THREATEN',
  'REJECT',
]);

/** Particles behind which stands whom an act reaches, and how far behind them, in tokens. */
const AIMED = new Set(['on', 'against', 'to', 'with', 'at', 'from']);
const MOST_TO_NAME = 3;

/** Types that two parties do together. */
const MUTUAL = new Set<EventType>(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE']);

/** Between whom someone mediates who is not said to: the pair that the sentence names ("با میانجی‌گری X، A و B …"). */
export function reconciled(grammar: Grammar, actors: readonly PartyPart[]): PartyPart[] {
  const groups = new Map<number, PartyPart[]>();
  for (const m of grammar.mentions)
    if (m.kind !== 'adjective') groups.set(m.group, [...(groups.get(m.group) ?? []), ...m.parties]);
  for (const parts of groups.values())
    if (
      new Set(parts.map((part) => part.code)).size === 2 &&
      !parts.some((part) => actors.some((a) => a.code === part.code))
    )
      return parts;
  return [];
}

/**
 * A report about two parties leaves one of them unsaid where it goes without saying ("the strikes", "its ambassador
 * was recalled"): an act with one of the two, in a sentence that names nobody else, is about the other too.
 */
export function fill(grammar: Grammar, world: World, roles: Roles, row: ActRow, tag: ActTag): Roles {
  const type = row.type as EventType;
  const [one] = [...roles.actors, ...roles.recipients];
  const { discourse, mentions, tagged, pack } = grammar;
  // "X закрыл пункт пропуска": a border has another side
  const border =
    pack.declines &&
    row.type === 'COERCE' &&
    row.needs.includes('border') &&
    tagged.classes.some((c) => c.entry.code === 'border');
  if (roles.actors.length + roles.recipients.length > 1 || !(BETWEEN_TWO.has(type) || border)) return roles;
  // "вооружённые автоматами пограничники": a participle says how things are, and not that one of the two has done it
  const form = tag.entry.kind === 'act' ? tag.entry.form : null;
  if (pack.declines && form?.passive && form.participle) return roles;
  // "was attacked by a mob": someone is named who is neither of the two
  if (
    roles.actors.length === 0 &&
    pack.complementizers &&
    form?.passive &&
    tagged.sentence.tokens[tag.to]?.norm === 'by'
  )
    return roles;
  const pair = discourse.pair((code) => world.party(code)?.kind !== 'agency');
  if (!one) {
    // "the talks ended with the signing of a statement": nobody named, both meant
    if (
      pair.length < 2 ||
      !MUTUAL.has(type) ||
      (pack.declines && row.frame !== 'mutual') ||
      mentions.some((m) => m.parties.length > 0 && m.kind !== 'adjective' && !pair.includes(m.parties[0]!.code))
    )
      return roles;
    const definite =
      tag.reading.definite === true || tagged.particles.some((p) => p.to === tag.from && p.entry.code === 'in');
    if (isNoun(tag) && !definite) return roles;
    const actors = pair.map((code): PartyPart => ({ code, sector: null, from: tag.from, to: tag.to }));
    return { actors, recipients: [], reciprocal: true };
  }
  if (row.frame === 'mediate' || row.frame === 'host') {
    // "the talks that China hosted": those who talked are the two whom the report is about
    const couple = fixedOrder(pack) ? discourse.couple() : [];
    if (couple.length === 2 && !couple.includes(one.code) && row.frame === 'mediate') {
      const both = couple.map((code): PartyPart => ({ code, sector: null, from: tag.from, to: tag.to }));
      return { actors: [one], recipients: both, reciprocal: false };
    }
    const two = discourse.pair((code) => code !== one.code && world.party(code)?.kind === 'state');
    const parts = two.map((code): PartyPart => ({ code, sector: null, from: tag.from, to: tag.to }));
    if (parts.length < 2 || pair.includes(one.code)) return roles;
    return row.frame === 'host'
      ? { actors: parts, recipients: [one], reciprocal: false }
      : { actors: [one], recipients: parts, reciprocal: false };
  }
  // of a blast or a terror attack nobody is the author who is not named
  const { from, to } = tag;
  if (tagged.classes.some((c) => c.entry.code === 'unclaimed' && c.from >= from && c.to <= to)) return roles;
  // a noun whose place alone is named ("столкновение в водах X") does not say who acts
  const placed = mentions.some((m) => m.relation === 'in' && m.from <= one.from && one.to <= m.to);
  if (pack.declines && isNoun(tag) && type === 'ASSAULT' && roles.actors.length === 0 && placed) return roles;
  const other = pair.find((code) => code !== one.code);
  if (!other || !pair.includes(one.code)) return roles;
  const others = mentions.flatMap((m) => m.parties).filter((part) => part.code !== one.code && part.code !== other);
  if (others.some((part) => world.party(part.code)?.kind !== 'agency')) return roles;
  // "two men on motorcycles attacked soldiers of X": someone acts who is neither of the two
  const clause = clauseAt(grammar.clauses, tag.from);
  // "sanctions on any country that …": somebody is named who is neither of the two
  const aim = tagged.particles.find((p) => p.from === tag.to && AIMED.has(p.entry.code));
  if (fixedOrder(pack) && aim && !mentions.some((m) => m.from >= aim.to && m.from - aim.to <= MOST_TO_NAME))
    return roles;
  // "any countries that put sanctions on X"
  if (fixedOrder(pack) && roles.actors.length === 0 && clause.kind === 'relative' && !form?.passive) return roles;
  // … but of a person with a name whose state nobody says ("President N arrived in X") nothing is known
  const named = (m: Mention) => m.person !== null && m.parties.length === 0;
  const first = mentions.find((m) => m.from >= clause.from && m.kind !== 'adjective' && m.relation === null);
  const office = mentions.some(
    (m) =>
      m.role &&
      m.role.sector !== 'REB' &&
      m.role.sector !== 'CVL' &&
      !(fixedOrder(pack) && m !== first) &&
      !named(m) &&
      m.from >= clause.from &&
      m.to <= tag.from &&
      m.relation === null,
  );
  if (
    roles.actors.length === 0 &&
    pack.complementizers &&
    form &&
    !form.passive &&
    !office &&
    hasOwnSubject({ from: tag.from, verb: tag.from }, clause, grammar)
  )
    return roles;
  // "X said the killing of Y's soldiers …": who tells of violence is not its unsaid author
  if (roles.actors.length === 0 && !isCooperative(type) && grammar.pack.complementizers) {
    const sayer = sayerOf(tag, clauseAt(grammar.clauses, tag.from), grammar);
    if (sayer?.some((part) => part.code === other)) return roles;
  }
  const part: PartyPart = { code: other, sector: null, from: tag.from, to: tag.to };
  // against whom two agree is not with whom
  const apart = (m: { relation: string | null; parties: readonly PartyPart[] }) =>
    (m.relation === 'against' || m.relation === 'on') && m.parties.some((p) => p.code === other);
  if (row.frame === 'mutual' && mentions.some(apart)) return roles;
  if (row.frame === 'mutual')
    return { actors: [...roles.actors, ...roles.recipients, part], recipients: [], reciprocal: true };
  return roles.actors.length === 0 ? { ...roles, actors: [part] } : { ...roles, recipients: [part] };
}

/** "X announced that Y's diplomats will be expelled": the state that announces it does it. */
export function announced(
  grammar: Grammar,
  world: World,
  roles: Roles,
  row: ActRow,
  tag: ActTag,
  clause: Clause,
): Roles {
  if (!fixedOrder(grammar.pack) || roles.recipients.length === 0) return roles;
  // of violence, whoever merely says it need not have done it
  const { tagged, clauses } = grammar;
  const owns = tagged.reports.some(
    (r) =>
      ['confirm', 'announce'].includes(r.entry.row.code) &&
      (r.to <= tag.from || r.from >= (clauses[clause.index + 1]?.from ?? Number.POSITIVE_INFINITY)),
  );
  if (row.type === 'ASSAULT' && !owns) return roles;
  // "Positions were attacked, X's ministry confirmed"
  const next = clauses[clause.index + 1];
  const closing = grammar.mentions.find(
    (m) => next !== undefined && m.from >= next.from && m.to <= next.to && m.relation === null && m.parties.length > 0,
  );
  const told =
    next !== undefined && tagged.reports.some((r) => r.entry.form && r.from >= next.from && r.to >= next.to - 2);
  const sayer = (told ? closing?.parties : sayerOf(tag, clause, grammar))?.filter(
    (part) => world.party(part.code)?.kind === 'state',
  );
  if (!sayer?.length || sayer.some((part) => roles.recipients.some((r) => r.code === part.code))) return roles;
  return { ...roles, actors: sayer };
}
