/** A page → its article as a raw report: text, headline, day, outlet. */
import type { RawReport } from '../../model/index.ts';
import type { Item } from '../item.ts';
import { refused, warning } from '../item.ts';
import { idOf, withLanguage } from '../record.ts';
import { type Limits, megabytes, type Place, type Sourced } from '../source.ts';
import { decodePage } from './charset.ts';
import { datelinesOf } from './datelines.ts';
import { dayOfAddress, dayOfMetadata } from './dates.ts';
import { type MainText, mainText } from './main-text.ts';
import { metadataOf } from './metadata.ts';
import { type Box, type Scan, scan } from './scan.ts';
import { titleKey, withoutOutlet } from './title.ts';

export { htmlText } from './text.ts';

/** Prose below which the fast way is not trusted, in characters, and below which there is no article at all. */
const UNSURE = 250;
const LEAST = 60;
/** Prose below which it must have a headline, or be called an article, to be one: else it is a notice. */
const UNNAMED = 120;
/** Largest page that the slow way is tried on, in characters. */
const SLOW = 1_500_000;
/** Elements that hold no part of an article, whatever they are called. */
const BESIDE = /^(?:nav|aside|footer|figcaption|form)$/;
/** Longest headline, in characters. */
const LONGEST_TITLE = 300;
/** Days that clocks may be wrong by. */
const SLACK = 2;

export interface Page {
  text: string;
  /** The address that the page gives itself. */
  url: string | null;
  title: string | null;
  outlet: string | null;
  published: string | null;
  /** Lines of the page that may say its day in words, the likeliest first. */
  datelines: string[];
  /** Whether something was left out because there is too much of it. */
  cut: boolean;
}

/**
 * The article of a page, or why there is none.
 *
 * @param url the page's address, if it is known: its path may hold the day, its host is the outlet where nothing else is.
 * @param fetched ISO 8601: no page was published after it was fetched.
 */
export async function readPage(html: string, url: string | null, fetched: string | null): Promise<Page | string> {
  const page = scan(html);
  const limit = fetched === null ? null : new Date(Date.parse(fetched) + SLACK * 86_400_000).toISOString().slice(0, 10);
  const metadata = metadataOf(page, limit);
  const titles = [metadata.headline, page.title].filter((one) => one !== null).map(titleKey);
  const ofTitle = (text: string) => {
    if (text.length > LONGEST_TITLE) return false;
    const key = titleKey(text);
    return key.length >= 8 && titles.some((title) => title.includes(key) || (title.length >= 8 && key.includes(title)));
  };
  let main = mainText(page, ofTitle, false);
  if (main.length < UNSURE) {
    const lenient = mainText(page, ofTitle, true);
    if (lenient.length > main.length * 2) main = lenient;
  }
  let lines = main.blocks.map((i) => (page.blocks[i] as (typeof page.blocks)[number]).text);
  if (main.length < UNSURE && (metadata.body?.length ?? 0) > Math.max(main.length * 2, LEAST))
    lines = bodyLines(metadata.body as string);
  // What the slow way finds on pages of links is links.
  else if (main.length < UNSURE && !main.list && page.ordinary && html.length <= SLOW) {
    // Loaded for the first page that needs it: most runs do not.
    const { readable } = await import('./readable.ts');
    const beside = new Set(page.blocks.filter(({ box }) => BESIDE.test(box.tag)).map(({ text }) => text));
    const slow = readable(html).filter((line) => !beside.has(line));
    const length = slow.reduce((sum, line) => sum + line.length, 0);
    if (length > Math.max(main.length * 2, UNSURE)) lines = slow.filter((line) => !ofTitle(line) || line.length > 200);
  }
  const text = lines.join('\n');
  // A notice of a few words is no news, unless the page calls it so.
  const named = main.headline >= 0 || metadata.article || metadata.published !== null || (main.box?.itemBody ?? false);
  if (text.length < (named ? LEAST : UNNAMED)) return noArticle(page);
  const own = addressOf(page);
  const address = url ?? own;
  const host = address === null ? null : (URL.parse(address)?.hostname.replace(/^www\./, '') ?? null);
  return {
    text,
    url: own,
    title: titleOf(page, main, metadata),
    outlet: metadata.outlet ?? host,
    published: metadata.published ?? markedDay(page, main, limit) ?? metadata.weaker ?? timeElement(page, main, limit),
    datelines: datelinesOf(page, main),
    cut: page.cut,
  };
}

/** The address that a page gives itself (saved pages have no other): that of an article, not of the whole site. */
function addressOf({ canonical, metas }: Scan): string | null {
  for (const given of [canonical, metas.find(([name]) => name === 'og:url')?.[1]]) {
    const url = URL.parse(given ?? '');
    if (url && /^https?:$/.test(url.protocol) && (url.pathname.length > 1 || url.search !== '')) return url.href;
  }
  return null;
}

/** The lines of an article as JSON-LD has it: plain text, or HTML. */
function bodyLines(body: string): string[] {
  const html = /<(?:p|br|div)\b/i.test(body) ? body : body.replace(/\r?\n/g, '<br>');
  return scan(html).blocks.map(({ text }) => text);
}

function noArticle({ blocks }: Scan): string {
  const linked = blocks.filter((block) => block.linked > block.text.length / 2).length;
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const why =
    linked > blocks.length / 2
      ? `${linked} of its ${blocks.length} lines are links`
      : length === 0
        ? 'it holds no text'
        : `none of its ${length} characters of text read like one`;
  return `no article found in the page (${why})`;
}

function titleOf(
  page: Scan,
  { headline }: MainText,
  metadata: { headline: string | null; outlet: string | null },
): string | null {
  const shown = page.blocks[headline];
  if (shown) return withoutOutlet(shown.text, metadata.outlet);
  const given = metadata.headline ?? (page.title || null);
  return given === null ? null : withoutOutlet(given, metadata.outlet);
}

/** The day that is marked as `datePublished`, of several the one that stands nearest to the article. */
function markedDay(page: Scan, { blocks }: MainText, limit: string | null): string | null {
  const above = new Set<Box>();
  for (let one = page.blocks[blocks[0] ?? -1]?.box ?? null; one !== null; one = one.parent) above.add(one);
  let best: { day: string; depth: number } | null = null;
  for (const time of page.times) {
    if (time.box.aside || time.datetime === null || !/\bdatePublished\b/i.test(time.itemprop)) continue;
    const day = dayOfMetadata(time.datetime);
    if (day === null || (limit !== null && day > limit)) continue;
    let common: Box | null = time.box;
    while (common !== null && !above.has(common)) common = common.parent;
    const depth = common?.depth ?? 0;
    if (best === null || depth > best.depth) best = { day, depth };
  }
  return best?.day ?? null;
}

/** The day of a `time` element of the article: the one that says it is that of publication, else the nearest to the headline. */
function timeElement(page: Scan, main: MainText, limit: string | null): string | null {
  const first = main.blocks[0] ?? 0;
  const near = page.times.filter(({ box, at, itemprop, names }) => {
    if (box.aside || /modified|updated/i.test(`${itemprop} ${names}`)) return false;
    if (main.box?.article) return box.article === main.box.article;
    return at >= main.headline - 3 && at <= first + 2;
  });
  const named = near.find(({ names }) => /publish|entry-date|posted/i.test(names));
  for (const { datetime } of named ? [named, ...near] : near) {
    const day = datetime === null ? null : dayOfMetadata(datetime);
    if (day !== null && (limit === null || day <= limit)) return day;
  }
  return null;
}

/** An item that is a page. */
export async function* parsePage(item: Item, limits: Limits): AsyncGenerator<Sourced> {
  const place: Place = { file: item.file, place: item.place };
  if (item.bytes.length > limits.bytes) {
    yield refused(place, `longer than ${megabytes(limits.bytes)}: no page is`);
    return;
  }
  const { html, note } = decodePage(item.bytes, item.mediaType);
  const page = await readPage(html, item.url, item.fetched);
  if (typeof page === 'string') {
    yield refused(place, page);
    return;
  }
  if (note !== null) yield warning(place, note);
  if (page.cut) yield warning(place, 'the page has more elements than any page: it was read in part');
  const raw: RawReport = {
    id: '',
    text: page.text,
    title: page.title,
    outlet: page.outlet,
    url: item.url ?? page.url,
  };
  raw.id = item.name ?? idOf(raw);
  const published = page.published ?? (page.datelines.length === 0 && raw.url ? dayOfAddress(raw.url) : null);
  if (published !== null) {
    raw.published = published;
    raw.publishedFrom = 'page';
  } else if (page.datelines.length > 0) raw.datelines = page.datelines;
  yield await withLanguage(raw, null, place);
}
