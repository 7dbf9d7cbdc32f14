/** `dragoman code`: reports → claims, without a library. */
import { Option } from 'commander';
import type { Explanation } from '../coding/index.ts';
import type { CodedReport } from '../model/index.ts';
import { claimRow, PLOVER_COLUMNS, tsvHeader, tsvLine } from '../query/formats/plover.ts';
import { toldIn } from '../query/formats/told.ts';
import type { ColumnMap, Refusal } from '../sources/index.ts';
import { type AddCommand, type Context, Ended, EXIT } from './context.ts';
import { claimText } from './formats/claim-text.ts';
import { narrowed, whyText } from './formats/why-text.ts';
import { plural } from './formats/words.ts';
import { columnsOption, workersOption } from './options.ts';
import { placeName, readSteps } from './reading.ts';
import { styleFor } from './terminal/style.ts';
import { type WebOptions, webFor, webOptions } from './web.ts';

/** How a coded report is written, and what comes before the first. */
interface Format {
  header: string;
  report(coded: CodedReport): string;
}

const FORMATS: Record<string, (context: Context) => Format> = {
  jsonl: () => ({ header: '', report: (coded) => `${JSON.stringify(coded)}\n` }),
  plover: () => ({
    header: tsvHeader(PLOVER_COLUMNS),
    report: ({ document, claims }) =>
      claims.map((claim) => tsvLine(PLOVER_COLUMNS, claimRow(toldIn(document, claim)))).join(''),
  }),
  table(context) {
    const style = styleFor(context.out, context.env);
    return {
      header: '',
      report({ document, claims }) {
        const parts = [document.language, document.published, document.outlet, `${claims.length} claims`];
        const head = `${style.bold(document.id)}  ${style.dim(parts.filter(Boolean).join(' · '))}\n`;
        return `${head}${claims.map((claim) => claimText(claim, document.text, context)).join('')}\n`;
      },
    };
  },
};

function explanationText(explanation: Explanation, context: Context): string {
  const { document, claims } = explanation;
  const parts = [document.language, document.published, plural(claims.length, 'claim')];
  const style = styleFor(context.out, context.env);
  const head = `${style.bold(document.id)}  ${style.dim(parts.filter(Boolean).join(' · '))}\n`;
  return `${head}\n${whyText(explanation, context)}`;
}

/** So many reports of one language that no pack reads are told of one by one. */
const SHOWN = 5;

interface CodeOptions extends WebOptions {
  format: string;
  json?: boolean;
  columns?: ColumnMap;
  workers?: number;
  why?: boolean;
  at?: string;
}

export const addCode: AddCommand = (program, context) => {
  const command = program
    .command('code')
    .summary('code reports without storing anything')
    .description(
      'Reads reports as "read" does, and prints their claims in the order of input, each report as soon as it is coded.\n\n' +
        'A report in a language that no pack reads is printed without claims.',
    )
    .argument('<path...>', 'files, folders, addresses (https://…), or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(FORMATS)).default('jsonl'))
    .addOption(new Option('--json', 'the same as --format jsonl'))
    .addOption(columnsOption())
    .addOption(workersOption())
    .addOption(new Option('--why', 'explain instead: what was seen and decided in each sentence, and what was dropped'))
    .addOption(new Option('--at <place>', 'with --why: only the sentence at this offset, or with these words'));
  for (const option of webOptions()) command.addOption(option);
  command
    .addHelpText(
      'after',
      `
Formats:
  jsonl   one JSON object a report: {document, claims};
          offsets count UTF-16 code units in document.text
  plover  tab-separated values with the columns of published PLOVER data,
          one row a claim
  table   for a person

Examples:
  dragoman code report.txt --format table
  dragoman code reports/ crawl.jsonl > coded.jsonl
  dragoman code https://news.example/article --format table
  dragoman code report.txt --why --at 'words of a sentence'
  zcat crawl.jsonl.gz | dragoman code - | jq '.claims[].type'

What is refused is told on standard error: exit code 1 then.`,
    )
    .action(async (paths: string[], options: CodeOptions) => {
      const why = options.why || options.at !== undefined;
      const coder = why ? await context.parts.coder() : null;
      const json = options.json || options.format === 'jsonl';
      const format = (FORMATS[json ? 'jsonl' : options.format] as (context: Context) => Format)(context);
      let refused = 0;
      const uncoded = new Map<string, number>();
      const tell = (told: Refusal, what: string) =>
        context.err.write(`dragoman: ${what}${placeName(told)}: ${told.reason}\n`);
      const interrupt = context.catchInterrupt();
      const { columns, workers } = options;
      if (format.header && !coder) await context.out.write(format.header);
      const { web, close } = await webFor(paths, options, context, null, interrupt);
      const how = { refuseLanguages: false, interrupt, columns, workers, web };
      // A worker writes the JSON itself, since a record is dearer to hand over than a string.
      const reading =
        coder || !json
          ? readSteps(paths, context, { make: 'coded', ...how })
          : readSteps(paths, context, { make: 'json', ...how });
      for await (const steps of reading)
        for (const step of steps) {
          if (step.kind === 'reached') continue;
          if (step.kind !== 'report') {
            if (step.kind === 'refused') refused++;
            await tell(step, step.kind === 'refused' ? 'refused: ' : '');
            continue;
          }
          const { made, id, notCoded } = step;
          if (typeof made === 'string') await context.out.write(`${made}\n`);
          else if (coder) {
            const explanation = narrowed(coder.explain(made.document), { at: options.at });
            await context.out.write(
              options.json ? `${JSON.stringify(explanation)}\n` : explanationText(explanation, context),
            );
          } else await context.out.write(format.report(made));
          if (notCoded !== null) {
            const count = (uncoded.get(notCoded) ?? 0) + 1;
            uncoded.set(notCoded, count);
            // A crawl holds thousands of them: the rest is counted.
            if (count <= SHOWN) await tell({ ...step, reason: `report ${id} is not coded: language ${notCoded}` }, '');
          }
        }
      await close();
      const more = [...uncoded].filter(([, count]) => count > SHOWN).sort(([a], [b]) => (a < b ? -1 : 1));
      if (more.length > 0)
        await context.err.write(
          `dragoman: not coded in all: ${more.map(([language, count]) => `${count} of language ${language}`).join(', ')}\n`,
        );
      if (interrupt.aborted) throw new Ended(EXIT.interrupted);
      if (refused > 0) throw new Ended(EXIT.refused);
    });
};
