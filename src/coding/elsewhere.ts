/**
 * Parties of an act that stand elsewhere in its sentence, where verbs come first: the author of the strike in which
 * something was destroyed, those whom sanctions press who look for a way out, those whose demands are refused.
 */
import type { ActRow } from '../model/index.ts';
import { type ActTag, isNoun } from './carriers.ts';
import { type Clause, clauseAt } from './clauses.ts';
import type { Participants, Roles } from './frames.ts';
import { type Grammar, groupsOf } from './grammar.ts';
import type { PartyPart } from './mention.ts';
import { participants } from './participants.ts';

/** How far behind a verb the noun may stand that tells what it was done with. */
const MOST_TO_MEANS = 12;
/** The same of a noun of violence before the verb. */
const MOST_TO_SUBJECT = 5;

/** What the roles lack, from the rest of the sentence; the roles themselves when nothing is to be found. */
export function fromElsewhere(roles: Roles, given: Participants, tag: ActTag, row: ActRow, grammar: Grammar): Roles {
  if (grammar.pack.order !== 'verb-first') return roles;
  const noun = isNoun(tag);
  if (row.type === 'ASSAULT' && !noun) return byMeans(roles, given, tag, grammar);
  if (roles.recipients.length > 0 || roles.actors.length !== 1) return roles;
  if (row.type === 'ACCUSE' && !noun) return { ...roles, recipients: concerned(roles.actors, tag, grammar) };
  if (row.type === 'AGREE' && !noun && given.in)
    return { ...roles, recipients: helped(given.in, roles.actors, tag, grammar) };
  if (row.type === 'ASSAULT' && noun) return { ...roles, recipients: under(roles.actors, tag, grammar) };
  if (row.type === 'SANCTION' && noun) return { ...roles, recipients: pressed(roles.actors, tag, grammar) };
  if (row.type === 'REJECT' && (!noun || row.pos === 'phrase'))
    return { ...roles, recipients: condition(roles.actors, tag, grammar) };
  return roles;
}

/** "دُمرت في ضربات أميركية": the adjective of the strike names who destroyed; what stood as subject was destroyed. */
function byMeans(roles: Roles, given: Participants, tag: ActTag, grammar: Grammar): Roles {
  const { tagged, clauses } = grammar;
  const clause = clauseAt(clauses, tag.from);
  const means = tagged.acts.find(
    (t) =>
      // "هجوما إيرانيا استهدف X": the noun of violence is the verb's subject
      (t.from >= clause.from &&
        t.to <= tag.from &&
        tag.from - t.to <= MOST_TO_SUBJECT &&
        isNoun(t) &&
        (t.entry.row.type === 'ASSAULT' || t.entry.row.type === 'COERCE') &&
        t.reading.particle === undefined) ||
      (t.from >= tag.to &&
        t.from - tag.to <= MOST_TO_MEANS &&
        t.from < clause.to &&
        isNoun(t) &&
        t.entry.row.type === 'ASSAULT' &&
        (t.reading.particle !== undefined || tagged.particles.some((p) => p.to === t.from))),
  );
  if (!means) return roles;
  const inner = participants(
    {
      from: means.from,
      to: means.to,
      noun: true,
      passive: false,
      verb: null,
      undergoes: false,
      carried: false,
      pronoun: means.pronoun,
    },
    grammar,
  );
  const doers = inner.by ?? inner.modifier;
  if (!doers) return roles;
  // both sides are named, and the author of the strike is none that was taken for its target
  const taken = roles.recipients.every((part) => doers.some((doer) => doer.from === part.from));
  if (roles.actors.length > 0 && roles.recipients.length > 0 && !taken) return roles;
  const is = (part: PartyPart) => doers.some((doer) => doer.code === part.code);
  const victims = [given.object, given.subject, roles.recipients, inner.on, inner.against, before(tag, grammar)].map(
    (parts) => (parts ?? []).filter((part) => !is(part)),
  );
  const struck = victims.find((parts) => parts.length > 0) ?? [];
  return { actors: [...doers], recipients: struck, reciprocal: false };
}

/** Whom the nearest phrase before an act in its clause names, be it by an adjective ("منصات الدفاع الإيرانية دُمرت"). */
export function before(tag: ActTag, { mentions, clauses }: Grammar): PartyPart[] {
  const clause = clauseAt(clauses, tag.from);
  return mentions.findLast((m) => m.from >= clause.from && m.to <= tag.from && m.parties.length > 0)?.parties ?? [];
}

/** "في ظل العقوبات الأميركية، تسعى X إلى …": who acts under sanctions is who is under them. */
function pressed(actors: readonly PartyPart[], tag: ActTag, { mentions, tagged, clauses }: Grammar): PartyPart[] {
  const clause = clauseAt(clauses, tag.from);
  const subject = groupsOf(mentions).find(
    (g) =>
      g.relation === null &&
      g.parts.length > 0 &&
      g.mentions[0]?.kind !== 'adjective' &&
      (g.to <= tag.from ? g.from >= clause.from : true) &&
      tagged.acts.some((t) => t.to === g.from && t.entry.kind === 'act' && t.entry.form !== null),
  );
  const others = subject?.parts.filter((part) => !actors.some((a) => a.code === part.code)) ?? [];
  return others.length === subject?.parts.length ? others : [];
}

/** "لن يعود إلى المفاوضات ما دامت X ترفع …": against whom one stands is who the condition is about. */
function condition(actors: readonly PartyPart[], tag: ActTag, { mentions, clauses }: Grammar): PartyPart[] {
  const next: Clause | undefined = clauses[clauseAt(clauses, tag.to - 1).index + 1];
  if (next?.kind !== 'subordinate') return [];
  const named = mentions.filter((m) => m.from >= next.from && m.from < next.to && m.parties.length > 0);
  const codes = new Set(named.flatMap((m) => m.parties.map((part) => part.code)));
  const first = named[0]?.parties[0];
  return codes.size === 1 && first && !actors.some((a) => a.code === first.code) ? [first] : [];
}

/** "مواقع في Y تحت القصف الأميركي": what lies under fire is in a state. */
function under(actors: readonly PartyPart[], tag: ActTag, { mentions, tagged, clauses }: Grammar): PartyPart[] {
  const clause = clauseAt(clauses, tag.from);
  const target = tagged.classes.find((c) => c.entry.code === 'target' && c.from >= clause.from && c.to <= tag.from);
  const place = target && mentions.find((m) => m.from >= target.to && m.to <= tag.from && m.relation === 'in');
  const code = place?.parties[0]?.code ?? place?.place?.country;
  if (!place || !code || actors.some((a) => a.code === code)) return [];
  return [{ code, sector: null, from: place.from, to: place.to }];
}

/** "أعربت X عن قلقها إزاء العنف في Y": what one is worried about happens to somebody, or somewhere. */
function concerned(actors: readonly PartyPart[], tag: ActTag, { mentions, tagged, clauses }: Grammar): PartyPart[] {
  const clause = clauseAt(clauses, tag.from);
  const about = tagged.particles.find(
    (p) => p.from >= tag.to && p.to <= clause.to && (p.entry.code === 'about' || p.entry.code === 'to'),
  );
  if (!about) return [];
  for (const m of mentions) {
    if (m.from < about.to || m.from >= clause.to || m.medium) continue;
    const [first] = m.parties;
    if (first) return actors.some((a) => a.code === first.code) ? [] : [...m.parties];
    if (m.place?.country && m.relation === 'in')
      return actors.some((a) => a.code === m.place?.country)
        ? []
        : [{ code: m.place.country, sector: null, from: m.from, to: m.to }];
  }
  return [];
}

/** "تعهدت X بتقديم مساعدات للمتضررين في Y": those in need are of the place. */
function helped(
  place: readonly PartyPart[],
  actors: readonly PartyPart[],
  tag: ActTag,
  { tagged }: Grammar,
): PartyPart[] {
  const first = place[0];
  if (!first || actors.some((a) => a.code === first.code)) return [];
  const needy = tagged.classes.some((c) => c.entry.code === 'victims' && c.from >= tag.to && c.to <= first.from);
  return needy ? [...place] : [];
}

/** Sectors of people whom their own state may call upon. */
const OWN = new Set(['BUS', 'CVL', 'LAB', 'EDU', 'MED', 'PTY']);

/** "داعيا رجال الأعمال إلى الاستثمار": a call on people of no named state is made to one's own. */
export function callsItsOwn(roles: Roles, tag: ActTag, row: ActRow, { mentions, pack }: Grammar): boolean {
  if (pack.order !== 'verb-first' || row.frame !== 'demand' || isNoun(tag) || roles.recipients.length > 0) return false;
  return mentions.some(
    (m) =>
      m.role !== null && OWN.has(m.role.sector) && m.parties.length === 0 && m.from >= tag.to && m.from - tag.to <= 2,
  );
}

/** "هجوم لقوات X على مواقع لقوات Y": the phrase that touches the noun acts, and the next one undergoes. */
export function ofWrittenTo(given: Participants, tag: ActTag, { mentions }: Grammar): Participants {
  if (given.by || given.modifier || given.of || tag.reading.definite) return given;
  const first = mentions.find((m) => m.from === tag.to && m.relation === 'to' && m.parties.length > 0);
  const next = first && mentions.find((m) => m.from >= first.to && m.kind !== 'adjective' && m.parties.length > 0);
  if (!first || !next || (next.relation !== 'to' && next.relation !== 'on' && next.relation !== 'against'))
    return given;
  return { ...given, by: first.parties, to: undefined, on: next.parties };
}

/** "المحادثات … بشأن أسلحة ل X": of a meeting, only who stands right behind "to" or "on" takes part. */
export function withoutFar(given: Participants, tag: ActTag): Participants {
  const near = (parts: PartyPart[] | undefined) => (parts?.some((part) => part.from - tag.to <= 1) ? parts : undefined);
  if (!given.to && !given.on && !given.for) return given;
  return { ...given, to: near(given.to), on: near(given.on), for: near(given.for) };
}
