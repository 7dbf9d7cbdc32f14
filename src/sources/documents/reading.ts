/** What a document says: the plain data that a reader of one format gives, and how raw reports are made of it. */
import type { RawReport } from '../../model/index.ts';
import type { Item, ItemFormat } from '../item.ts';
import { idOf, publishedDay, withLanguage } from '../record.ts';
import type { Limits, Sourced } from '../source.ts';

/** One text of a document. Fields that are not known are left out. */
export interface Reading {
  kind: 'report';
  /** Which part of the document it is (`attachment a.pdf`); null: the document itself. */
  part: string | null;
  text: string;
  /** What its report is named, where the document itself names it and no file does. */
  id?: string;
  title?: string;
  outlet?: string;
  url?: string;
  /** As the document writes it. */
  published?: string;
  /** As the document writes it. */
  language?: string;
}

/** What a reader yields: a text, or that something was not read, or was read with a flaw. */
export type Finding = Reading | { kind: 'refused' | 'warning'; part: string | null; reason: string };

export const refusal = (reason: string): Finding => ({ kind: 'refused', part: null, reason });
export const flaw = (reason: string): Finding => ({ kind: 'warning', part: null, reason });

/** What an error of a library says of a document, in a line: not its stack. */
export function brief(error: unknown): string {
  if (error instanceof RangeError && /call stack/i.test(error.message)) return 'nested too deeply';
  const message =
    (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() || 'for no reason given';
  return `broken: ${message.length > 120 ? `${message.slice(0, 119)}…` : message}`;
}

/** Formats whose bytes are read in a thread of their own, since their libraries promise no bound on time and memory. */
export const GUARDED = ['pdf', 'office', 'mail', 'markdown'] as const satisfies readonly ItemFormat[];
export type GuardedFormat = (typeof GUARDED)[number];

/** Reads the bytes of one document. What is wrong with them is a finding; whatever it throws is taken for one. */
export type Reader = (bytes: Uint8Array, limits: Limits) => Promise<Finding[]>;

/** The raw reports of what was found in an item. */
export async function* reportsOf(item: Item, findings: readonly Finding[]): AsyncGenerator<Sourced> {
  for (const finding of findings) {
    const place = { file: item.file, place: [item.place, finding.part].filter(Boolean).join(', ') || null };
    if (finding.kind !== 'report') {
      yield { kind: finding.kind, ...place, reason: finding.reason };
      continue;
    }
    const { text, title, outlet, language } = finding;
    const url = finding.url ?? item.url ?? undefined;
    const raw: RawReport = { id: '', text, ...(url && { url }), ...(title && { title }), ...(outlet && { outlet }) };
    if (finding.published !== undefined) {
      const day = publishedDay(finding.published);
      if (day !== null) raw.published = day;
      else yield { kind: 'warning', ...place, reason: `the date is none, and is left out: ${finding.published}` };
    }
    const name = item.name ?? finding.id ?? null;
    if (name !== null) raw.id = [name, finding.part?.replace(/^attachment /, '')].filter(Boolean).join('/');
    else raw.id = idOf(raw);
    yield await withLanguage(raw, language ?? null, place);
  }
}
