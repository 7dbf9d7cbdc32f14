/** Plain text: the whole of an item is one report. */
import type { RawReport } from '../model/index.ts';
import { detectLanguage } from '../text/detect.ts';
import { decode, NotText } from './bytes.ts';
import { guessCharset } from './charset.ts';
import { type Item, refused, warning } from './item.ts';
import { withLanguage } from './record.ts';
import type { Place, Refusal, Sourced } from './source.ts';

/** The text that bytes spell, or the refusal of bytes that spell none. */
export function decoded(bytes: Uint8Array, place: Place): string | (Refusal & { kind: 'refused' }) {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof NotText) return refused(place, error.message);
    throw error;
  }
}

/**
 * Text in one of the charsets from before UTF-8, when what it then says is clearly in some language.
 *
 * @param fault why the bytes are no UTF-8.
 */
function inOldCharset(bytes: Uint8Array, fault: NotText): { text: string; charset: string } | null {
  // UTF-8 that only ends in the middle of a character is no old charset, nor is a binary file.
  if (fault.at === null || fault.at > bytes.length - 4) return null;
  const charset = guessCharset(bytes);
  if (charset.startsWith('utf')) return null;
  const text = new TextDecoder(charset).decode(bytes);
  return detectLanguage(text).sure ? { text, charset } : null;
}

export async function* parseText(item: Item): AsyncGenerator<Sourced> {
  const place: Place = { file: item.file, place: item.place };
  let text: string;
  try {
    text = decode(item.bytes);
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    const old = inOldCharset(item.bytes, error);
    if (old === null) {
      yield refused(place, error.message);
      return;
    }
    yield warning(place, `not UTF-8: read as ${old.charset}`);
    text = old.text;
  }
  if (text.trim() === '') yield refused(place, 'the file holds no text');
  else if (/^\s*<\?xml\b/i.test(text)) yield refused(place, 'XML of a kind that is not known, not a text');
  else yield await withLanguage(rawOf(item, text), null, place);
}

function rawOf({ name, url }: Item, text: string): RawReport {
  return { id: name ?? '', text, ...(url === null ? {} : { url }) };
}
