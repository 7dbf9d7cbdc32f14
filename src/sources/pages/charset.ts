/** Bytes of a page → its characters, whatever it says of its charset: many say nothing, and some say what is not so. */
import { encodingOf } from '../bytes.ts';
import { guessCharset } from '../charset.ts';
import { withoutScripts } from './scripts.ts';

/** How far into a page a charset is declared, in bytes. */
const DECLARED_IN = 4096;
/** How much of a page its charset is guessed from, in bytes. */
const GUESSED_FROM = 100_000;
/** Share of characters that may be broken in a page that says it is UTF-8. */
const BROKEN = 0.005;

export interface Decoded {
  html: string;
  /** What was wrong with its charset, or null. */
  note: string | null;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** `mediaType`: as the server gave it, with its charset if it named one. */
export function decodePage(bytes: Uint8Array, mediaType: string | null): Decoded {
  const { encoding, mark } = encodingOf(bytes);
  if (mark > 0) return { html: new TextDecoder(encoding).decode(bytes), note: null };
  const declared = declaredIn(bytes, mediaType);
  try {
    // Hardly any text in another charset is UTF-8 by chance.
    return { html: strict.decode(bytes), note: null };
  } catch {}
  const label = declared === null ? null : known(declared);
  if (label === 'utf-8') {
    const html = new TextDecoder().decode(bytes);
    let broken = 0;
    for (let at = html.indexOf('\ufffd'); at >= 0; at = html.indexOf('\ufffd', at + 1)) broken++;
    if (broken <= Math.max(3, html.length * BROKEN))
      return { html, note: `${broken} broken characters (its charset is utf-8)` };
  } else if (label !== null && label !== 'windows-1252')
    return { html: new TextDecoder(label).decode(bytes), note: null };
  const guess = guessCharset(withoutMarkup(bytes));
  const note = declared === null || guess === label ? null : `its charset is ${guess}, not ${declared} as it says`;
  return { html: new TextDecoder(guess).decode(bytes), note };
}

/** The charset that the server, or else the page itself, names. */
function declaredIn(bytes: Uint8Array, mediaType: string | null): string | null {
  const named = /charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType ?? '')?.[1];
  if (named !== undefined && known(named) !== null) return named;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARED_IN)).toString('latin1');
  const own =
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return own?.[1] ?? null;
}

/** The name under which a charset is decoded, or null for one that nobody knows. */
function known(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    // A page that could be read this far is not in UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** Bytes between the tags: markup is in every charset the same and says nothing. */
function withoutMarkup(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, GUESSED_FROM)).toString('latin1');
  return Buffer.from(withoutScripts(start).replace(/<[^<>]{0,2000}>/g, ' '), 'latin1');
}
