/** `dragoman read`: reports into the library. */
import { resolve } from 'node:path';
import { Option } from 'commander';
import type { ColumnMap, Refusal } from '../sources/index.ts';
import type { Library } from '../store/index.ts';
import { type AddCommand, type Context, Ended, EXIT } from './context.ts';
import { plural } from './formats/words.ts';
import { keepMemorySmall } from './memory.ts';
import { columnsOption, type LibraryOption, libraryOption } from './options.ts';
import { placeName, type Read, readCoded } from './reading.ts';
import { startProgress } from './terminal/progress.ts';
import { styleFor } from './terminal/style.ts';
import { isolated } from './terminal/text.ts';

/** What became of everything that was to be read. Field order is the order of `--json`. */
export interface Summary {
  library: string;
  /** Reports that could be read: new + copy + version + duplicate. */
  read: number;
  new: number;
  /** Kept, and linked to the reports whose text they have. */
  copy: number;
  /** Kept, as other texts of reports that were there. */
  version: number;
  duplicate: number;
  /** Claims of what was kept. */
  claims: number;
  refused: Refusal[];
  /** Read and kept, but in a language that no pack reads. */
  notCoded: { id: string; language: string }[];
  warnings: Refusal[];
  interrupted: boolean;
  seconds: number;
}

/** Reports a transaction: large enough to be quick, small enough that Ctrl-C need not wait. */
const BATCH = 500;

/** Reads the paths into an open library. Never throws for what is wrong with an input. */
export async function readInto(
  library: Library,
  place: string,
  paths: readonly string[],
  context: Context,
  columns?: ColumnMap,
): Promise<Summary> {
  const started = performance.now();
  const interrupt = context.catchInterrupt();
  const progress = await startProgress(paths, context);
  // The library and the files that its database keeps beside it.
  const isLibrary = (file: string) => resolve(file).replace(/-(?:wal|shm|journal)$/, '') === resolve(place);
  const summary: Summary = {
    library: place,
    read: 0,
    new: 0,
    copy: 0,
    version: 0,
    duplicate: 0,
    claims: 0,
    refused: [],
    notCoded: [],
    warnings: [],
    interrupted: false,
    seconds: 0,
  };
  let batch: Read[] = [];
  const store = async () => {
    const answers = await library.addReports(batch.map(({ coded }) => coded));
    answers.forEach((answer, i) => {
      const { coded, notCoded, ...at } = batch[i] as Read;
      const { id } = coded.document;
      if (answer.outcome === 'refused') {
        summary.refused.push({ ...at, reason: `report ${id}: ${answer.reason}` });
        return;
      }
      summary.read++;
      summary[answer.outcome]++;
      if (answer.outcome !== 'duplicate') summary.claims += coded.claims.length;
      if (notCoded !== null) summary.notCoded.push({ id, language: notCoded });
    });
    batch = [];
  };
  try {
    const reading = readCoded(paths, context, {
      refuseLanguages: true,
      onBytes: progress.bytes,
      skip: isLibrary,
      columns,
      onRefusal: (refusal) => summary.refused.push(refusal),
      onWarning: (warning) => summary.warnings.push(warning),
      interrupt,
    });
    for await (const read of reading) {
      progress.report();
      batch.push(read);
      if (batch.length === BATCH) {
        await store();
        keepMemorySmall();
        // Coding and storing leave no pause of their own in which a Ctrl-C could be noticed.
        await new Promise(setImmediate);
      }
    }
    await store();
  } finally {
    progress.stop();
  }
  summary.interrupted = interrupt.aborted;
  summary.seconds = (performance.now() - started) / 1000;
  return summary;
}

/** The most lines of one kind that a person is shown; `--json` has all. */
const SHOWN = 50;

/** The summary for a person. */
export async function summaryText(summary: Summary, library: Library, context: Context): Promise<string> {
  const style = styleFor(context.out, context.env);
  const counts = await library.counts();
  const rate = summary.seconds > 1 ? `, ${Math.round(summary.read / summary.seconds)} a second` : '';
  const refused = summary.refused.length;
  const lines = [
    `${style.bold(`Read ${plural(summary.read, 'report')}`)} into ${summary.library}: ${summary.new} new, ` +
      `${summary.copy > 0 ? `${plural(summary.copy, 'copy', 'copies')}, ` : ''}${summary.version > 0 ? `${plural(summary.version, 'version')}, ` : ''}` +
      `${summary.duplicate} duplicate, ` +
      `${refused > 0 ? style.red(`${refused} refused`) : 'none refused'} (${summary.seconds.toFixed(1)} s${rate})`,
    `The library now holds ${plural(counts.reports, 'report')}, ${plural(counts.claims, 'claim')}, ${plural(counts.events, 'event')}` +
      `${
        counts.reports > 0
          ? ` (${Object.entries(counts.languages)
              .map(([code, n]) => `${code} ${n}`)
              .join(', ')})`
          : ''
      }.`,
  ];
  const list = (title: string, entries: readonly string[]) => {
    if (entries.length === 0) return;
    lines.push('', title, ...entries.slice(0, SHOWN).map((entry) => `  ${entry}`));
    if (entries.length > SHOWN) lines.push(`  … and ${entries.length - SHOWN} more (--json lists all)`);
  };
  const told = (refusal: Refusal) => `${placeName(refusal)}: ${refusal.reason}`;
  list(style.red('Refused:'), summary.refused.map(told));
  list(style.yellow('Read, with something left out:'), summary.warnings.map(told));
  list(
    style.yellow('Kept, but not coded:'),
    summary.notCoded.map(
      ({ id, language }) =>
        `${isolated(id)}: ${language === 'und' ? 'the language cannot be told' : `language ${language}`}`,
    ),
  );
  if (summary.interrupted) lines.push('', style.yellow('Interrupted: what was read is stored; read again to go on.'));
  return `${lines.join('\n')}\n`;
}

export function exitCodeOf(summary: Summary): number {
  if (summary.interrupted) return EXIT.interrupted;
  return summary.refused.length > 0 ? EXIT.refused : EXIT.done;
}

export const addRead: AddCommand = (program, context) => {
  program
    .command('read')
    .summary('read reports into the library')
    .description(
      'Reads reports, codes them, and merges their claims into the events of the library.\n\n' +
        'A path is a text (its id is the name of the file without the ending), a folder (read with all that is in it, ' +
        'but for names that start with a dot), JSONL (.jsonl, .ndjson, .json), or - for standard input. A line of JSONL is ' +
        '{id, url, language, published, title, outlet, text}; only text must be there, and lang means language. ' +
        'The language is found out where it is not given. A report that is there already changes nothing.',
    )
    .argument('<path...>', 'files, folders, or - for standard input')
    .addOption(libraryOption())
    .addOption(columnsOption())
    .addOption(new Option('--json', 'print the summary as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  dragoman read reports/
  dragoman read a.txt b.txt crawl.jsonl --library news.db
  zcat crawl.jsonl.gz | dragoman read -
  dragoman read table.csv --columns text=Body,published=Date

What cannot be read is listed with its file, place and reason, and the rest is
read: exit code 1 then. Ctrl-C ends after the batch at hand, and reading again
goes on: exit code 130.`,
    )
    .action(async (paths: string[], options: LibraryOption & { json?: boolean; columns?: ColumnMap }) => {
      const library = await context.parts.openLibrary(options.library, { create: true });
      try {
        const summary = await readInto(library, options.library, paths, context, options.columns);
        await context.out.write(
          options.json ? `${JSON.stringify(summary)}\n` : await summaryText(summary, library, context),
        );
        if (exitCodeOf(summary) !== EXIT.done) throw new Ended(exitCodeOf(summary));
      } finally {
        await library.close();
      }
    });
};
