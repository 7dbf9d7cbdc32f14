/** A party: how it is called, and whom it deals with. */
import { isCooperative } from '../codebook/index.ts';
import type { World } from '../model/index.ts';
import { partiesOf } from '../query/index.ts';
import type { PartiesTally } from '../store/index.ts';
import { NAMED_IN } from '../world/find.ts';

/** The usual name of a party in each language that has one. */
export function namesOf(party: string, world: World): Record<string, string> {
  const names: Record<string, string> = {};
  for (const language of NAMED_IN) {
    const usual = world.usualNames(language).parties[party];
    if (usual !== undefined) names[language] = usual;
  }
  return names;
}

export interface PartyDyad {
  code: string;
  /** The other party. */
  other: string;
  events: number;
  cooperation: number;
  conflict: number;
}

/** The dyads of a party by number of events, the most first, then by code. */
export function dyadsOf(party: string, tallies: readonly PartiesTally[]): PartyDyad[] {
  const found = new Map<string, PartyDyad>();
  for (const { dyads, type, events } of tallies)
    for (const code of dyads) {
      const sides = partiesOf(code);
      if (!sides.includes(party)) continue;
      const other = sides.find((side) => side !== party) ?? party;
      const dyad = found.get(code) ?? { code, other, events: 0, cooperation: 0, conflict: 0 };
      dyad.events += events;
      if (isCooperative(type)) dyad.cooperation += events;
      else dyad.conflict += events;
      found.set(code, dyad);
    }
  return [...found.values()].sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1));
}
