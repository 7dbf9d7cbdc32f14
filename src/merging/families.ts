/** Which types of act may be told of as one event, and which of them have a direction. */
import type { EventType } from '../model/index.ts';

/**
 * Type families. Two claims of different families are never one event.
 *
 * - accord: a signed memorandum is SUPPORT, the promise of it AGREE, the work that follows COOPERATE or, when one side
 *   gives, AID. Reporters (and coders) choose between them for one and the same thing, so they may meet; claims of
 *   different types within the family must then agree in one thing more (see evidence.ts).
 * - consult: talks, visits, calls. The agreement that talks end in is another event.
 * - yield: easing what one did before and drawing back are told of alike (CONCEDE, RETREAT).
 * - censure: to condemn, to accuse and to reject are one speech act seen from three sides (ACCUSE, REJECT).
 *
 * All others stand alone. PLOVER's quads are no families: a mobilisation and the attack that it leads to, or a threat
 * and the sanction that it announces, are two events that an analyst wants to tell apart.
 */
export type Family =
  | 'accord'
  | 'consult'
  | 'yield'
  | 'censure'
  | 'request'
  | 'threaten'
  | 'protest'
  | 'sanction'
  | 'mobilize'
  | 'coerce'
  | 'assault';

const FAMILY: Record<EventType, Family> = {
  AGREE: 'accord',
  SUPPORT: 'accord',
  COOPERATE: 'accord',
  AID: 'accord',
  CONSULT: 'consult',
  CONCEDE: 'yield',
  RETREAT: 'yield',
  ACCUSE: 'censure',
  REJECT: 'censure',
  REQUEST: 'request',
  THREATEN: 'threaten',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilize',
  COERCE: 'coerce',
  ASSAULT: 'assault',
};

export function familyOf(type: EventType): Family {
  return FAMILY[type];
}

/**
 * Types told one for the other: whether partners of long standing agreed, signed or work together is often not said.
 * What is given (AID) is told apart from it.
 */
export function isOneKind(one: EventType, two: EventType): boolean {
  return one === two || (TOGETHER.has(one) && TOGETHER.has(two));
}

const TOGETHER: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'COOPERATE']);

/**
 * Families whose events have no direction in their key: A met B and B met A is one meeting, and A and B signed is told
 * as A signed with B. (Visits, gifts and promises of two opposite directions are still kept apart: see evidence.ts.)
 */
const MUTUAL: ReadonlySet<Family> = new Set(['accord', 'consult']);

export function isMutual(family: Family): boolean {
  return MUTUAL.has(family);
}

/**
 * Families of words: a state says such things of another many times a week, so that the same day and the same parties
 * make no event yet.
 */
const SPOKEN: ReadonlySet<Family> = new Set(['censure', 'request', 'threaten']);

export function isSpoken(family: Family): boolean {
  return SPOKEN.has(family);
}
