import type { MergeItem } from './feature.ts';
import { isNamedSpeaker } from './speakers.ts';

/**
 * Where a claim first comes from: the innermost speaker of its attribution that has a name; else its outlet; else its
 * report (`report 12`), since two reports of unknown outlets may come from one and the same, but that would be a guess.
 * Unnamed speakers ("sources", "officials") are an outlet's own word: nobody else can be asked about them.
 */
export function originOf({ claim, report }: MergeItem): string {
  for (let at = claim.attribution.length - 1; at >= 0; at--) {
    const { speaker } = claim.attribution[at]!;
    if (isNamedSpeaker(speaker)) return speaker.trim();
  }
  return report.outlet ?? `report ${report.id}`;
}
