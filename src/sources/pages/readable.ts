/** The slow and thorough way: Mozilla's reader view, for pages that the fast way is not sure of. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { scan } from './scan.ts';

/** Most elements that it is given. */
const MOST_ELEMENTS = 20_000;

/** The lines of the article, or none. */
export function readable(html: string): string[] {
  try {
    const { document } = parseHTML(html);
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      maxElemsToParse: MOST_ELEMENTS,
      charThreshold: 200,
    }).parse();
    const blocks = article?.content ? scan(article.content).blocks : [];
    return blocks.filter(({ text, linked }) => linked <= text.length / 2).map(({ text }) => text);
  } catch {
    // It gives up on pages that are too large or too deep.
    return [];
  }
}
