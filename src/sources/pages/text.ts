/** A fragment of HTML → plain text: for feeds, mail and whatever else holds a piece of a page. */
import { scan } from './scan.ts';

/**
 * The text of a fragment: a line a paragraph, entities decoded, scripts, styles and drawings left out. Text without any
 * markup comes back with its spaces squeezed.
 */
export function htmlText(html: string): string {
  return scan(html)
    .blocks.map(({ text }) => text)
    .join('\n');
}
