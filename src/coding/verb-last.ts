/**
 * Where verbs come last, much of who takes part is said before the verb, or not at all: subjects that a clause of its own
 * must not inherit, nouns that only take up what was told ("in this visit"), sides that a passive leaves unsaid.
 */
import type { ActRow, EventType } from '../model/index.ts';
import type { Clause } from './clauses.ts';
import type { Participants, Roles } from './frames.ts';
import type { Act, Grammar, Group } from './grammar.ts';
import type { Mention, PartyPart } from './mention.ts';
import type { TaggedSentence } from './tag.ts';

/** Acts whose unmarked words before a preposition are their subject; other verbs have unmarked objects there. */
const VIOLENT = new Set<EventType>(['ASSAULT', 'COERCE']);

/** Words between a noun and who it says takes part in it. */
const MOST_BESIDE = 3;

/** "در این سفر", "این حملات": a noun that takes up what was told, and names nobody of its own, tells nothing new. */
export function takesUp(act: Act, given: Participants, { tagged }: Grammar): boolean {
  const other = (from: number) =>
    tagged.acts.some((t) => t.from >= act.to && t.to <= from && (t.entry.kind === 'light' || t.entry.form === null));
  const points = tagged.classes.some((c) => c.entry.code === 'demonstrative' && c.to === act.from);
  const own = (given.of ?? given.by ?? given.between ?? given.modifier)?.some(
    (part) => part.from - act.to <= MOST_BESIDE && !other(part.from),
  );
  // "این حمله … انجام شد" tells of it again; "در این حمله …" only sets what the verb says
  const carried = act.carried && !tagged.particles.some((p) => p.entry.code === 'in' && p.to === act.from - 1);
  return points && !own && !carried;
}

/** The roles of an act as a verb-last language leaves them to be understood; null: nobody can be said to take part. */
export function understood(
  given: Roles,
  found: Participants,
  act: Act,
  row: ActRow,
  clause: Clause,
  grammar: Grammar,
): Roles | null {
  const { mentions } = grammar;
  let roles = given;
  // "بعدها به X و Y سفر کرد": who travels must be known
  if (
    row.type === 'CONSULT' &&
    (row.frame === 'visit' || row.frame === 'host') &&
    !act.passive &&
    roles.actors.length === 0
  )
    return null;
  const type = row.type as EventType;
  const suffers = !act.noun && (act.passive || row.frame === 'undergo');
  const abroad = found.in?.some((part) => !roles.actors.some((a) => a.code === part.code));
  // "X fired missiles at targets in Y": no test of X's own
  if (row.needs.includes('@alone') && abroad) return null;
  // a crossing that was closed lies between two: who closed it is not said
  if (row.needs.includes('border') && act.passive && (roles.actors.length === 0 || roles.reciprocal)) return null;
  // "تخریب و …": a noun whose genitive undergoes, without one, is half of a verb that is cut off
  if (act.noun && !act.carried && row.frame === 'undergo' && !(found.of ?? found.by ?? found.modifier)) return null;
  if (!act.noun && VIOLENT.has(type) && roles.actors.length > 0 && hasUnknownSubject(act, clause, grammar)) {
    const inherited = roles.actors.every((part) => part.from < clause.from || part.from >= act.from);
    // who does it in a place, when nobody is named, is its court or police
    const local =
      type === 'COERCE' ? (found.in ?? []).filter((part) => !roles.recipients.some((r) => r.code === part.code)) : [];
    if (inherited) roles = { ...roles, actors: local };
  }
  if (VIOLENT.has(type) && suffers && roles.recipients.length > 0) {
    const inherited = roles.recipients.every((part) => part.from < clause.from || part.from >= act.from);
    if (inherited && clause.kind !== 'relative' && hasUnknownSubject(act, clause, grammar, true))
      roles = { actors: roles.actors, recipients: [], reciprocal: false };
  }
  // "چهار روزنامه‌نگار در X بازداشت شدند": where somebody is arrested, the police of the place acted
  if (!act.noun && type === 'COERCE' && act.passive && roles.actors.length === 0 && roles.recipients.length > 0)
    if (roles.recipients.every((part) => found.in?.includes(part)))
      roles = { actors: roles.recipients, recipients: [], reciprocal: false };
  // "دو خلبان X در حمله ارتش Y کشته شدند": who strikes is who kills
  if (suffers && type === 'ASSAULT' && roles.actors.length === 0 && roles.recipients.length > 0) {
    const strikers = strikersBefore(act, clause, grammar).filter(
      (part) => !roles.recipients.some((r) => r.code === part.code),
    );
    if (strikers.length > 0) roles = { ...roles, actors: strikers };
  }
  // "X گفت که توافق شد": who says so need not have agreed
  if (act.passive && row.frame === 'mutual' && !act.noun) {
    const inherited = roles.actors.every((part) => part.from < clause.from || part.from >= act.from);
    if (inherited && clause.kind === 'subordinate') roles = { actors: [], recipients: [], reciprocal: false };
  }
  // "سامانه‌های X مستقر شد": what is moved is its owner's
  if (type === 'MOBILIZE' && roles.actors.length === 0 && act.passive && row.frame !== 'against')
    roles = { actors: roles.recipients, recipients: [], reciprocal: false };
  // "A و B بر سر … موافقت کردند"
  const plain = roles.recipients.length === 0 && row.frame === 'act';
  if (type === 'AGREE' && plain && roles.actors.length > 1) roles = { ...roles, reciprocal: true };
  // "چهار سرباز A و دو سرباز B کشته شدند": both sides bled, and each by the other
  if (suffers && type === 'ASSAULT' && roles.actors.length === 0) {
    const fallen = sides(act, clause, grammar);
    if (fallen.length === 2) roles = { actors: fallen, recipients: [], reciprocal: true };
  }
  // "به سوی یکدیگر تیراندازی کردند"
  const mutually = mentions.some((m) => m.reference === 'each-other' && m.from >= clause.from && m.to <= clause.to);
  if (mutually && roles.actors.length > 1 && roles.recipients.length === 0) roles = { ...roles, reciprocal: true };
  return roles;
}

/** Acts that answer what another did. */
const ANSWERS = new Set<EventType>(['ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN', 'PROTEST']);

/** "این اقدام را محکوم کرد": who is blamed or praised for what was told is who did it. */
export function blamed(roles: Roles, row: ActRow, act: Act, clause: Clause, { tagged, discourse }: Grammar): Roles {
  const { deed } = discourse;
  const answers = ANSWERS.has(row.type as EventType) && !act.noun && !roles.reciprocal;
  if (!answers || roles.recipients.length > 0 || roles.actors.length === 0 || deed.length === 0) return roles;
  const points = tagged.classes.some(
    (c) =>
      c.entry.code === 'demonstrative' &&
      c.from >= clause.from &&
      c.to < act.from + 1 &&
      (tagged.classes.some((d) => d.entry.code === 'deed' && d.from === c.to) ||
        tagged.acts.some((t) => t.from === c.to && t !== undefined && t.from < act.from && t.entry.row.type !== '-')),
  );
  if (!points) return roles;
  const others = deed.filter((part) => !roles.actors.some((a) => a.code === part.code));
  return { ...roles, recipients: others.map((part) => ({ ...part, from: act.from, to: act.to })) };
}

/** Whose strike stands in the clause before a verb of dying. */
function strikersBefore(act: Act, clause: Clause, { tagged, mentions, heads }: Grammar): PartyPart[] {
  const strike = tagged.acts.findLast(
    (t) =>
      t.entry.row.type === 'ASSAULT' &&
      (t.entry.kind === 'light' || t.entry.form === null) &&
      t.from >= clause.from &&
      t.to <= act.from,
  );
  if (!strike) return [];
  const owner = mentions.find((m) => heads.get(m) === strike.from || (m.kind === 'adjective' && m.from === strike.to));
  return owner ? mentions.filter((m) => m.group === owner.group).flatMap((m) => m.parties) : [];
}

/** The two states whose people stand counted, joined by "and", before a verb of dying. */
function sides(act: Act, clause: Clause, { tagged, mentions }: Grammar): PartyPart[] {
  const own = mentions.filter(
    (m) =>
      m.from >= clause.from && m.to <= act.from && m.parties.length > 0 && (m.relation === null || m.relation === 'of'),
  );
  const [one, other] = own.slice(-2);
  if (!one || !other || one.parties[0]!.code === other.parties[0]!.code) return [];
  const and = tagged.particles.some((p) => p.entry.code === 'and' && p.from === one.to);
  const counted = tagged.sentence.tokens
    .slice(one.to, other.from)
    .some(
      (t, k) =>
        t.kind === 'number' ||
        tagged.time[one.to + k] ||
        tagged.classes.some((c) => c.from === one.to + k && c.entry.code === 'quantifier'),
    );
  return and && counted ? [one.parties[0]!, other.parties[0]!] : [];
}

/**
 * Whether a clause opens with words that no table knows and that are its subject: with a preposition between them and the
 * act ("پنج پهپاد به …"), since an object without a marker stands beside its verb; before a passive in any case.
 */
function hasUnknownSubject(act: Act, clause: Clause, { tagged, mentions, asides }: Grammar, suffers = false): boolean {
  const { tokens } = tagged.sentence;
  const covered = (k: number, kinds: readonly { from: number; to: number }[]) =>
    kinds.some((t) => t.from <= k && k < t.to);
  const links = tagged.particles.filter((p) =>
    ['and', 'or', 'relative', 'subordinator', 'stop'].includes(p.entry.code),
  );
  const connects = tagged.classes.filter((c) => c.entry.code === 'connective');
  let k = clause.from;
  const skipped = () =>
    tokens[k]!.kind === 'punct' ||
    tagged.time[k] ||
    covered(k, asides) ||
    covered(k, links) ||
    covered(k, connects) ||
    covered(k, tagged.hedges);
  while (k < act.from && skipped()) k++;
  const first = k;
  for (; k < act.from; k++) {
    if (covered(k, mentions) || covered(k, tagged.acts) || covered(k, tagged.reports)) return false;
    if (covered(k, tagged.particles)) break;
  }
  if (k === first || (k >= act.from && !suffers)) return false;
  // what an object marker follows is no subject, wherever the marker stands
  // … but "دادگاهی در X چهار ملوان را محکوم کرد": behind a place, what the marker follows is another phrase
  const counts = tokens[first]!.kind === 'number' || tagged.time[first - 1] === true;
  const placed = !counts && tagged.particles.some((p) => p.entry.code === 'in' && p.from === k);
  if (!placed && tagged.particles.some((p) => p.entry.code === 'object' && p.from >= k && p.from < act.from))
    return false;
  return !tagged.particles.some((p) => p.from === k && p.entry.code === 'relative');
}

/** Offices that are held abroad. */
const POSTED = new Set(['ambassador', 'envoy', 'charge-daffaires', 'consul']);

/** Whether a place stands right behind an envoy of another state or body. */
export function isPost(place: Mention, mentions: readonly Mention[]): boolean {
  const envoy = mentions.findLast((m) => m.to < place.from);
  return envoy?.role != null && POSTED.has(envoy.role.code) && envoy.parties.length > 0 && place.from - envoy.to === 1;
}

/** "با حضور C": beside two who act together, a third who is present takes no part. */
export function looksOn(group: Group, own: readonly Mention[], { sentence, classes }: TaggedSentence): boolean {
  const at = group.from - 1;
  const present =
    group.relation === 'with' && classes.some((c) => c.entry.code === 'presence' && c.from <= at && at < c.to);
  if (!present || sentence.tokens[at] === undefined) return false;
  const before = own.filter((m) => m.to <= group.from && m.relation === null && m.kind !== 'adjective');
  return new Set(before.flatMap((m) => m.parties.map((part) => part.code))).size > 1;
}

/** "مناطق مرزی میان A و B": of a border, "between" tells where. */
export function bordering(group: Group, act: Act, { particles, classes }: TaggedSentence): boolean {
  if (group.relation !== 'between') return false;
  const particle = particles.find((p) => p.to === group.from && p.entry.code === 'between');
  if (!particle || (particle.from >= act.from && particle.from <= act.to)) return false;
  return classes.some((c) => c.entry.code === 'border' && c.to === particle.from);
}

/** "X در دیدار با Y گفت": who stands before a meeting that the clause only sets is the one who met. */
export function whoMet(act: Act, clause: Clause, { mentions, asides }: Grammar): PartyPart[] | undefined {
  const first = mentions.find(
    (m) =>
      m.from >= clause.from &&
      m.to <= act.from &&
      m.relation === null &&
      !m.medium &&
      m.kind !== 'adjective' &&
      m.parties.length > 0 &&
      !asides.some((aside) => aside.from <= m.from && m.from < aside.to),
  );
  return first && mentions.filter((m) => m.group === first.group).flatMap((m) => m.parties);
}
