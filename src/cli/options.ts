/** Options that several commands have, and how their values are read. */
import { InvalidArgumentError, Option } from 'commander';
import { EVENT_TYPES, type EventType, FACTUALITIES, isEventType } from '../model/index.ts';
import { columnMap } from '../sources/index.ts';
import type { Library } from '../store/index.ts';
import { CommandError, type Context, EXIT } from './context.ts';

export interface LibraryOption {
  library: string;
}

export const libraryOption = () =>
  new Option('-l, --library <file>', 'the library').env('DRAGOMAN_LIBRARY').default('./dragoman.db');

/** Opens the library that a command asks for something; it must be there. */
export async function existingLibrary(options: LibraryOption, context: Context): Promise<Library> {
  const { existsSync } = await import('node:fs');
  if (options.library !== ':memory:' && !existsSync(options.library))
    throw new CommandError(
      `no library at ${options.library}: make one with "dragoman read PATH…", or name another with --library`,
      EXIT.failed,
    );
  return context.parts.openLibrary(options.library, { create: false });
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function dayOf(text: string, end: 'first' | 'last'): string {
  const [, year, month, day] = DATE.exec(text) ?? [];
  const number = (part: string | undefined, otherwise: number) => (part === undefined ? otherwise : Number(part));
  const m = number(month, end === 'first' ? 1 : 12);
  const last = new Date(Date.UTC(number(year, Number.NaN), m, 0)).getUTCDate();
  const d = number(day, end === 'first' ? 1 : last);
  if (year === undefined || m < 1 || m > 12 || d < 1 || d > last)
    throw new InvalidArgumentError(`not a date: ${text} (allowed: 2024-05-31, 2024-05, 2024)`);
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** `2024` → `2024-01-01`, `2024-05` → `2024-05-01`. */
export const firstDay = (text: string) => dayOf(text, 'first');
/** `2024` → `2024-12-31`, `2024-02` → `2024-02-29`. */
export const lastDay = (text: string) => dayOf(text, 'last');

export function eventType(text: string): EventType {
  const type = text.toUpperCase();
  if (isEventType(type)) return type;
  throw new InvalidArgumentError(`unknown type: ${text} (allowed: ${EVENT_TYPES.join(', ')})`);
}

const FACTUALITY_CHOICES = [...FACTUALITIES, 'contested'] as const;
export type FactualityChoice = (typeof FACTUALITY_CHOICES)[number];

export function factuality(text: string): FactualityChoice {
  const found = FACTUALITY_CHOICES.find((one) => one === text.toLowerCase());
  if (found) return found;
  throw new InvalidArgumentError(`unknown factuality: ${text} (allowed: ${FACTUALITY_CHOICES.join(', ')})`);
}

export function count(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`not a whole number: ${text}`);
}

export const columnsOption = () =>
  new Option(
    '--columns <map>',
    "columns of CSV and fields of JSON that hold a report's fields: text=Body,published=Date",
  ).argParser((text) => {
    try {
      return columnMap(text);
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message);
    }
  });

/** Threads that read and code; for a machine that has other things to do, or little memory. */
export const workersOption = () =>
  new Option('--workers <n>', 'threads that read and code (default: one a core; 0 or 1: none of their own)').argParser(
    count,
  );

/** The options that narrow which events are meant; the same for every command that lists events. */
export interface EventOptions {
  since?: string;
  until?: string;
  type?: EventType;
  language?: string;
  outlet?: string;
  context?: string;
  factuality?: FactualityChoice;
  minOrigins?: number;
  asOf?: string;
}

export const eventOptions = (): Option[] => [
  new Option('--since <date>', 'events that may have happened on or after a day').argParser(firstDay),
  new Option('--until <date>', 'events that may have happened on or before a day').argParser(lastDay),
  new Option('--type <type>', 'PLOVER type: CONSULT, AGREE, ASSAULT …').argParser(eventType),
  new Option('--language <code>', 'told in a language: ar, fa, ru, en').argParser((text) => text.toLowerCase()),
  new Option('--outlet <name>', 'told by an outlet, as its reports name it'),
  new Option('--context <context>', 'PLOVER context: military, economic …').argParser((text) => text.toLowerCase()),
  new Option('--factuality <word>', 'asserted, contested, future, alleged …').argParser(factuality),
  new Option('--min-origins <n>', 'told by so many independent origins or more').argParser(count),
  new Option('--as-of <date>', 'as was known on a day: from reports published until then').argParser(lastDay),
];
