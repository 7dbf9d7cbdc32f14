import { articleOf, type MergeItem } from './feature.ts';
import { isNamedSpeaker } from './speakers.ts';

/**
 * Where a claim first comes from: the innermost speaker of its attribution that has a name; else the outlet that first
 * published the text, if this report is a copy; else its own outlet; else its report (`report 12`), since two reports of unknown outlets may come from one and the same, but that would be a guess.
 * Unnamed speakers ("sources", "officials") are an outlet's own word: nobody else can be asked about them.
 */
export function originOf(item: MergeItem): string {
  const { claim, report } = item;
  for (let at = claim.attribution.length - 1; at >= 0; at--) {
    const { speaker } = claim.attribution[at]!;
    if (isNamedSpeaker(speaker)) return speaker.trim();
  }
  return report.origin ?? report.outlet ?? `report ${articleOf(item)}`;
}
