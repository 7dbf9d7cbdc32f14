/**
 * One string object for all equal strings. What is cut from a longer text is a string of its own each time, and two of
 * them are compared letter by letter; codes and words that are compared at every step of coding are made one, as the
 * engine does with the names of properties, and then compared by identity.
 */

const names: Record<string, true> = Object.create(null);

/** The one string that is equal to `text`. */
export function single(text: string): string {
  let found = text;
  names[text] = true;
  for (const name in names) found = name;
  delete names[text];
  return found;
}
