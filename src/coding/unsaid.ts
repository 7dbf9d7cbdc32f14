/**
 * Who takes part without being said to, in languages that name what opens a complement clause: whom a will concerns,
 * whose an office without a state is, and that somebody acts who is no party.
 */
import type { ActRow, EventType, World } from '../model/index.ts';
import type { Clause } from './clauses.ts';
import type { Complement } from './complements.ts';
import type { Roles } from './frames.ts';
import { type Act, fixedOrder, type Grammar } from './grammar.ts';
import type { PartyPart } from './mention.ts';

/** What a government does at home; of others it would be said whose it is. */
const AT_HOME = new Set<string>(['COERCE', 'CONCEDE', 'RETREAT', 'THREATEN', 'MOBILIZE'] satisfies EventType[]);

/** Whom a word or will concerns when nothing says so: who else is named in what is meant ("refused to send troops to X"). */
export function concerned(complement: Complement, roles: Roles, { mentions }: Grammar): PartyPart[] {
  const other = mentions.find(
    (m) =>
      m.from >= complement.from &&
      m.from < complement.to &&
      !m.medium &&
      m.parties.length > 0 &&
      !m.parties.some((part) => roles.actors.some((a) => a.code === part.code)),
  );
  return other ? mentions.filter((m) => m.group === other.group).flatMap((m) => m.parties) : [];
}

/** The party named last before a token that does not act there. */
export function lastOther(at: number, roles: Roles, { mentions }: Grammar): PartyPart[] {
  const isActor = (part: PartyPart) => roles.actors.some((a) => a.code === part.code);
  const last = mentions.findLast((m) => m.to <= at && !m.medium && m.parties.some((part) => !isActor(part)));
  return last ? last.parties.filter((part) => !isActor(part)) : [];
}

/**
 * "President N has shortened the curfew in X": an office without a state that does what only a government does at home,
 * in a sentence that names one state alone, is that state's.
 */
export function ruler(roles: Roles, row: ActRow, act: Act, clause: Clause, grammar: Grammar, world: World): Roles {
  const { pack, mentions } = grammar;
  if (!fixedOrder(pack) || act.passive || !AT_HOME.has(row.type) || act.verb === null) return roles;
  const verb = act.verb;
  const subject = mentions.findLast((m) => m.from >= clause.from && m.to <= verb && m.relation === null);
  const { role } = subject ?? {};
  if (!subject || subject.parties.length > 0 || !role || (role.sector !== 'GOV' && role.sector !== 'MIL')) return roles;
  const named = mentions.filter((m) => !m.medium).flatMap((m) => m.parties.map((part) => part.code));
  const places = mentions.flatMap((m) => (m.place && m.parties.length === 0 ? [m.place.country] : []));
  const [home, other] = new Set([...named, ...places]);
  if (!home || other || world.party(home)?.kind !== 'state') return roles;
  const actor: PartyPart = { code: home, sector: role.sector, from: subject.from, to: subject.to };
  return { ...roles, actors: [actor], recipients: [] };
}

/** "Gunmen killed 12 in X", "students protested against X": who acts is said, and is no party; whom it strikes is one. */
export function byUnnamed(row: ActRow, roles: Roles, act: Act, clause: Clause, { pack, tagged }: Grammar): boolean {
  if (!fixedOrder(pack) || act.passive || roles.recipients.length === 0) return false;
  if (row.type === 'PROTEST') return !act.noun || act.carried;
  if (row.type !== 'ASSAULT' || act.noun || act.verb === null) return false;
  const verb = act.verb;
  return tagged.classes.some((c) => c.entry.code === 'attacker' && c.from >= clause.from && c.to <= verb);
}
