/** What was fetched from the address of a feed → the entries that it lists. Feeds of all kinds, and news sitemaps. */
import { gunzipSync } from 'node:zlib';
import type { RawReport } from '../../model/index.ts';
import { canonicalAddress } from '../../text/address.ts';
import { parseFeedItem } from '../feeds/feed.ts';
import { feedsOfOpml } from '../feeds/opml.ts';
import { entriesOfSitemap, type Sitemap } from '../feeds/sitemap.ts';
import { xmlText } from '../feeds/xml-text.ts';
import type { Item } from '../item.ts';
import { isAddress, webAddress } from './address.ts';

/** What a list says of a report: all of it, or only what is to be said of the page behind its address. */
export type Given = Partial<Omit<RawReport, 'id'>>;

export interface Listed {
  /** The same for the same entry, in whatever list it stands. */
  key: string;
  /** The address of its article, or null. */
  url: string | null;
  given: Given;
}

export interface Listing {
  title: string | null;
  /** Seconds between two polls, as the publisher wishes; null: no wish. */
  every: number | null;
  /** In the order of the list, each key once. */
  entries: Listed[];
  /** Further sitemaps, of an index of such. */
  sitemaps: Sitemap['sitemaps'];
  /** What was left out, and why. */
  faults: string[];
}

/** Most entries that are taken at once, the first ones: feeds begin with what is new. */
const MOST = 1000;
const LONGEST_UNPACKED = 50_000_000;

/** What an address lists, or why it lists nothing. `item`: its body, with the address that it came from. Never throws. */
export async function listingOf(item: Item): Promise<Listing | string> {
  let { bytes } = item;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = gunzipSync(bytes, { maxOutputLength: LONGEST_UNPACKED });
    } catch {
      return 'a gzip file that is damaged, or unpacks to more than 50 MB';
    }
  }
  const sitemap = entriesOfSitemap(bytes);
  if (sitemap) return fromSitemap(sitemap);
  const { feedOf } = await import('../feeds/entries.ts');
  const feed = feedOf(xmlText(bytes, item.mediaType));
  if (feed === null) return notAFeed(bytes, item.url);
  const listing: Listing = { title: feed.outlet, every: feed.every, entries: [], sitemaps: [], faults: [] };
  const entries = new Entries();
  for await (const sourced of parseFeedItem({ ...item, bytes })) {
    if (sourced.kind !== 'report') {
      listing.faults.push(sourced.place === null ? sourced.reason : `${sourced.place}: ${sourced.reason}`);
      continue;
    }
    const { id, url = null, ...given } = sourced.raw;
    entries.add(url, given, id);
  }
  return entries.into(listing);
}

function fromSitemap({ entries: pages, sitemaps }: Sitemap): Listing {
  const entries = new Entries();
  // The protocol asks for no order: the newest are those that are wanted.
  const newest = [...pages].sort((a, b) => compare(momentOf(b), momentOf(a)));
  for (const { url, title, published, outlet, language } of newest)
    entries.add(url, { title, published, outlet, language }, url);
  return entries.into({ title: null, every: null, entries: [], sitemaps, faults: [] });
}

const momentOf = ({ modified, published }: Sitemap['entries'][number]) => modified ?? published ?? '';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

class Entries {
  private readonly entries = new Map<string, Listed>();

  /** `id`: what an entry without an address is known by. */
  add(address: string | null, given: Given, id: string): void {
    const url = address === null ? null : (webAddress(address)?.href ?? null);
    const key = (url && canonicalAddress(url)) ?? id;
    if (!this.entries.has(key)) this.entries.set(key, { key, url, given });
  }

  into(listing: Listing): Listing {
    const all = [...this.entries.values()];
    if (all.length > MOST)
      listing.faults.push(`${all.length} entries: the first ${MOST} are taken (is it a list of the whole site?)`);
    return { ...listing, entries: all.slice(0, MOST) };
  }
}

/** Why bytes are no feed, with the feed that they name, where they do. */
function notAFeed(bytes: Uint8Array, base: string | null): string {
  if (feedsOfOpml(bytes)) return 'a list of feeds (OPML), not a feed: save it to a file and watch that file';
  const head = Buffer.from(bytes.subarray(0, 200_000)).toString('latin1');
  for (const [link] of head.matchAll(/<link\b[^>]{1,2000}>/gi)) {
    if (!/type\s*=\s*["']?application\/(?:rss|atom)\+xml/i.test(link)) continue;
    const href = /href\s*=\s*["']?([^"'\s>]{1,1000})/i.exec(link)?.[1]?.replaceAll('&amp;', '&');
    const url = href === undefined ? null : webAddress(href, base === null ? undefined : new URL(base));
    if (url) return `a page, not a feed: the feed that it names is ${url.href}`;
  }
  return 'neither a feed (RSS, RDF, Atom, JSON Feed) nor a news sitemap';
}

/**
 * The addresses of a list: the feeds of OPML, or a text with one a line (blank lines and what follows a `#` are passed
 * over).
 *
 * @returns the addresses, each once, and the lines that are none.
 */
export function addressesOf(bytes: Uint8Array): { urls: string[]; faults: { line: number; text: string }[] } {
  const feeds = feedsOfOpml(bytes);
  if (feeds) return { urls: [...new Set(feeds.map(({ url }) => webAddress(url)?.href ?? url))], faults: [] };
  const urls = new Set<string>();
  const faults: { line: number; text: string }[] = [];
  for (const [i, line] of new TextDecoder()
    .decode(bytes)
    .split(/\r\n|\r|\n/)
    .entries()) {
    // An address may hold a # too, but never after a blank.
    const text = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (text === '') continue;
    const url = isAddress(text) ? webAddress(text) : null;
    if (url) urls.add(url.href);
    else faults.push({ line: i + 1, text: text.slice(0, 100) });
  }
  return { urls: [...urls], faults };
}
