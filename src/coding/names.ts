/** Which words can begin a person's name. */
import { fold } from '../text/fold.ts';
import { knownNames } from '../text/given-names.ts';

let given: Set<string> | undefined;

/** Whether a folded word is a known element of names (`محمد`, `сергей`, `walid`). */
export function isGivenName(norm: string): boolean {
  if (!given) {
    given = new Set();
    for (const name of knownNames())
      for (const form of [...name.arabic, ...name.cyrillic, ...name.latin]) for (const word of form.split(' ')) given.add(fold(word));
  }
  return given.has(norm);
}
