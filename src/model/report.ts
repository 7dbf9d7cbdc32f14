/** Reports: one text as one outlet published it. */

/** A code of a language pack or, for texts that no pack reads, any BCP 47 primary subtag. */
export type LanguageCode = string;

/** How the day of publication is known. */
export type PublishedFrom = 'given' | 'page' | 'text' | 'unknown';

/** What a source hands over: everything but the text may be missing. */
export interface RawReport {
  id: string;
  text: string;
  language?: string | null;
  /** ISO date (or date-time, of which the day counts), as the source gives it. */
  published?: string | null;
  /** How `published` is known where it was not simply given. */
  publishedFrom?: PublishedFrom;
  /** Lines beside the text that may say the day in words, the likeliest first; read when `published` is missing. */
  datelines?: readonly string[];
  title?: string | null;
  outlet?: string | null;
  url?: string | null;
}

/** A report as every later stage sees it. Field order is the order of output. */
export interface Report {
  id: string;
  language: LanguageCode;
  title: string | null;
  outlet: string | null;
  url: string | null;
  /** ISO date `YYYY-MM-DD`, or null when it is not known. */
  published: string | null;
  publishedFrom: PublishedFrom;
  /** The untouched text: every offset anywhere counts UTF-16 code units in it. */
  text: string;
}
