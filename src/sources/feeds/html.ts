/** HTML of a feed's entry → its text. */
import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const UNREAD = new Set('script style template noscript iframe object svg math'.split(' '));

export function htmlText(html: string): string {
  let text = '';
  let unread = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (UNREAD.has(name)) unread++;
        if (BLOCKS.has(name)) text += '\n';
      },
      ontext(piece) {
        if (unread === 0) text += piece.replace(/\s+/g, ' ');
      },
      onclosetag(name) {
        if (UNREAD.has(name)) unread--;
        if (BLOCKS.has(name)) text += '\n';
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return text
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
