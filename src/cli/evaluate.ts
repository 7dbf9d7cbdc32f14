/** `dragoman evaluate`: how good the coder is, on reports whose events are known. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Option } from 'commander';
import type { CodedReport } from '../model/index.ts';
import { type AddCommand, CommandError, type Context, EXIT } from './context.ts';
import { readCases } from './evaluate/cases.ts';
import { detection } from './evaluate/detect.ts';
import { type GoldDocument, type GoldLine, isDetection, readGold, readJsonl } from './evaluate/gold.ts';
import { evaluateNames, namesText, readPairs } from './evaluate/names.ts';
import { score } from './evaluate/score.ts';
import { detectionText, evaluationText, missesText } from './evaluate/text.ts';
import { byType, confusion, quiet } from './evaluate/types.ts';
import { placeName, readSteps } from './reading.ts';

interface Options {
  claims?: string;
  reports?: string[];
  errors?: boolean;
  json?: boolean;
}

/** Gold from a JSONL file, or from a folder of cases. */
async function goldAt(path: string): Promise<GoldLine[]> {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return readGold(path);
  const cases = readCases(path);
  if (cases.length === 0)
    throw new CommandError(`no gold in ${path}: no folder in it has report.txt and expected.json`, EXIT.failed);
  return cases;
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
  const reading = readSteps(options.reports ?? reportsBeside(path), context, { make: 'coded', refuseLanguages: false });
  for await (const steps of reading)
    for (const step of steps) {
      if (step.kind === 'refused') await context.err.write(`dragoman: refused: ${placeName(step)}: ${step.reason}\n`);
      if (step.kind === 'report' && wanted.has(step.id)) coded.push(step.made);
    }
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

export const addEvaluate: AddCommand = (program, context) => {
  program
    .command('evaluate')
    .summary('how good the coder is, on reports whose events are known')
    .description(
      'Codes the reports of a gold file, compares the claims with what the gold says, and prints the figures: recall over ' +
        'the events that must be found, precision, and how many types, directions, dates, places … are right, in all and ' +
        'by language; the same by type; which types are taken for which; what reports give that tell of no event; how ' +
        'well merging puts the claims of one story together.\n\n' +
        'Gold is JSONL: {id, lang, events: […]} a report, or {id, detect, label} a sentence. The text stands in the line ' +
        'itself (text), else in reports.jsonl or the folder reports/ beside the file or above it, else in --reports. Or ' +
        'gold is a folder of cases, each a folder with report.txt and expected.json.',
    )
    .argument('<gold>', 'the gold file, a folder of cases, or a table of names')
    .addOption(new Option('--reports <path...>', 'files or folders with the texts'))
    .addOption(new Option('--claims <file>', 'score these claims (from "dragoman code") instead of coding now'))
    .addOption(
      new Option(
        '--errors',
        'list every event missed, every claim that matches none, every pair of names judged wrongly',
      ),
    )
    .addOption(new Option('--json', 'print the figures as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  dragoman evaluate gold.jsonl
  dragoman evaluate cases --errors
  dragoman evaluate gold.jsonl --reports texts/ --errors
  dragoman evaluate gold.jsonl --claims coded.jsonl --json
  dragoman evaluate data/name-pairs.tsv --errors`,
    )
    .action(async (path: string, options: Options) => {
      if (path.endsWith('.tsv')) {
        const figures = evaluateNames(readPairs(path));
        const { errors, ...rest } = figures;
        const json = options.errors ? figures : rest;
        await context.out.write(
          options.json ? `${JSON.stringify(json)}\n` : namesText(figures, options.errors === true),
        );
        return;
      }
      const golds = await goldAt(path);
      const coded = await codedFor(path, golds, options, context);
      const detections = golds.filter(isDetection);
      if (detections.length > 0) {
        const figures = detection(detections, coded);
        await context.out.write(options.json ? `${JSON.stringify(figures)}\n` : detectionText(figures));
        return;
      }
      const documents = golds as unknown as GoldDocument[];
      const scored = score(documents, coded, await eventsOf(coded, context));
      const { figures, missingDocuments, merging, misses, verdicts } = scored;
      const details = {
        types: byType(verdicts),
        confusion: confusion(verdicts, coded),
        quiet: quiet(documents, coded),
      };
      if (options.json) {
        const json = {
          ...figures,
          missingDocuments,
          merging,
          ...details,
          ...(options.errors ? { errors: misses } : {}),
        };
        await context.out.write(`${JSON.stringify(json)}\n`);
        return;
      }
      await context.out.write(evaluationText({ score: scored, ...details }, context));
      if (options.errors) await context.out.write(missesText(misses, context));
    });
};
