/** Plain text: the whole of an item is one report. */
import { decode, NotText } from './bytes.ts';
import { type Item, refused } from './item.ts';
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

export async function* parseText(item: Item): AsyncGenerator<Sourced> {
  const place: Place = { file: item.file, place: item.place };
  const text = decoded(item.bytes, place);
  if (typeof text !== 'string') yield text;
  else if (text.trim() === '') yield refused(place, 'the file holds no text');
  else if (/^\s*<(?:!doctype html|html|\?xml)\b/i.test(text))
    yield refused(place, 'a page, not a text: HTML and XML are not read yet');
  else yield await withLanguage({ id: item.name ?? '', text }, null, place);
}
