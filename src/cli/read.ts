/** `dragoman read`: reports into the library. */
import { resolve } from 'node:path';
import { Option } from 'commander';
import { type ColumnMap, type FileSystem, isAddress, type Refusal } from '../sources/index.ts';
import type { Added, Library, Prepared, Run } from '../store/index.ts';
import { type AddCommand, type Context, Ended, EXIT } from './context.ts';
import { plural } from './formats/words.ts';
import { keepMemorySmall } from './memory.ts';
import { columnsOption, type LibraryOption, libraryOption, workersOption } from './options.ts';
import { placeName, readSteps, type Step } from './reading.ts';
import { startRun, type Tally } from './run.ts';
import { startProgress } from './terminal/progress.ts';
import { styleFor } from './terminal/style.ts';
import { type WebOptions, webFor, webOptions } from './web.ts';

/** What became of everything that was to be read. Field order is the order of `--json`. */
export interface Summary extends Omit<Tally, 'refused' | 'warnings'> {
  library: string;
  /** The first of what was refused; `refusedInAll` says how many there are, and `dragoman refusals` lists all. */
  refused: Refusal[];
  refusedInAll: number;
  warnings: Refusal[];
  warningsInAll: number;
  interrupted: boolean;
  /** Whether an earlier run over the same paths, which did not end, was gone on with: its reports are counted here. */
  resumed: boolean;
  /** Of this run alone. */
  seconds: number;
  /** Reports a second of this run alone. */
  rate: number;
}

/** Reports a transaction: large enough to be quick, small enough that Ctrl-C need not wait. */
const BATCH = 512;
/** Steps without a report are few bytes each. */
const STEPS = 4 * BATCH;
/** So many refusals and warnings stand in the summary. */
const LISTED = 1000;

export interface ReadOptions extends WebOptions {
  columns?: ColumnMap;
  workers?: number;
  quiet?: boolean;
  /** Instead of Ctrl-C. */
  interrupt?: AbortSignal;
  /** Instead of the machine's: files that are there for this once. */
  files?: FileSystem;
  /** Told what the library answered, batch by batch, and the counts until then. */
  onStored?(answers: readonly Added[], tally: Tally): void;
}

/** Reads the paths into an open library. Never throws for what is wrong with an input. */
export async function readInto(
  library: Library,
  place: string,
  paths: readonly string[],
  context: Context,
  options: ReadOptions = {},
): Promise<Summary> {
  const started = performance.now();
  const interrupt = options.interrupt ?? context.catchInterrupt();
  const progress = startProgress(paths, context, options.quiet ?? false);
  const run = await startRun(library, paths, options.columns, progress.passed, options.files ? false : undefined);
  // The library and the files that its database keeps beside it.
  const isLibrary = (file: string) => resolve(file).replace(/-(?:wal|shm|journal)$/, '') === resolve(place);
  const before = run.tally.read;
  const { web, close } = await webFor(paths, options, context, library, interrupt);
  let steps: Step<'prepared'>[] = [];
  let reports: Prepared[] = [];
  const store = async (next: string | null) => {
    let links: { report: string; asked: string }[] = [];
    const added = await library.addReports(reports, (answers) => {
      links = linksOf(steps, answers);
      return run.step(steps, answers, next);
    });
    await library.captures.link(links);
    options.onStored?.(added, run.tally);
    steps = [];
    reports = [];
    keepMemorySmall();
    // Storing leaves no pause of its own in which a Ctrl-C could be noticed.
    await new Promise(setImmediate);
  };
  try {
    const reading = readSteps(paths, context, {
      make: 'prepared',
      refuseLanguages: true,
      onBytes: progress.bytes,
      skip: isLibrary,
      columns: options.columns,
      workers: options.workers,
      files: options.files,
      resume: run.resume,
      web,
      interrupt,
    });
    for await (const some of reading)
      for (const step of some) {
        const last = steps.at(-1);
        const enough = reports.length >= BATCH || steps.length >= STEPS;
        // Not in the middle of an item: reading goes on behind it or before it.
        if (enough && last && (last.kind === 'reached' || last.file !== step.file)) await store(step.file);
        steps.push(step);
        if (step.kind !== 'report') continue;
        progress.report();
        reports.push(step.made);
      }
    await store(null);
    if (!interrupt.aborted || !run.lasting) await library.endRun(run.run);
  } finally {
    progress.stop();
    await close();
  }
  const { read, new: added, copy, version, duplicate, claims, refused, warnings, notCoded } = run.tally;
  const seconds = (performance.now() - started) / 1000;
  return {
    library: place,
    read,
    new: added,
    copy,
    version,
    duplicate,
    claims,
    refused: await firstRefusals(library, run.run, 'refused'),
    refusedInAll: refused,
    notCoded: Object.fromEntries(Object.entries(notCoded).sort()),
    warnings: await firstRefusals(library, run.run, 'warning'),
    warningsInAll: warnings,
    interrupted: interrupt.aborted,
    resumed: run.resumed,
    seconds,
    rate: Math.round((read - before) / seconds),
  };
}

/** Which reports came from which addresses. */
function linksOf(steps: readonly Step<'prepared'>[], answers: readonly Added[]) {
  const reports = steps.filter(({ kind }) => kind === 'report');
  return reports.flatMap(({ file }, i) =>
    isAddress(file) && answers[i]?.outcome !== 'refused' ? [{ report: answers[i]!.id, asked: file }] : [],
  );
}

async function firstRefusals(library: Library, run: Run, kind: 'refused' | 'warning'): Promise<Refusal[]> {
  const list: Refusal[] = [];
  for await (const { file, place, reason } of library.refusals({ run, kind })) {
    list.push({ file, place, reason });
    if (list.length === LISTED) break;
  }
  return list;
}

/** The most lines of one kind that a person is shown. */
const SHOWN = 50;

/** The summary for a person. */
export async function summaryText(summary: Summary, library: Library, context: Context): Promise<string> {
  const style = styleFor(context.out, context.env);
  const counts = await library.counts();
  const rate = summary.seconds > 1 ? `, ${summary.rate} a second` : '';
  const refused = summary.refusedInAll;
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
  if (summary.resumed) lines.push('An earlier run over the same paths was gone on with, and is counted here.');
  const list = (title: string, entries: readonly Refusal[], inAll: number) => {
    if (inAll === 0) return;
    lines.push('', title, ...entries.slice(0, SHOWN).map((entry) => `  ${placeName(entry)}: ${entry.reason}`));
    if (inAll > SHOWN) lines.push(`  … and ${inAll - SHOWN} more ("dragoman refusals" lists all)`);
  };
  list(style.red('Refused:'), summary.refused, refused);
  list(style.yellow('Read, with something left out:'), summary.warnings, summary.warningsInAll);
  const notCoded = Object.entries(summary.notCoded);
  if (notCoded.length > 0)
    lines.push(
      '',
      style.yellow('Kept, but not coded:'),
      ...notCoded.map(
        ([language, n]) =>
          `  ${plural(n, 'report')}: ${language === 'und' ? 'the language cannot be told' : `language ${language}`}`,
      ),
    );
  if (summary.interrupted) lines.push('', style.yellow('Interrupted: what was read is stored; read again to go on.'));
  return `${lines.join('\n')}\n`;
}

export function exitCodeOf(summary: Summary): number {
  if (summary.interrupted) return EXIT.interrupted;
  return summary.refusedInAll > 0 ? EXIT.refused : EXIT.done;
}

export const addRead: AddCommand = (program, context) => {
  const command = program
    .command('read')
    .summary('read reports into the library')
    .description(
      'Reads reports, codes them, and merges their claims into the events of the library.\n\n' +
        'A path is a text (its id is the name of the file without the ending), a folder (read with all that is in it, ' +
        'but for names that start with a dot), JSONL (.jsonl, .ndjson, .json), a page, a feed, a document, a web archive (.warc), any ' +
        'of these packed (.gz, .zip, .tar), an address on the web, or - for standard input. A line of JSONL is ' +
        '{id, url, language, published, title, outlet, text}; only text must be there, and lang means language. ' +
        'The language is found out where it is not given. A report that is there already changes nothing.',
    )
    .argument('<path...>', 'files, folders, addresses (https://…), or - for standard input')
    .addOption(libraryOption())
    .addOption(columnsOption())
    .addOption(workersOption())
    .addOption(new Option('--quiet', 'no progress'))
    .addOption(new Option('--json', 'print the summary as JSON'));
  for (const option of webOptions()) command.addOption(option);
  command
    .addHelpText(
      'after',
      `
Examples:
  dragoman read reports/
  dragoman read a.txt b.txt crawl.jsonl --library news.db
  dragoman read CC-NEWS-20240531.warc.gz feed.xml
  ssh host cat crawl.jsonl | dragoman read -
  dragoman read https://news.example/article
  dragoman read table.csv --columns text=Body,published=Date

What cannot be read is listed with its file, place and reason, and the rest is
read: exit code 1 then. Ctrl-C ends after the batch at hand: exit code 130. The
same command again goes on where a run ended, whatever ended it.`,
    )
    .action(async (paths: string[], options: LibraryOption & ReadOptions & { json?: boolean }) => {
      const library = await context.parts.openLibrary(options.library, { create: true });
      try {
        const summary = await readInto(library, options.library, paths, context, options);
        await context.out.write(
          options.json ? `${JSON.stringify(summary)}\n` : await summaryText(summary, library, context),
        );
        if (exitCodeOf(summary) !== EXIT.done) throw new Ended(exitCodeOf(summary));
      } finally {
        await library.close();
      }
    });
};
