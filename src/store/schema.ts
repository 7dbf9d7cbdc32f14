/** The tables of a library. Records are kept as JSON; the columns beside them are there to be looked up. */

export interface Schema {
  library: LibraryTable;
  reports: ReportTable;
  claims: ClaimTable;
  features: FeatureTable;
  events: EventTable;
  event_records: EventRecordTable;
  event_parties: EventPartyTable;
  fingerprints: FingerprintTable;
  copy_keys: CopyKeyTable;
  copies: GroupMemberTable;
  versions: GroupMemberTable;
  runs: RunTable;
  run_files: RunFileTable;
  refusals: RefusalTable;
  bodies: BodyTable;
  captures: CaptureTable;
  report_captures: ReportCaptureTable;
  feeds: FeedTable;
  feed_entries: FeedEntryTable;
}

/** Facts about the library itself: `version`. */
export interface LibraryTable {
  name: string;
  value: string;
}

export interface ReportTable {
  /** Short key within this library, in the order of reading: never shown, never exported. */
  number: number;
  id: string;
  language: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  published: string | null;
  published_from: string;
  text: string;
  /** 1: title, outlet, url and text are JSON strings, since they hold what a database cannot keep (NUL, half a surrogate pair). */
  escaped: number;
  /** SHA-256 of the text, hexadecimal. */
  text_hash: string;
  /** When it was read, ISO 8601 in UTC: the one column that differs between two readings of the same input. */
  read_at: string;
  /** Version of the coder that made its claims; null: read before libraries kept it. */
  coder: string | null;
}

export interface ClaimTable {
  /** Short key within this library, as a report's. */
  number: number;
  id: string;
  report: number;
  /** Place among the report's claims, from 0. */
  position: number;
  /** The event it belongs to now. Not indexed: an event's record names its claims. */
  event_id: string;
  record: string;
}

/** What merging needs of a claim, in the order in which it is asked for. */
export interface FeatureTable {
  /** Claims of different blocks are never one event. */
  block: string;
  /** merging's `positionOf`. */
  day: number;
  /** The claim's number. */
  claim: number;
  /** The claim's event, as in its own row: grouping reads many, and the rows of claims are long. */
  event_id: string;
  /** merging's `Feature` as JSON. */
  feature: string;
}

/** What events are asked by and summed up from. Rows are short: summaries read all of them, and records are long. */
export interface EventTable {
  id: string;
  type: string;
  day_from: string | null;
  day_to: string | null;
  /** `2024-05`, when all its days are of one month. */
  month: string | null;
  first_reported: string | null;
  last_reported: string | null;
  factuality: string;
  /** How many origins and reports. */
  origins: number;
  reports: number;
  /** The block that all its claims are of. */
  block: string;
  dated: string | null;
  /** Lists in the form `,ar,fa,`: each value stands between two commas. */
  languages: string;
  contexts: string;
  disputed: string;
  parties: string;
  dyads: string;
  /** JSON strings, each between two line breaks: names of outlets may hold anything else. */
  outlets: string;
  place: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
}

export interface EventRecordTable {
  id: string;
  record: string;
}

/** Events by party and by dyad, the two that questions begin with. */
export interface EventPartyTable {
  /** Code of a party (`IRN`) or a dyad (`BLR-IRN`). */
  party: string;
  event_id: string;
}

/** What a report is known again by. */
export interface FingerprintTable {
  /** The report's number. */
  report: number;
  /** Short hash of its canonical address (`addressKey`). */
  address: string | null;
  /** See text/minhash.ts. */
  signature: Uint8Array;
}

/** Reports by the keys that copies have in common, in the order in which they are looked at (store/copies.ts). */
export interface CopyKeyTable {
  key: number;
  fine: number;
  report: number;
}

/** Reports that belong together: copies of one text, or versions of one report. One that stands alone has no row. */
export interface GroupMemberTable {
  report: number;
  /** The first of its group, by day of publication (unknown last), then id. */
  first: number;
}

/** Runs of reading: those that have not ended, and the last one that has. */
export interface RunTable {
  number: number;
  /** What is read: a run with the same key goes on with one that has not ended. */
  key: string;
  started_at: string;
  ended_at: string | null;
  /** The reader's counts until now, as JSON. */
  tally: string;
}

/** How far a run has come in each file; nothing is left of a run that has ended. */
export interface RunFileTable {
  run: number;
  file: string;
  /** Tells whether the file is still the same. */
  stamp: string;
  done: number;
  /** A position inside the file as JSON, or null. */
  position: string | null;
}

export interface RefusalTable {
  run: number;
  /** In the order of reading. */
  number: number;
  kind: string;
  file: string;
  place: string | null;
  reason: string;
}

/** What servers answered with, each body once. */
export interface BodyTable {
  /** Of the body unpacked, hexadecimal. */
  sha256: string;
  /** Unpacked, in bytes. */
  length: number;
  /** Packed with Brotli. */
  packed: Uint8Array;
}

/** Each time that a body came: model's `CaptureHead`. */
export interface CaptureTable {
  /** Short key within this library, in the order of fetching. */
  number: number;
  sha256: string;
  asked: string;
  url: string;
  fetched: string;
  status: number;
  media_type: string | null;
  /** As JSON. */
  headers: string;
}

/** Which reports were read from which capture. */
export interface ReportCaptureTable {
  report: number;
  capture: number;
}

/** Feeds that are watched: feeds.ts has the words. Moments are ISO 8601 in UTC. */
export interface FeedTable {
  url: string;
  title: string | null;
  etag: string | null;
  modified: string | null;
  polled: string | null;
  due: string;
  /** Seconds between two polls. */
  every: number;
  failures: number;
  fault: string | null;
}

/** Entries that feeds have listed, whether read or not. */
export interface FeedEntryTable {
  key: string;
  feed: string;
  /** Place among all entries of the feed, in the order in which they came. */
  position: number;
  url: string | null;
  state: string;
  tries: number;
  due: string;
  seen: string;
  fault: string | null;
  /** What the feed itself says of the entry, as JSON; null when it is not wanted any more. */
  given: string | null;
}
