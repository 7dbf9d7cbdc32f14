/**
 * PLOVER's 16 event types: quad class and base score, with our own glosses.
 *
 * Names and classes: PLOVER manual, Open Event Data Alliance (CC BY-SA 4.0). Scores: the manual's numeric scale from
 * −10 (conflict) to +10 (cooperation); DEMAND is called REQUEST since version 2.0; ACCUSE is −3 (the project's decision:
 * its modes lie between −2 and −3.5).
 */
import type { EventType, Quad } from '../model/index.ts';

export interface TypeEntry {
  type: EventType;
  quad: Quad;
  score: number;
  gloss: string;
}

export const TYPES: readonly TypeEntry[] = [
  {
    type: 'AGREE',
    quad: 1,
    score: 4.2,
    gloss: 'promises, offers or agrees to cooperate; any cooperation still to come',
  },
  { type: 'CONSULT', quad: 1, score: 2.1, gloss: 'meets, visits, receives, calls, negotiates or mediates' },
  {
    type: 'SUPPORT',
    quad: 1,
    score: 4.6,
    gloss: 'signs, ratifies, recognises, endorses, praises or opens diplomatic ties',
  },
  {
    type: 'CONCEDE',
    quad: 1,
    score: 5,
    gloss: 'yields in words: eases a measure, apologises, pardons, declares a ceasefire',
  },
  {
    type: 'COOPERATE',
    quad: 2,
    score: 6.8,
    gloss: 'trades, produces, exercises, extradites or exchanges to the benefit of both',
  },
  { type: 'AID', quad: 2, score: 7.4, gloss: 'gives money, arms, relief, protection or asylum' },
  {
    type: 'RETREAT',
    quad: 2,
    score: 7.6,
    gloss: 'yields in deed: withdraws, releases, returns, disarms, resigns, lets in',
  },
  { type: 'REQUEST', quad: 3, score: -5, gloss: 'demands, calls on or urges another to act' },
  { type: 'ACCUSE', quad: 3, score: -3, gloss: 'criticises, condemns, blames, sues or investigates' },
  { type: 'REJECT', quad: 3, score: -4.2, gloss: 'refuses a demand, an offer, a meeting or a norm; vetoes' },
  { type: 'THREATEN', quad: 3, score: -5.1, gloss: 'warns of harm to come' },
  { type: 'PROTEST', quad: 4, score: -6.6, gloss: 'demonstrates, strikes, riots or boycotts as civilians' },
  { type: 'SANCTION', quad: 4, score: -5.2, gloss: 'cuts relations: sanctions, expels, recalls, cancels, suspends' },
  { type: 'MOBILIZE', quad: 4, score: -5.3, gloss: 'moves forces or weapons short of using them' },
  { type: 'COERCE', quad: 4, score: -7.2, gloss: 'represses: arrests, seizes, bans, blockades, censors, deports' },
  { type: 'ASSAULT', quad: 4, score: -9.3, gloss: 'uses violence that can do grave harm' },
];

const byType = new Map(TYPES.map((entry) => [entry.type, entry]));

/** The entry of a type. Every EventType has one. */
export function typeEntry(type: EventType): TypeEntry {
  return byType.get(type) as TypeEntry;
}

/** Whether a type is cooperative (quads 1 and 2) or conflictual (3 and 4). */
export function isCooperative(type: EventType): boolean {
  return typeEntry(type).quad <= 2;
}
