/**
 * Violence and unrest among people of whom no state is named: gunmen, a bomber, a crowd, the police. They are of the
 * state in which the report says that it happens; where it says none, their sector alone stands for them.
 */
import type { World } from '../model/index.ts';
import { type Clause, clauseAt } from './clauses.ts';
import type { Roles } from './frames.ts';
import { fixedOrder, type Grammar } from './grammar.ts';
import type { Mention, PartyPart } from './mention.ts';

/** Sectors of people who are armed to attack; soldiers and policemen are as often the victims. */
const ARMED = new Set(['UAF', 'REB', 'CRM']);
const FORCES = new Set(['COP', 'MIL']);
const GATHERED = new Set(['CVL', 'LAB', 'OPP', 'REF', 'EDU']);

/**
 * The roles of an act whose row has `@local` and that names no party; null when the sentence does not say that it
 * happened to somebody somewhere.
 * @param act tokens of the trigger
 * @param crowd the act is one of a crowd (PROTEST), not of armed people
 * @param struck those who are said to undergo it, a place for its people among them
 */
export function localRoles(
  act: { from: number; to: number; definite: boolean; noun: boolean; carried: boolean; passive: boolean },
  crowd: boolean,
  struck: readonly PartyPart[],
  grammar: Grammar,
  world: World,
): Roles | null {
  const clause = clauseAt(grammar.clauses, act.from);
  const doer = doerOf(act, crowd, clause, grammar);
  // "in response to unrest in X", "they blew themselves up in X": where order is fixed, who does it stands before its verb
  if (fixedOrder(grammar.pack) && !doer && !crowd && !act.passive) return null;
  if (fixedOrder(grammar.pack) && !doer && act.noun && !act.carried) return null;
  // "a bomb went off at X's embassy": by whom is not said
  if (struck.length > 0 && !doer) return { actors: [], recipients: [...struck], reciprocal: false };
  // "the attack" is one that was told before: only who is said to have done it makes it news
  if (act.noun && act.definite && !doer) return null;
  const country = countryOf(grammar, world);
  if (country === null) return struck.length > 0 ? { actors: [], recipients: [...struck], reciprocal: false } : null;
  const sector = doer?.role?.sector ?? (crowd ? 'CVL' : null);
  const at = doer ?? act;
  const part = (code: string): PartyPart => ({ code, sector, from: at.from, to: at.to });
  if (country !== '' && !sector) return { actors: [], recipients: [part(country)], reciprocal: false };
  const actor = part(country === '' ? (sector ?? 'UAF') : country);
  return { actors: [actor], recipients: struck.filter(({ code }) => code !== actor.code), reciprocal: false };
}

/** The armed or gathered people nearest to an act that stand where a doer can: bare, or behind "by". */
function doerOf(
  act: { from: number; to: number; noun: boolean; passive: boolean },
  crowd: boolean,
  clause: Clause,
  { mentions, pack }: Grammar,
): Mention | undefined {
  /** In languages of fixed order a doer stands before its verb, or behind "by". */
  const fixed = fixedOrder(pack);
  const far = (m: Mention) => (m.from >= act.to ? m.from - act.to : act.from - m.to);
  const fits = (m: Mention, sector: string) =>
    crowd
      ? GATHERED.has(sector)
      : ARMED.has(sector) || (FORCES.has(sector) && !act.noun && (fixed || m.from === act.to));
  return mentions
    .filter(
      (m) =>
        m.role !== null &&
        fits(m, m.role.sector) &&
        m.parties.length === 0 &&
        m.from >= clause.from &&
        m.from < clause.to &&
        (m.relation === 'by' || (m.relation === null && !(fixed && (m.from >= act.to || act.passive)))),
    )
    .sort((a, b) => far(a) - far(b))[0];
}

/**
 * ISO code of the state in which a sentence plays: that of its one place, else the one state it names, else the state
 * that the report is most about. Empty when nothing is known; null when several are as good.
 */
function countryOf({ mentions, discourse, pack }: Grammar, world: World): string | null {
  const isState = (code: string) => world.party(code)?.kind === 'state';
  const places = new Set(mentions.flatMap((m) => (m.place?.country ? [m.place.country] : [])));
  if (places.size === 1) return [...places][0] as string;
  const named = new Set(mentions.flatMap((m) => (m.medium ? [] : m.parties.map((part) => part.code).filter(isState))));
  if (named.size === 1) return [...named][0] as string;
  if (named.size + places.size > 1) return null;
  // a report on two states, or on a state and a group, does not say in which of them
  if (fixedOrder(pack) && discourse.pair((code) => world.party(code)?.kind !== 'agency').length === 2) return null;
  if (discourse.pair(isState).length === 2) return null;
  return discourse.focus(isState)[0] ?? '';
}
