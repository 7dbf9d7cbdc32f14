/** Which words can begin a person's name. */
import { fold } from '../text/fold.ts';
import { knownNames } from '../text/given-names.ts';

let given: Set<string> | undefined;

/** Whether a folded word is a known element of names (`محمد`, `сергей`, `walid`), or two of them in one (`عليرضا`). */
export function isGivenName(norm: string): boolean {
  if (!given) {
    given = new Set();
    for (const name of knownNames())
      for (const form of [...name.arabic, ...name.cyrillic, ...name.latin])
        for (const word of form.split(' ')) given.add(fold(word));
  }
  if (given.has(norm)) return true;
  if (norm.length < 6 || !/^[\u0600-\u06ff]/.test(norm)) return false;
  let two = compounds.get(norm);
  if (two === undefined) {
    // حبيب‌الله, نورالدين
    two = /.{2}(?:الله|الدين)$/.test(norm);
    for (let cut = 3; cut <= norm.length - 3 && !two; cut++)
      two = given.has(norm.slice(0, cut)) && given.has(norm.slice(cut));
    if (compounds.size >= MOST_COMPOUNDS) compounds.clear();
    compounds.set(norm, two);
  }
  return two;
}

const compounds = new Map<string, boolean>();
/** A bound keeps a long run from growing. */
const MOST_COMPOUNDS = 50_000;
