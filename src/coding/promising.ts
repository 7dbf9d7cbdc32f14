/**
 * Which sentences can make a claim at all, told from their words alone, before anything is worked out: most reports of a
 * crawl have none. Never too strict: whatever `acts.ts` makes a draft of stands in a promising sentence.
 */
import type { ActTag } from './carriers.ts';
import { SHAPES } from './needs.ts';
import type { TaggedSentence } from './tag.ts';

/** The numbers of the promising sentences of a report, in order. */
export function promisingIn(sentences: readonly TaggedSentence[]): number[] {
  const promising: number[] = [];
  /** Whether anybody or any place was named so far; nobody acts in a report that names none. */
  let named = false;
  sentences.forEach((tagged, index) => {
    named ||= tagged.names.length > 0;
    if (tagged.acts.some((act) => (named || act.entry.row.needs.includes('@local')) && couldMean(act, tagged)))
      promising.push(index);
  });
  return promising;
}

/** Whether an act is more than a support verb, and a word that its row needs is in the sentence, be it where it may. */
function couldMean(act: ActTag, { acts, classes }: TaggedSentence): boolean {
  const { row } = act.entry;
  if (row.type === '-') return false;
  const needs = row.needs.filter((need) => !SHAPES.has(need));
  if (needs.length === 0 || needs.includes('@said')) return true;
  return needs.some((need) => {
    if (need.startsWith('@')) return acts.some((other) => other !== act && other.entry.row.type !== '-');
    // names can stand in for these words
    if (need === 'official' || need === 'people') return true;
    return classes.some(({ entry }) => entry.code === need);
  });
}
