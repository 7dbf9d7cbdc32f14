/** Feeds that are watched: when to ask again, and which of their entries are read, wait, or were given up. */
import type { Kysely } from 'kysely';
import { inPieces } from './rows.ts';
import type { FeedEntryTable, FeedTable, Schema } from './schema.ts';

/** What is known of a feed. Moments are ISO 8601 in UTC. */
export type FeedState = FeedTable;

/** What a feed lists that was not known before. */
export interface NewEntry {
  /** The same for the same entry, in whatever feed it stands. */
  key: string;
  /** The address of its article, or null. */
  url: string | null;
  /** What the feed itself says of it, as JSON; kept until the entry is read or given up. */
  given: string | null;
}

export interface FeedEntry extends NewEntry {
  feed: string;
  /** How often its article was asked for in vain. */
  tries: number;
}

/** What became of an attempt to read an entry. */
export type Fate =
  | { key: string; state: 'read' }
  /** Given up; `fault` says why. */
  | { key: string; state: 'refused'; fault: string }
  /** To be tried again at `due`. */
  | { key: string; state: 'waiting'; fault: string; due: string };

export class Feeds {
  private readonly db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.db = db;
  }

  /** A feed, or null when it was never watched. */
  async feed(url: string): Promise<FeedState | null> {
    const row = await this.db.selectFrom('feeds').selectAll().where('url', '=', url).executeTakeFirst();
    return row ?? null;
  }

  /** All feeds that were ever watched, by address. */
  async all(): Promise<FeedState[]> {
    return this.db.selectFrom('feeds').selectAll().orderBy('url').execute();
  }

  /**
   * Writes down how a poll went, and which entries it listed, in one transaction: what was listed is never forgotten,
   * though the feed may say "unchanged" when it is asked again.
   *
   * @param seen the moment of the poll.
   * @returns how many of the entries were not known before, of this feed or another.
   */
  async polled(state: FeedState, entries: readonly NewEntry[], seen: string): Promise<number> {
    const row: FeedState = {
      ...state,
      title: storable(state.title),
      etag: storable(state.etag),
      modified: storable(state.modified),
      fault: storable(state.fault),
    };
    return this.db.transaction().execute(async (db) => {
      const { url, ...rest } = row;
      await db
        .insertInto('feeds')
        .values(row)
        .onConflict((conflict) => conflict.column('url').doUpdateSet(rest))
        .execute();
      const known = await this.known(
        db,
        entries.map(({ key }) => key),
      );
      const last = await db
        .selectFrom('feed_entries')
        .select((e) => e.fn.max('position').as('position'))
        .where('feed', '=', url)
        .executeTakeFirst();
      let position = Number(last?.position ?? 0);
      let added = 0;
      for (const { key, url: address, given } of entries) {
        if (known.has(key)) continue;
        known.add(key);
        position++;
        added++;
        const entry: FeedEntryTable = {
          key,
          feed: url,
          position,
          url: address,
          state: 'waiting',
          tries: 0,
          due: seen,
          seen,
          fault: null,
          given,
        };
        await db.insertInto('feed_entries').values(entry).execute();
      }
      return added;
    });
  }

  /** How many of these keys no feed has listed yet. */
  async unknown(keys: readonly string[]): Promise<number> {
    const wanted = [...new Set(keys)];
    return wanted.length - (await this.known(this.db, wanted)).size;
  }

  private async known(db: Kysely<Schema>, keys: readonly string[]): Promise<Set<string>> {
    const rows = await inPieces(keys, (piece) =>
      db.selectFrom('feed_entries').select('key').where('key', 'in', piece).execute(),
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** Entries of a feed that are to be read now, in the order in which they were listed. */
  async waiting(feed: string, now: string, limit = 1000): Promise<FeedEntry[]> {
    return this.db
      .selectFrom('feed_entries')
      .select(['key', 'feed', 'url', 'tries', 'given'])
      .where('feed', '=', feed)
      .where('state', '=', 'waiting')
      .where('due', '<=', now)
      .orderBy('position')
      .limit(limit)
      .execute();
  }

  /** When the next waiting entry of a feed is to be tried, or null when none waits. */
  async nextDue(feed: string): Promise<string | null> {
    const row = await this.db
      .selectFrom('feed_entries')
      .select((e) => e.fn.min('due').as('due'))
      .where('feed', '=', feed)
      .where('state', '=', 'waiting')
      .executeTakeFirst();
    return row?.due ?? null;
  }

  /** Writes down what became of entries. */
  async settle(fates: readonly Fate[]): Promise<void> {
    if (fates.length === 0) return;
    await this.db.transaction().execute(async (db) => {
      for (const fate of fates)
        await db
          .updateTable('feed_entries')
          .set((e) => ({
            state: fate.state,
            tries: e('tries', '+', 1),
            fault: 'fault' in fate ? storable(fate.fault) : null,
            ...(fate.state === 'waiting' ? { due: fate.due } : { given: null }),
          }))
          .where('key', '=', fate.key)
          .execute();
    });
  }

  /** How many entries of a feed are read, wait, and were given up. */
  async counts(feed: string): Promise<Record<Fate['state'], number>> {
    const rows = await this.db
      .selectFrom('feed_entries')
      .select((e) => ['state', e.fn.countAll<number | string>().as('n')])
      .where('feed', '=', feed)
      .groupBy('state')
      .execute();
    const counts = { read: 0, waiting: 0, refused: 0 };
    for (const { state, n } of rows) counts[state as Fate['state']] = Number(n);
    return counts;
  }
}

/** Text from elsewhere without what a database cannot keep. */
function storable(text: string | null): string | null {
  return text === null ? null : text.toWellFormed().replaceAll('\0', '\ufffd');
}
