/** Events for other programs. */
import type { EventRecord } from '../../model/index.ts';
import { eventLine } from '../sentences/index.ts';
import { csvHeader, csvLine } from './csv.ts';
import { eventRow, PLOVER_COLUMNS, type Told, tsvHeader, tsvLine } from './plover.ts';
import { quotesOf } from './told.ts';

export type EventFormat = 'events-jsonl' | 'plover' | 'csv';

/** How events are written for other programs, one after the other. */
export interface Format {
  mediaType: string;
  /** Ending of a file. */
  ending: string;
  header: string;
  /** Whether a line needs the event's claims. */
  needsClaims: boolean;
  line(event: EventRecord, told: readonly Told[]): string;
}

export const FORMATS = {
  'events-jsonl': {
    mediaType: 'application/jsonl',
    ending: 'jsonl',
    header: '',
    needsClaims: false,
    line: (event) => `${JSON.stringify(event)}\n`,
  },
  plover: {
    mediaType: 'text/tab-separated-values; charset=utf-8',
    ending: 'tsv',
    header: tsvHeader(PLOVER_COLUMNS),
    needsClaims: true,
    // The claim whose quote is shown leads the row.
    line(event, told) {
      const [lead] = quotesOf(event, told);
      const rest = told.filter((one) => one !== lead);
      return tsvLine(PLOVER_COLUMNS, eventRow(event, lead ? [lead, ...rest] : rest));
    },
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    ending: 'csv',
    header: csvHeader(),
    needsClaims: true,
    line(event, told) {
      const [lead] = quotesOf(event, told);
      return csvLine(event, {
        sentence: eventLine(event),
        quote: lead?.quote ?? null,
        report: lead?.report.id ?? null,
      });
    },
  },
} satisfies Record<string, Format> as Record<EventFormat, Format>;
