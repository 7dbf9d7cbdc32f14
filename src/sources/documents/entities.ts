/** Character references (`&amp;`, `&#1610;`) in text that is no page. */
import { Parser } from 'htmlparser2';

const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi;

/** The text with its character references replaced by what they stand for; unknown ones stay. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, decodeOne) : text;
}

function decodeOne(reference: string): string {
  let found = '';
  const parser = new Parser({ ontext: (data) => (found += data) }, { decodeEntities: true });
  parser.end(reference);
  return found;
}
