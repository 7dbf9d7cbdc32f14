/** Bytes of XML → text: a mark or the declaration says in which charset, and the bytes may speak against it. */
import { encodingOf } from '../bytes.ts';
import { guessCharset } from '../charset.ts';

const DECLARED = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)\s*["']/i;
const CHARSET = /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The text of an XML (or JSON) document, without its byte order mark. Never throws: what cannot be read in the charset comes
 * as U+FFFD. Bytes that are UTF-8 throughout are UTF-8, whatever is declared: servers often declare what they once sent.
 * `mediaType`: as a server gave it, with its charset.
 */
export function xmlText(bytes: Uint8Array, mediaType: string | null = null): string {
  const { encoding, mark } = encodingOf(bytes);
  const body = bytes.subarray(mark);
  if (mark > 0) return new TextDecoder(encoding).decode(body);
  // `<?` in UTF-16 without a mark.
  if (body[0] === 0x3c && body[1] === 0 && body[3] === 0) return new TextDecoder('utf-16le').decode(body);
  if (body[0] === 0 && body[1] === 0x3c && body[2] === 0) return new TextDecoder('utf-16be').decode(body);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    // Not UTF-8, or cut off in a character: what is declared counts, unless that is UTF-8 itself.
  }
  const head = Buffer.from(body.subarray(0, 1000)).toString('latin1');
  for (const label of [DECLARED.exec(head)?.[1], CHARSET.exec(mediaType ?? '')?.[1]]) {
    if (label === undefined || /^utf-?(?:8|16)/i.test(label)) continue;
    try {
      return new TextDecoder(label).decode(body);
    } catch {
      // A label that nobody knows.
    }
  }
  // Tags are ASCII in any charset, and say nothing of it.
  const words = Buffer.from(body.subarray(0, 1 << 16))
    .toString('latin1')
    .replace(/<[^>]*>/g, ' ');
  return new TextDecoder(guessCharset(Buffer.from(words, 'latin1'))).decode(body);
}
