/** Feeds: RSS, RDF, Atom and JSON Feed. Each entry is a report; one with a teaser only is a short report. */
import type { RawReport } from '../../model/index.ts';
import { type Item, refused, warning } from '../item.ts';
import { givenLanguage, languageOf } from '../language.ts';
import { htmlText } from '../pages/text.ts';
import { idOf } from '../record.ts';
import type { Place, Sourced } from '../source.ts';
import { feedDay } from './date.ts';
import type { Feed, FeedEntry, Text } from './entries.ts';
import { xmlText } from './xml-text.ts';

/** Whether a file that starts so is a JSON Feed. */
export const isJsonFeed = (head: Uint8Array) =>
  /^\s*\{[\s\S]{0,3000}?"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(
    Buffer.from(head.subarray(0, 4096))
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );

/** A content shorter than this, in characters, leaves to the title what it is about. */
const TEASER = 500;

/**
 * The reports of a feed: an entry's text is the fullest content that it has, as of a page; a teaser has the title above it. Entries
 * without either are refused; of a feed that is broken or cut off, the whole entries are read, and a warning tells of it.
 */
export async function* parseFeedItem(item: Item): AsyncGenerator<Sourced> {
  const place: Place = { file: item.file, place: item.place };
  // The parser of feeds is loaded when the first one comes.
  const { feedOf } = await import('./entries.ts');
  const feed = feedOf(xmlText(item.bytes, item.mediaType));
  if (feed === null) {
    yield refused(place, 'not a feed that can be read (known: RSS, RDF, Atom, JSON Feed)');
    return;
  }
  if (feed.cut > 0)
    yield refused(
      place,
      `the feed ends in the middle (truncated), ${feed.entries.length} ${feed.entries.length === 1 ? 'entry' : 'entries'} read`,
    );
  else if (feed.mended) yield warning(place, 'broken XML, read as far as it can be');
  if (feed.entries.length === 0 && feed.cut === 0) yield warning(place, 'a feed without entries');
  for (const [i, entry] of feed.entries.entries())
    yield* reportOf(
      entry,
      feed,
      { file: item.file, place: [item.place, `entry ${i + 1}`].filter(Boolean).join(', ') },
      item.url,
    );
}

async function* reportOf(entry: FeedEntry, feed: Feed, place: Place, from: string | null): AsyncGenerator<Sourced> {
  const title = entry.title === null ? '' : lineOf(entry.title);
  const body = entry.contents.map(textOf).find((text) => text !== '') ?? '';
  if (title === '' && body === '') {
    yield refused(place, 'an entry without title and text');
    return;
  }
  const own = body.length >= TEASER || title === '' || (body !== '' && startsWith(body, title));
  const text = own ? body : body === '' ? title : `${title}\n\n${body}`;
  const raw: RawReport = { id: '', text };
  const url = addressOf(entry.link, feed.home, from);
  if (url !== null) raw.url = url;
  if (title !== '') raw.title = title;
  const outlet = entry.outlet === null ? '' : lineOf({ html: true, value: entry.outlet });
  if (outlet !== '') raw.outlet = outlet;
  if (entry.date !== null) {
    raw.published = feedDay(entry.date);
    if (raw.published === null)
      yield warning(place, `the date is none, and is left out: ${entry.date.trim().slice(0, 60)}`);
  }
  raw.id = idOf(raw);
  // What a feed says of its language is often left over from a template: it counts where the text says nothing.
  const language = await languageOf(text);
  const hint = feed.language === null ? 'und' : givenLanguage(feed.language);
  yield { kind: 'report', ...place, raw: { ...raw, language: language === 'und' ? hint : language }, detected: true };
}

const textOf = ({ html, value }: Text) => (html ? htmlText(value) : value.trim());
const lineOf = (text: Text) => textOf(text).replace(/\s+/g, ' ').trim();

const startsWith = (body: string, title: string) => body.replace(/\s+/g, ' ').startsWith(title);

/** The address of an entry, in full; null when there is none on the web. */
function addressOf(link: string | null, home: string | null, from: string | null): string | null {
  if (link === null || link.trim() === '') return null;
  for (const base of [undefined, home, from]) {
    if (base === null) continue;
    const url = URL.parse(link.trim(), base);
    if (url)
      return url.protocol === 'http:' || url.protocol === 'https:'
        ? base === undefined
          ? link.trim()
          : url.href
        : null;
  }
  return null;
}
