/** `dragoman evaluate`: how good the coder is, on reports whose events are known. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Option } from 'commander';
import type { CodedReport } from '../model/index.ts';
import { type AddCommand, CommandError, type Context, EXIT } from './context.ts';
import { detection } from './evaluate/detect.ts';
import { type GoldDocument, type GoldLine, isDetection, readGold, readJsonl } from './evaluate/gold.ts';
import { type Figures, type Score, score } from './evaluate/score.ts';
import { placeName, readCoded } from './reading.ts';
import { styleFor } from './terminal/style.ts';
import { columnsOf, cut, isolated, oneLine } from './terminal/text.ts';

interface Options {
  claims?: string;
  reports?: string[];
  errors?: boolean;
  json?: boolean;
}

/** Where the texts of gold are looked for when it does not bring them and nobody says. */
function reportsBeside(gold: string): string[] {
  const folder = dirname(resolve(gold));
  const places = [
    join(folder, 'reports.jsonl'),
    join(folder, 'reports'),
    join(folder, '../reports'),
    join(folder, '../reports.jsonl'),
  ];
  const found = places.filter((place) => place !== resolve(gold) && existsSync(place));
  if (found.length > 0) return found.slice(0, 1);
  throw new CommandError(
    `${gold} has no texts, and none are beside it: name them with --reports (looked for ${places.join(', ')})`,
    EXIT.failed,
  );
}

/** The coded reports to score: from a file, or coded now from the texts. */
async function codedFor(
  path: string,
  golds: readonly GoldLine[],
  options: Options,
  context: Context,
): Promise<CodedReport[]> {
  if (options.claims !== undefined) return readJsonl<CodedReport>(options.claims);
  if (golds.every(({ text }) => typeof text === 'string')) {
    const coder = await context.parts.coder();
    return golds.map(({ id, text, lang, published }) =>
      coder.code({ id: String(id), text: text as string, language: lang ?? null, published: published ?? null }),
    );
  }
  const wanted = new Set(golds.map(({ id }) => String(id)));
  const coded: CodedReport[] = [];
  const reading = readCoded(options.reports ?? reportsBeside(path), context, {
    refuseLanguages: false,
    onRefusal: (refusal) => void context.err.write(`dragoman: refused: ${placeName(refusal)}: ${refusal.reason}\n`),
    onWarning() {},
  });
  for await (const read of reading) if (wanted.has(read.coded.document.id)) coded.push(read.coded);
  return coded;
}

/** The event of each claim, as merging makes them from all the claims together. */
async function eventsOf(coded: readonly CodedReport[], context: Context): Promise<Map<string, string>> {
  const library = await context.parts.openLibrary(':memory:', { create: true });
  try {
    await library.addReports(coded);
    const events = new Map<string, string>();
    for await (const event of library.events())
      for (const { documentId, claimId } of event.claims) events.set(`${documentId}\0${claimId}`, event.id);
    return events;
  } finally {
    await library.close();
  }
}

const shownValue = (value: unknown) =>
  value === null ? '–' : typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value);

function scoreText(result: Score, context: Context): string {
  const style = styleFor(context.out, context.env);
  const groups = Object.keys(result.figures);
  const names = Object.keys(result.figures.all as Figures) as (keyof Figures)[];
  const rows = names.map((name) => [name, ...groups.map((group) => shownValue(result.figures[group]?.[name]))]);
  let text = columnsOf([['', ...groups].map((cell) => style.bold(cell)), ...rows]);
  if (result.missingDocuments.length > 0)
    text += `\nnot among the reports: ${result.missingDocuments.map(isolated).join(', ')}\n`;
  if (result.merging)
    text += `\n${style.bold('merging')}\n${columnsOf(
      Object.entries(result.merging).map(([name, value]) => [name, shownValue(value)]),
      '  ',
    )}`;
  return text;
}

function missesText({ misses }: Score, context: Context): string {
  return misses
    .map(({ kind, document, type, actors, recipients, when, text }) => {
      const who = `${actors.join(' ')}${recipients.length > 0 ? ` → ${recipients.join(' ')}` : ''}`;
      const quote = isolated(cut(oneLine(text), context.out.columns - 8));
      return `\n${kind}: ${isolated(document)} ${type} ${who}${when ? ` ${when}` : ''}\n    ${quote}\n`;
    })
    .join('');
}

export const addEvaluate: AddCommand = (program, context) => {
  program
    .command('evaluate')
    .summary('how good the coder is, on reports whose events are known')
    .description(
      'Codes the reports of a gold file, compares the claims with what the gold says, and prints the figures: recall over ' +
        'the events that must be found, precision, and how many types, directions, dates, places … are right; how well ' +
        'merging puts the claims of one story together; in all and by language.\n\n' +
        'Gold is JSONL: {id, lang, events: […]} a report, or {id, detect, label} a sentence. The text stands in the line ' +
        'itself (text), else in reports.jsonl or the folder reports/ beside the file or above it, else in --reports.',
    )
    .argument('<gold>', 'the gold file')
    .addOption(new Option('--reports <path...>', 'files or folders with the texts'))
    .addOption(new Option('--claims <file>', 'score these claims (from "dragoman code") instead of coding now'))
    .addOption(new Option('--errors', 'list every event missed and every claim that matches none'))
    .addOption(new Option('--json', 'print the figures as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  dragoman evaluate gold.jsonl
  dragoman evaluate gold.jsonl --reports texts/ --errors
  dragoman evaluate gold.jsonl --claims coded.jsonl --json`,
    )
    .action(async (path: string, options: Options) => {
      const golds = await readGold(path);
      const coded = await codedFor(path, golds, options, context);
      const detections = golds.filter(isDetection);
      if (detections.length > 0) {
        const figures = detection(detections, coded);
        const rows = Object.entries(figures).map(([type, one]) => [type, ...Object.values(one).map(shownValue)]);
        const head = ['', ...Object.keys(Object.values(figures)[0] ?? {})];
        await context.out.write(options.json ? `${JSON.stringify(figures)}\n` : columnsOf([head, ...rows]));
        return;
      }
      const documents = golds as unknown as GoldDocument[];
      const result = score(documents, coded, await eventsOf(coded, context));
      const { figures, missingDocuments, merging, misses } = result;
      if (options.json) {
        const json = { ...figures, missingDocuments, merging, ...(options.errors ? { errors: misses } : {}) };
        await context.out.write(`${JSON.stringify(json)}\n`);
        return;
      }
      await context.out.write(scoreText(result, context));
      if (options.errors) await context.out.write(missesText(result, context));
    });
};
