/**
 * Who takes part in an act, once its relations are known: what the frame gives, and what the rest of the sentence and of
 * the report gives where the act leaves it unsaid. An ordered list of steps; each may give other roles, or the reason why
 * the act makes no claim.
 */
import { isCooperative } from '../codebook/index.ts';
import type { ActRow, EventType, VerbForm, World } from '../model/index.ts';
import type { ActTag } from './carriers.ts';
import type { Clause } from './clauses.ts';
import type { Complement } from './complements.ts';
import { callsItsOwn, fromElsewhere } from './elsewhere.ts';
import { assignRoles, type Participants, type Roles } from './frames.ts';
import { type Act, fixedOrder, type Grammar } from './grammar.ts';
import { withHost } from './hosts.ts';
import { localRoles } from './locals.ts';
import type { PartyPart } from './mention.ts';
import { hasShape, judgedBy } from './needs.ts';
import { announced, fill, reconciled } from './pair.ts';
import { byUnnamed, concerned, lastOther, ruler } from './unsaid.ts';
import { blamed, takesUp, understood } from './verb-last.ts';

/** What the steps look at. */
export interface Read {
  tag: ActTag;
  row: ActRow;
  act: Act;
  form: VerbForm | null;
  clause: Clause;
  given: Participants;
  complement: Complement | null;
  grammar: Grammar;
  world: World;
}

type Step = (roles: Roles, read: Read) => Roles | string;

/** Types that mean something with an actor alone. PLOVER: "Requires recipient: No". */
const ALONE = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
/** Of these a noun with one party is enough: "protests in France", "the war in Ukraine". */
const ALONE_AS_NOUN = new Set<EventType>(['PROTEST', 'ASSAULT', 'MOBILIZE', 'COERCE']);

/** Whom the complement of an act of word or will concerns: "A agreed to lift sanctions on B". */
const ofComplement: Step = (roles, { complement, row, grammar }) => {
  if (!complement || complement.verbsOnly || row.frame === 'demand' || roles.recipients.length > 0 || roles.reciprocal)
    return roles;
  // "A and B agreed to meet in X": they agree with each other
  const acting = row.type === 'AGREE' ? roles.actors.length === 1 : roles.actors.length > 0;
  return acting ? { ...roles, recipients: concerned(complement, roles, grammar) } : roles;
};

/** "X recalled its envoy from Y after an attack that it calls a breach": it calls Y's act so. */
const ofOutrage: Step = (roles, { tag, row, grammar }) =>
  row.needs.includes('outrage') && roles.actors.length > 0 && roles.recipients.length === 0
    ? { ...roles, recipients: lastOther(tag.from, roles, grammar) }
    : roles;

const ofMediation: Step = (roles, { row, grammar }) =>
  row.frame === 'mediate' && roles.recipients.length === 0 && roles.actors.length > 0
    ? { ...roles, recipients: reconciled(grammar, roles.actors) }
    : roles;

const asVerbLast: Step = (roles, { act, row, given, clause, grammar }) => {
  if (grammar.pack.order !== 'verb-last') return roles;
  const left = act.noun && takesUp(act, given, grammar) ? null : understood(roles, given, act, row, clause, grammar);
  return left ? blamed(left, row, act, clause, grammar) : 'nobody can be said to take part in it here';
};

/** Takes agencies out, gives companies their state, and drops recipients that are actors too. */
function clean(roles: Roles, world: World): Roles {
  const map = (parts: PartyPart[]) => {
    const out: PartyPart[] = [];
    for (const part of parts) {
      const party = world.party(part.code);
      if (!party || party.kind === 'agency') continue;
      const code = (party.kind === 'company' && party.country) || part.code;
      if (out.some((other) => other.code === code)) continue;
      out.push(code === part.code ? part : { ...part, code, sector: part.sector ?? 'BUS' });
    }
    return out;
  };
  const actors = map(roles.actors);
  const recipients = map(roles.recipients).filter((part) => !actors.some((a) => a.code === part.code));
  return { actors, recipients, reciprocal: roles.reciprocal && actors.length > 1 };
}

const inShape: Step = (roles, { tag, row, given }) =>
  hasShape(tag, roles, given) ? roles : `those who take part do not stand as the row needs: ${row.needs.join(', ')}`;

/** "two dead and seven others injured": a participle speaks of the noun it touches, and of nobody farther off. */
const participleBeside: Step = (roles, { tag, form, grammar: { pack } }) =>
  pack.order === 'subject-first' &&
  pack.complementizers &&
  form?.passive &&
  form.participle &&
  roles.actors.length === 0 &&
  !roles.recipients.some((part) => part.to <= tag.from && tag.from - part.to <= 3)
    ? 'a participle behind a noun that names no party'
    : roles;

/** "met with its own ambassador". */
const notWithItself: Step = (roles, { row, given, grammar }) => {
  if (row.frame !== 'mutual' || roles.actors.length !== 1 || grammar.pack.order !== 'subject-first') return roles;
  const one = given.subject ?? given.modifier ?? given.of;
  const other = given.with ?? given.object;
  const same = one && other && one !== other && one.every((a) => other.every((b) => a.code === b.code));
  return same ? 'one and the same party on both sides' : roles;
};

const ofHost: Step = (roles, { row, grammar, world }) =>
  row.needs.includes('diplomat') && !isCooperative(row.type as EventType) ? withHost(roles, grammar, world) : roles;

/** Whom the rest of the sentence and the report give. */
function ofReport(roles: Roles, { tag, row, given, grammar, world }: Read): Roles {
  const more = fromElsewhere(roles, given, tag, row, grammar);
  const filled = fill(grammar, world, more === roles ? roles : clean(more, world), row, tag);
  if (filled !== roles)
    grammar.trace?.step('filled', 'left unsaid here, and taken from elsewhere or from what the report is about');
  return filled;
}

const notItsOwn: Step = (roles, { tag, row, grammar }) =>
  callsItsOwn(roles, tag, row, grammar) ? 'a call on its own people' : roles;

/** "A agreed B": two who agree do so with each other. */
const agreeing: Step = (roles, { row }) => {
  const { actors, recipients } = roles;
  const two = Math.max(actors.length, recipients.length) === 2 && Math.min(actors.length, recipients.length) === 0;
  if (row.type !== 'AGREE' || !two || !row.words.startsWith('agree')) return roles;
  return { actors: [...actors, ...recipients], recipients: [], reciprocal: true };
};

const byAnnouncer: Step = (roles, { tag, row, act, clause, grammar, world }) =>
  roles.actors.length === 0 && act.passive && (row.type === 'SANCTION' || row.type === 'ASSAULT')
    ? announced(grammar, world, roles, row, tag, clause)
    : roles;

const byRuler: Step = (roles, { row, act, clause, grammar, world }) =>
  roles.actors.length === 0 && !act.noun ? ruler(roles, row, act, clause, grammar, world) : roles;

const enoughTakePart: Step = (roles, read) => {
  const { row, act, clause, tag, grammar, world } = read;
  if (isEnough(roles, read) || byUnnamed(row, roles, act, clause, grammar)) return roles;
  const nowhere =
    fixedOrder(grammar.pack) &&
    row.type === 'ASSAULT' &&
    act.passive &&
    !grammar.mentions.some((m) => m.place || m.parties.length > 0);
  const among = {
    from: tag.from,
    to: tag.to,
    definite: tag.reading.definite === true,
    noun: act.noun,
    carried: act.carried,
    passive: act.passive,
  };
  const local =
    row.needs.includes('@local') && !nowhere
      ? localRoles(among, row.type === 'PROTEST', roles.recipients, grammar, world)
      : null;
  traceRoles(roles, row, grammar);
  return local ?? 'too few take part for this type of act';
};

function isEnough(roles: Roles, { row, act, grammar }: Read): boolean {
  const type = row.type as EventType;
  const count = roles.actors.length + roles.recipients.length;
  // a noun with two who undergo and nobody who acts is the topic of something else: "help for X and Y"
  if (count >= 2) {
    const english = fixedOrder(grammar.pack);
    if (english && row.frame === 'visit' && roles.recipients.length === 0) return false;
    if (english && !act.noun && !act.passive && roles.actors.length === 0) return false;
    return !act.noun || roles.actors.length > 0;
  }
  if (count === 0) return false;
  // "X announced a ceasefire"
  if (act.noun && act.carried && type === 'CONCEDE') return roles.actors.length > 0;
  // "the request met with the refusal of X"
  if (act.noun && act.undergoes && ALONE.has(type) && !isCooperative(type)) return roles.actors.length > 0;
  // "condemned the attacks of X": of whom the judgement is, and not that it happened to somebody
  if (act.noun && judgedBy(act, grammar)) return false;
  if (act.noun) return ALONE_AS_NOUN.has(type) && row.frame !== 'mutual' && roles.actors.length > 0;
  // "the ministers toured the port": who visits nobody is at home
  if (row.frame === 'visit' && fixedOrder(grammar.pack)) return false;
  if (row.frame === 'mutual' || row.frame === 'visit' || row.frame === 'join')
    return roles.actors.length === 1 && row.frame !== 'join';
  // a passive need not say by whom: "X has been accused"
  return ALONE.has(type) && (roles.actors.length > 0 || (act.passive && !isCooperative(type)));
}

/** "X stressed cooperation": one alone agrees with nobody. */
const notAlone: Step = (roles, { row, grammar }) =>
  row.frame === 'mutual' &&
  row.type === 'AGREE' &&
  roles.actors.length < 2 &&
  grammar.pack.order === 'verb-last' &&
  row.needs.includes('@coop')
    ? 'one alone agrees with nobody'
    : roles;

/** Whom the words around the act give. */
const SAID: readonly Step[] = [ofComplement, ofOutrage, ofMediation, asVerbLast];
/** Of these, those who can take part in anything; and whether they stand as they must. */
const KEPT: readonly Step[] = [
  (roles, { world }) => clean(roles, world),
  inShape,
  participleBeside,
  notWithItself,
  ofHost,
];
/** Who is left unsaid and understood; and whether that is enough. */
const UNSAID: readonly Step[] = [notItsOwn, agreeing, byAnnouncer, byRuler, enoughTakePart, notAlone];

function through(steps: readonly Step[], roles: Roles, read: Read): Roles | string {
  let now = roles;
  for (const step of steps) {
    const next = step(now, read);
    if (typeof next === 'string') return next;
    now = next;
  }
  return now;
}

/** Who takes part in an act, or why it makes no claim. */
export function rolesOf(read: Read): Roles | string {
  const { row, act, given, grammar } = read;
  const said = through(SAID, assignRoles(row.frame, row.type as EventType, act.noun, given), read);
  if (typeof said === 'string') return said;
  const kept = through(KEPT, said, read);
  if (typeof kept === 'string') return kept;
  // who acts on his own ("asked its council") leaves nobody unsaid
  const unsaid = said.recipients.length === 0 || kept.recipients.length > 0;
  const filled = through(UNSAID, unsaid ? ofReport(kept, read) : kept, read);
  if (typeof filled !== 'string') traceRoles(filled, row, grammar);
  return filled;
}

function traceRoles({ actors, recipients, reciprocal }: Roles, row: ActRow, { trace }: Grammar): void {
  if (!trace) return;
  const others = reciprocal ? 'with each other' : `→ ${trace.parties(recipients)}`;
  trace.step('roles', `frame ${row.frame}: ${trace.parties(actors)} ${others}`);
}
