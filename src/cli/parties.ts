/** Names that a person types → codes of parties. */
import type { World } from '../model/index.ts';
import { findParties, nearestParties } from '../world/find.ts';
import { CommandError } from './context.ts';

/**
 * The code of a party given as a code (`IRN`, in any case) or by a name in any language that the world has names in,
 * however its letters are written. Throws CommandError for an unknown name, with the nearest known ones, and for one that
 * several parties have.
 */
export function resolveParty(given: string, world: World): string {
  const codes = findParties(given, world);
  if (codes.length === 1) return codes[0] as string;
  const labels = codes.map((one) => labelled(one, world));
  if (labels.length > 1) throw new CommandError(`"${given}" may be ${labels.join(' or ')}: give the code`);
  const near = nearestParties(given, world);
  const hint = near.length > 0 ? ` (did you mean ${near.map((one) => labelled(one, world)).join(', ')}?)` : '';
  throw new CommandError(`unknown party: ${given}${hint}`);
}

const labelled = (code: string, world: World) => `${code} ${world.party(code)?.name ?? ''}`.trim();
