/** OPML: lists of feeds, as readers of feeds export them. */
import { readXml } from './tolerant.ts';
import { xmlText } from './xml-text.ts';

export interface FeedAddress {
  url: string;
  /** What the list calls it. */
  title: string | null;
}

/** Far more than anyone follows. */
const MOST = 100_000;

/**
 * The feeds of a list in its order, each address once; only http and https. Broken XML gives what can be read of it. Null when
 * the bytes are no OPML.
 */
export function feedsOfOpml(bytes: Uint8Array): FeedAddress[] | null {
  const feeds = new Map<string, FeedAddress>();
  let opml = false;
  readXml(xmlText(bytes), {
    open(name, attributes) {
      const given = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
      if (name.toLowerCase() === 'opml') opml = true;
      if (!opml || name.toLowerCase() !== 'outline' || feeds.size >= MOST) return;
      const url = given.xmlurl?.trim() ?? '';
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || feeds.has(url)) return;
      const title = (given.title || given.text || '').replace(/\s+/g, ' ').trim();
      feeds.set(url, { url, title: title || null });
    },
  });
  return opml ? [...feeds.values()] : null;
}
