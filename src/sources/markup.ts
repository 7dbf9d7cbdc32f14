/** The first element of HTML or XML, found without reading the document. */
import { encodingOf } from './bytes.ts';

/** What may stand before the first element: blanks, an XML declaration, comments, a document type. */
const BEFORE = /^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype\s+(?!html\b)[^>[]*(?:\[[\s\S]*?\]\s*)?>)+/i;

/**
 * The name of the first element, in small letters and without its namespace (`rdf:RDF` is `rdf`); `html` for an HTML
 * document type; null when the bytes do not start like markup.
 */
export function rootOf(head: Uint8Array): string | null {
  const { encoding, mark } = encodingOf(head);
  const body = head.subarray(mark);
  const start = encoding === 'utf-8' ? Buffer.from(body).toString('latin1') : new TextDecoder(encoding).decode(body);
  const rest = start.replace(BEFORE, '');
  if (/^<!doctype\s+html\b/i.test(rest)) return 'html';
  return /^<(?:[a-z][\w.-]*:)?([a-z][\w.-]*)(?=[\s>/]|$)/i.exec(rest)?.[1]?.toLowerCase() ?? null;
}

/** The first elements of feeds. */
export const FEED_ROOTS = ['rss', 'rdf', 'feed'];

/** Whether bytes start like a page. */
export const isPage = (head: Uint8Array) => rootOf(head) === 'html';
