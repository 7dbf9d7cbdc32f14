/** What the reader puts into the box: a text, or links. */

export interface Given {
  text: string;
  outlet: string;
  /** ISO day, or empty. */
  published: string;
  /** Code of a language; empty: found out from the text. */
  language: string;
}

export const NOTHING_GIVEN: Given = { text: '', outlet: '', published: '', language: '' };

/** The links of a text that holds nothing else; null: it is a text. */
export function linksOf(text: string): string[] | null {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0 || !words.every((word) => /^https?:\/\/[^\s/]+/i.test(word) && URL.canParse(word)))
    return null;
  return [...new Set(words)];
}

/** The report as the server takes it: what was not given is left to be found out. */
export function reportOf({ text, outlet, published, language }: Given) {
  return {
    text,
    ...(outlet.trim() && { outlet: outlet.trim() }),
    ...(published && { published }),
    ...(language && { language }),
  };
}
