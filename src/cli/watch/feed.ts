/** One feed: is there anything new? And its new entries: fetched, coded, stored. */
import type { Coder } from '../../coding/index.ts';
import type { RawReport } from '../../model/index.ts';
import { type Fetcher, type Item, parseItem, type Refusal, type Sourced } from '../../sources/index.ts';
import { idOf } from '../../sources/record.ts';
import { backoff, nextInterval } from '../../sources/web/interval.ts';
import { capture, type NoItem } from '../../sources/web/items.ts';
import { type Given, type Listed, type Listing, listingOf } from '../../sources/web/listing.ts';
import type { Added, Fate, FeedEntry, FeedState, Library } from '../../store/index.ts';
import { type Read, resultOf } from '../pipeline/work.ts';

export interface WatchOptions {
  /** Least time between two polls of a feed, in seconds. */
  every: number;
  /** Reads what feeds say themselves, and fetches no articles. */
  feedsOnly: boolean;
}

export interface Watch extends WatchOptions {
  library: Library;
  fetcher: Fetcher;
  coder: Coder;
  /** Once it is aborted, nothing more is fetched; what has been fetched is stored. */
  interrupt: AbortSignal;
}

/** What came of a feed's turn. Field order is the order of `--json`. */
export interface Turn {
  /** When it began, ISO 8601 in UTC. */
  at: string;
  feed: string;
  title: string | null;
  /** Whether the feed was asked; else only entries of an earlier poll were read. */
  polled: boolean;
  /** Entries that no feed had listed before. */
  entries: number;
  new: number;
  copy: number;
  version: number;
  duplicate: number;
  claims: number;
  /** Entries that were given up, and what feeds list that can be no entry. */
  refused: Refusal[];
  /** Entries that are to be tried again. */
  later: number;
  /** Why the feed could not be read; null: it could. */
  fault: string | null;
  /** Whether the poll before had gone wrong in the same way: nobody need be told again. */
  known: boolean;
  /** When the feed is to be asked again. */
  due: string;
}

/** Entries that are read in one turn: other feeds of a long list shall not wait for the first. */
const ENTRIES_A_TURN = 20;
/** How often an article is asked for in vain, and how long after the first time it is asked for again, in seconds. */
const TRIES = 6;
const FIRST_RETRY = 300;
/** Sitemaps of an index that are looked at in one poll. */
const SITEMAPS = 10;
/** From so many letters on, beside its title, what a feed says of an entry counts as its text. */
const WHOLE = 500;

const fresh = (url: string, now: string, every: number): FeedState => ({
  url,
  title: null,
  etag: null,
  modified: null,
  polled: null,
  due: now,
  every,
  failures: 0,
  fault: null,
});

/**
 * Asks a feed, when it is to be asked, and reads entries that wait. Never throws for what servers do.
 *
 * @param force asks it whether it is due or not.
 */
export async function turnOf(url: string, watch: Watch, force: boolean): Promise<Turn> {
  const { library, fetcher } = watch;
  const at = iso(fetcher.clock.now());
  const before = (await library.feeds.feed(url)) ?? fresh(url, at, watch.every);
  const turn: Turn = {
    at,
    feed: url,
    title: before.title,
    polled: false,
    entries: 0,
    new: 0,
    copy: 0,
    version: 0,
    duplicate: 0,
    claims: 0,
    refused: [],
    later: 0,
    fault: before.fault,
    known: true,
    due: before.due,
  };
  if (force || before.due <= at) await poll(before, watch, turn);
  const waiting = await library.feeds.waiting(url, iso(fetcher.clock.now()), ENTRIES_A_TURN);
  for (const entry of waiting) {
    if (watch.interrupt.aborted) break;
    const fate = await readEntry(entry, watch, turn);
    if (fate === null) break;
    await library.feeds.settle([fate]);
  }
  return turn;
}

async function poll(before: FeedState, watch: Watch, turn: Turn): Promise<void> {
  const { library, fetcher, interrupt } = watch;
  const { url, etag, modified } = before;
  const fetched = await fetcher.fetch(url, etag || modified ? { etag, modified } : null, interrupt);
  if (fetched.kind === 'aborted') return;
  turn.polled = true;
  const now = fetcher.clock.now();
  const in_ = (seconds: number) => iso(now + seconds * 1000);
  const failed = async (fault: string, retryAfter: number | null) => {
    const failures = before.failures + 1;
    const wait = Math.max(backoff(url, failures, before.every), (retryAfter ?? 0) / 1000);
    const state = { ...before, polled: iso(now), failures, fault, due: in_(wait) };
    await library.feeds.polled(state, [], iso(now));
    Object.assign(turn, { fault, known: before.fault === fault, due: state.due });
  };
  if (fetched.kind === 'fault') {
    await failed(fetched.reason, fetched.retryAfter);
    return;
  }
  let listing: Listing | null = null;
  let validators = { etag, modified };
  if (fetched.kind === 'answer') {
    const { headers, url: from, mediaType, body } = fetched.capture;
    const listed = await listingOf(bodyOf(url, from, mediaType, body));
    if (typeof listed === 'string') {
      await failed(listed, null);
      return;
    }
    listing = listed;
    await addSitemaps(listing, before, watch);
    validators = { etag: headers.etag ?? null, modified: headers['last-modified'] ?? null };
  }
  // Aborted on the way through an index: the next poll sees it whole.
  if (interrupt.aborted) return;
  const state: FeedState = {
    ...before,
    ...validators,
    title: listing?.title ?? before.title,
    polled: iso(now),
    failures: 0,
    fault: null,
  };
  const entries = (listing?.entries ?? []).map(({ key, url: address, given }: Listed) => ({
    key,
    url: address,
    given: JSON.stringify(given),
  }));
  // Whether there is something new decides when to ask again; both are written down at once.
  turn.entries = await library.feeds.unknown(entries.map(({ key }) => key));
  state.every = nextInterval(before.every, watch.every, listing?.every ?? null, turn.entries > 0);
  state.due = in_(state.every);
  // Where the feed itself is read, it is what reports are proven by.
  if (watch.feedsOnly && turn.entries > 0 && fetched.kind === 'answer') await library.captures.add(fetched.capture);
  await library.feeds.polled(state, entries, iso(now));
  turn.refused.push(...(listing?.faults ?? []).map((reason) => ({ file: url, place: null, reason })));
  Object.assign(turn, { title: state.title, fault: null, known: before.fault === null, due: state.due });
}

/** Adds the entries of the sitemaps that an index lists, of those that have changed since the last poll. */
async function addSitemaps(listing: Listing, { polled }: FeedState, { fetcher, interrupt }: Watch): Promise<void> {
  const changed = listing.sitemaps
    .filter(({ modified }) => polled === null || modified === null || !(Date.parse(modified) < Date.parse(polled)))
    .sort((a, b) => ((b.modified ?? '') > (a.modified ?? '') ? 1 : -1));
  for (const { url } of changed.slice(0, SITEMAPS)) {
    const fetched = await fetcher.fetch(url, null, interrupt);
    if (fetched.kind === 'aborted') return;
    const listed =
      fetched.kind === 'answer'
        ? await listingOf(bodyOf(url, fetched.capture.url, fetched.capture.mediaType, fetched.capture.body))
        : fetched.kind === 'fault'
          ? fetched.reason
          : 'not changed, though nobody asked whether it was';
    if (typeof listed === 'string') listing.faults.push(`${url}: ${listed}`);
    else {
      listing.entries.push(...listed.entries);
      listing.faults.push(...listed.faults.map((fault) => `${url}: ${fault}`));
    }
  }
}

const bodyOf = (file: string, url: string, mediaType: string | null, bytes: Uint8Array): Item => ({
  file,
  place: null,
  format: 'feed',
  bytes,
  name: null,
  url,
  mediaType,
  fetched: null,
  next: null,
  columns: null,
});

/** Reads an entry; null when it was interrupted. */
async function readEntry(entry: FeedEntry, watch: Watch, turn: Turn): Promise<Fate | null> {
  const { key, url } = entry;
  const given = JSON.parse(entry.given ?? '{}') as Given;
  const place = { file: url ?? entry.feed, place: null };
  const giveUp = (reason: string): Fate => {
    turn.refused.push({ ...place, reason });
    return { key, state: 'refused', fault: reason };
  };
  if (watch.feedsOnly || url === null) {
    const sourced = reportGiven(given, place.file, url, 0);
    if (sourced === null) return giveUp('the feed gives no text of it');
    const stored = await store([sourced], watch.feedsOnly ? entry.feed : null, watch, turn);
    return stored === null ? { key, state: 'read' } : giveUp(stored);
  }
  const got = await capture(url, watch.fetcher, watch.library.captures, watch.interrupt);
  if (got === null) return null;
  let reason: string;
  if ('reason' in got) {
    if (got.passing && entry.tries + 1 < TRIES) {
      turn.later++;
      return { key, state: 'waiting', fault: got.reason, due: retryAt(entry, got, watch) };
    }
    ({ reason } = got);
  } else {
    const sourced: Sourced[] = [];
    for await (const one of parseItem(got.item)) sourced.push(one.kind === 'report' ? completed(one, given) : one);
    if (sourced.some(({ kind }) => kind === 'report')) {
      const stored = await store(sourced, url, watch, turn);
      return stored === null ? { key, state: 'read' } : giveUp(stored);
    }
    reason = sourced.find((one) => one.kind === 'refused')?.reason ?? 'nothing to read in it';
  }
  // The page is not to be had: what the feed says of it will do, where that is more than a teaser.
  const instead = reportGiven(given, place.file, url, WHOLE);
  if (instead === null) return giveUp(reason);
  const stored = await store([instead], null, watch, turn);
  return stored === null ? { key, state: 'read' } : giveUp(stored);
}

function retryAt(entry: FeedEntry, { retryAfter }: NoItem, { fetcher }: Watch): string {
  const wait = Math.max(backoff(entry.key, entry.tries + 1, FIRST_RETRY), (retryAfter ?? 0) / 1000);
  return iso(fetcher.clock.now() + wait * 1000);
}

/** What the page does not say, the list may. */
function completed(sourced: Extract<Sourced, { kind: 'report' }>, given: Given): Sourced {
  const { raw } = sourced;
  return {
    ...sourced,
    raw: {
      ...raw,
      published: raw.published ?? given.published ?? null,
      title: raw.title ?? given.title ?? null,
      outlet: raw.outlet ?? given.outlet ?? null,
    },
  };
}

/** The report that the list itself gives; null when its text has fewer letters than are wanted. */
function reportGiven(
  given: Given,
  file: string,
  url: string | null,
  least: number,
): Extract<Sourced, { kind: 'report' }> | null {
  const { text = '' } = given;
  if (text.trim() === '' || text.length - (given.title?.length ?? 0) < least) return null;
  const raw: RawReport = { ...given, id: '', text, url };
  return { kind: 'report', file, place: null, raw: { ...raw, id: idOf(raw) }, detected: true };
}

/**
 * Codes and stores what was read.
 *
 * @param asked the address whose capture it was read from, or null.
 * @returns why nothing could be kept; null: something was.
 */
async function store(
  sourced: readonly Sourced[],
  asked: string | null,
  { coder, library }: Watch,
  turn: Turn,
): Promise<string | null> {
  const results = sourced.map((one) => resultOf(one, coder, { make: 'prepared', refuseLanguages: false }));
  const reports = results.filter((one): one is Read<'prepared'> => one.kind === 'report');
  const answers: Added[] = await library.addReports(reports.map(({ made }) => made));
  let reason = 'nothing to read in it';
  for (const one of results) if (one.kind === 'refused') ({ reason } = one);
  let kept = false;
  for (const [i, { id, outcome, reason: why }] of answers.entries()) {
    if (outcome === 'refused') {
      reason = `report ${id}: ${why}`;
      continue;
    }
    kept = true;
    turn[outcome]++;
    if (outcome !== 'duplicate') turn.claims += reports[i]!.claims;
  }
  if (asked !== null)
    await library.captures.link(
      answers.filter(({ outcome }) => outcome !== 'refused').map(({ id }) => ({ report: id, asked })),
    );
  return kept ? null : reason;
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
