export { Captures } from './captures.ts';
export { LibraryError } from './dialect.ts';
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
export { type Prepared, type PreparedClaim, prepare } from './prepare.ts';
export type { Relatives } from './relatives.ts';
export type { FileState, RefusalRecord, Run, RunStep } from './runs.ts';
export { sqlite } from './sqlite.ts';
export type { PartyCount } from './summaries.ts';
