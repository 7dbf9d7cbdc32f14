/** Which words of a script without capitals can begin a person's name. */
import { fold } from '../text/fold.ts';
import { knownNames } from '../text/given-names.ts';

let given: Set<string> | undefined;

/** Whether a folded Arabic-script word is a known element of names (`محمد`, `سيرغي`, `شي`). */
export function isGivenName(norm: string): boolean {
  if (!given) {
    given = new Set();
    for (const name of knownNames())
      for (const form of name.arabic) for (const word of form.split(' ')) given.add(fold(word));
  }
  return given.has(norm);
}
