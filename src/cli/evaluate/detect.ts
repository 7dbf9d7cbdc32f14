/** Figures of detection: of sentences that tell of one type of event or do not, which got a claim of that type. */
import type { CodedReport } from '../../model/index.ts';
import type { GoldDetection } from './gold.ts';

export interface Detection {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
  /** Of `fp`, those that people found hard too. */
  fpDifficult: number;
  precision: number;
  recall: number;
  f1: number;
}

const rounded = (value: number) => Number(value.toFixed(3));

/** By type. A claim counts whatever its factuality; a "no" for one type says nothing about others. */
export function detection(golds: readonly GoldDetection[], coded: readonly CodedReport[]): Record<string, Detection> {
  const byId = new Map(coded.map((one) => [String(one.document.id), one.claims]));
  const tally: Record<string, Detection> = {};
  for (const gold of golds) {
    const t = tally[gold.detect] ?? { tp: 0, fp: 0, fn: 0, tn: 0, fpDifficult: 0, precision: 0, recall: 0, f1: 0 };
    tally[gold.detect] = t;
    const hit = (byId.get(String(gold.id)) ?? []).some((claim) => claim.type === gold.detect);
    if (gold.label === 'yes') t[hit ? 'tp' : 'fn']++;
    else {
      t[hit ? 'fp' : 'tn']++;
      if (hit && gold.label === 'difficult no') t.fpDifficult++;
    }
  }
  for (const t of Object.values(tally)) {
    t.precision = rounded(t.tp / Math.max(1, t.tp + t.fp));
    t.recall = rounded(t.tp / Math.max(1, t.tp + t.fn));
    t.f1 = rounded((2 * t.tp) / Math.max(1, 2 * t.tp + t.fp + t.fn));
  }
  return tally;
}
