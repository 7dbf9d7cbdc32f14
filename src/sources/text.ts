/** Plain text: the whole of an item is one report. */
import type { RawReport } from '../model/index.ts';
import { decode, NotText } from './bytes.ts';
import { type Item, refused } from './item.ts';
import { idOf, withLanguage } from './record.ts';
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

export async function* parseText(item: Item): AsyncGenerator<Sourced> {
  const place: Place = { file: item.file, place: item.place };
  const text = decoded(item.bytes, place);
  if (typeof text !== 'string') yield text;
  else if (text.trim() === '') yield refused(place, 'the file holds no text');
  else if (/^\s*<(?:!doctype html|html|\?xml)\b/i.test(text))
    yield refused(place, 'a page, not a text: HTML and XML are not read yet');
  else yield await withLanguage(rawOf(item, text), null, place);
}

function rawOf({ name, url }: Item, text: string): RawReport {
  const raw: RawReport = { id: '', text, ...(url === null ? {} : { url }) };
  return { ...raw, id: name ?? idOf(raw) };
}
