export { Captures } from './captures.ts';
export { LibraryError, type Wanted, type WantedWord } from './dialect.ts';
export { type Fate, type FeedEntry, type FeedState, Feeds, type NewEntry } from './feeds.ts';
export {
  type Added,
  type Counts,
  Library,
  type LibraryOptions,
  openLibrary,
  type StoredClaim,
  type StoredReport,
} from './library.ts';
export type { NewsItem } from './news.ts';
export type { ToldPerson } from './persons.ts';
export { type Prepared, type PreparedClaim, prepare } from './prepare.ts';
export type { Relatives } from './relatives.ts';
export type { ReportFilter, ReportListing } from './report-list.ts';
export type { FileState, RefusalRecord, Run, RunStep } from './runs.ts';
export { sqlite } from './sqlite.ts';
export type { EventPoint, LibraryFacts, PartiesTally, PartyCount, PlaceCount, Summaries, Tally } from './summaries.ts';
export { type VersionNote, Versions } from './version-notes.ts';
