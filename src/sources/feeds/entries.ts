/** A feed of any kind → its entries, in the words of no kind. */
import { parseFeed } from 'feedsmith';
import { withoutDoctype } from './doctype.ts';
import { mend } from './mend.ts';

export interface Text {
  /** Whether it is HTML; else it means what it says. */
  html: boolean;
  value: string;
}

export interface FeedEntry {
  title: Text | null;
  /** What may be the text, the fullest first. */
  contents: Text[];
  link: string | null;
  date: string | null;
  outlet: string | null;
}

export interface Feed {
  outlet: string | null;
  language: string | null;
  /** Where the feed belongs to: relative links start there. */
  home: string | null;
  /** Seconds between two polls, as the publisher wishes (`ttl`, `sy:updatePeriod`); null: no wish. */
  every: number | null;
  entries: FeedEntry[];
  /** How many entries were cut off by the end of the file. */
  cut: number;
  /** Whether it was broken, and had to be mended. */
  mended: boolean;
}

/** The feed that a text is, or null when it is none. Broken XML gives its whole entries. Never throws. */
export function feedOf(text: string): Feed | null {
  const clean = withoutDoctype(text).trimStart();
  const json = clean.startsWith('{');
  // The parser lets some that are cut off pass, and loses their last entry in silence.
  const ends = json || /<\/(?:[\w.-]+:)?(?:rss|rdf|feed)\s*>/i.test(clean.slice(-2000));
  const whole = ends ? parsed(clean) : null;
  if (whole) return { ...whole, cut: 0, mended: false };
  if (json) return null;
  const { xml, cut } = mend(clean);
  const rest = parsed(xml);
  return rest && { ...rest, cut, mended: true };
}

type Parsed = Omit<Feed, 'cut' | 'mended'>;

function parsed(text: string): Parsed | null {
  let result: ReturnType<typeof parseFeed>;
  try {
    result = parseFeed(text);
  } catch {
    return null;
  }
  switch (result.format) {
    case 'rss':
      return fromRss(result.feed);
    case 'rdf':
      return fromRdf(result.feed);
    case 'atom':
      return fromAtom(result.feed);
    case 'json':
      return fromJson(result.feed);
  }
}

type Of<F extends ReturnType<typeof parseFeed>['format']> = Extract<
  ReturnType<typeof parseFeed>,
  { format: F }
>['feed'];

const PERIODS: Record<string, number> = { hourly: 3600, daily: 86_400, weekly: 604_800, monthly: 2_592_000 };

function everyOf({
  ttl,
  sy,
}: {
  ttl?: number;
  sy?: { updatePeriod?: string; updateFrequency?: number };
}): number | null {
  if (ttl !== undefined && ttl > 0) return ttl * 60;
  const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  if (period === undefined) return null;
  const times = sy?.updateFrequency ?? 1;
  return Math.round(period / (times > 0 ? times : 1));
}

const html = (...values: (string | undefined)[]): Text[] =>
  values.filter((value) => value !== undefined).map((value) => ({ html: true, value }));
/** Dates come as text, since none is asked to be parsed. */
const dateOf = (...dates: unknown[]) =>
  dates.find((date) => typeof date === 'string' && date.trim() !== '') as string | undefined;

function fromRss(feed: Of<'rss'>): Parsed {
  const outlet = feed.dc?.publishers?.[0] ?? feed.title ?? null;
  return {
    outlet,
    language: feed.language ?? feed.dc?.languages?.[0] ?? null,
    home: feed.link ?? null,
    every: everyOf(feed),
    entries: (feed.items ?? []).map((item) => ({
      title: html(item.title)[0] ?? null,
      contents: html(item.content?.encoded, item.description, ...(item.dc?.descriptions ?? [])),
      link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
      date: dateOf(item.pubDate, item.dc?.dates?.[0]) ?? null,
      outlet: item.source?.title ?? item.dc?.publishers?.[0] ?? outlet,
    })),
  };
}

function fromRdf(feed: Of<'rdf'>): Parsed {
  const outlet = feed.dc?.publishers?.[0] ?? feed.title ?? null;
  return {
    outlet,
    language: feed.dc?.languages?.[0] ?? null,
    home: feed.link ?? null,
    every: everyOf(feed),
    entries: (feed.items ?? []).map((item) => ({
      title: html(item.title)[0] ?? null,
      contents: html(item.content?.encoded, item.description, ...(item.dc?.descriptions ?? [])),
      link: item.link ?? item.rdf?.about ?? null,
      date: dateOf(item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.dcterms?.created?.[0]) ?? null,
      outlet: item.dc?.publishers?.[0] ?? outlet,
    })),
  };
}

function fromAtom(feed: Of<'atom'>): Parsed {
  const texts = (...given: ({ value?: string; type?: string } | undefined)[]): Text[] =>
    given
      .filter((text) => text?.value !== undefined)
      .map((text) => ({
        html: (text?.type ?? 'text') !== 'text' && text?.type !== 'text/plain',
        value: text?.value as string,
      }));
  const linkOf = (links: readonly { href?: string; rel?: string }[] | undefined) =>
    links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null;
  const outletOf = (title: { value?: string; type?: string } | undefined) => texts(title)[0]?.value ?? null;
  const outlet = feed.dc?.publishers?.[0] ?? outletOf(feed.title);
  return {
    outlet,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null,
    home: linkOf(feed.links),
    every: everyOf(feed),
    entries: (feed.entries ?? []).map((entry) => ({
      title: texts(entry.title)[0] ?? null,
      contents: texts(entry.content, entry.summary),
      link: linkOf(entry.links) ?? (/^https?:/.test(entry.id ?? '') ? (entry.id as string) : null),
      date: dateOf(entry.published, entry.dc?.dates?.[0], entry.updated) ?? null,
      outlet: outletOf(entry.source?.title) ?? entry.dc?.publishers?.[0] ?? outlet,
    })),
  };
}

function fromJson(feed: Of<'json'>): Parsed {
  const outlet = feed.title ?? null;
  return {
    outlet,
    language: feed.language ?? null,
    home: feed.home_page_url ?? null,
    every: null,
    entries: (feed.items ?? []).map((item) => {
      const text = item.content_text === undefined ? [] : [{ html: false, value: item.content_text }];
      const summary = item.summary === undefined ? [] : [{ html: false, value: item.summary }];
      return {
        title: item.title === undefined ? null : { html: false, value: item.title },
        contents: [...html(item.content_html), ...text, ...summary],
        link: item.url ?? item.external_url ?? null,
        date: dateOf(item.date_published, item.date_modified) ?? null,
        outlet,
      };
    }),
  };
}
