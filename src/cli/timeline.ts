/** `dragoman timeline`: what parties did, in order of time, with the words that say it. */
import { Option } from 'commander';
import type { EventRecord } from '../model/index.ts';
import { quotesOf } from '../query/formats/told.ts';
import type { Filter } from '../query/index.ts';
import type { Library } from '../store/index.ts';
import { type AddCommand, type Context, Ended, EXIT } from './context.ts';
import { timelineText, toldOf } from './formats/event-text.ts';
import { LEGEND, plural } from './formats/words.ts';
import { type EventOptions, eventOptions, existingLibrary, type LibraryOption, libraryOption } from './options.ts';
import { resolveParty } from './parties.ts';
import { styleFor } from './terminal/style.ts';

/** The filter that a command line means: its parties by code, its other options as they are. */
export async function filterOf(parties: readonly string[], options: EventOptions, context: Context): Promise<Filter> {
  const { since, until, type, language, outlet, context: why, factuality, minOrigins, asOf } = options;
  const filter: Filter = { since, until, type, language, outlet, context: why, factuality, minOrigins, asOf };
  if (parties.length === 0) return filter;
  const world = await context.parts.world();
  const [party, party2] = parties.map((name) => resolveParty(name, world));
  return { ...filter, party, party2 };
}

/** Prints events as a timeline; gives how many there were. */
export async function printTimeline(
  events: AsyncIterable<EventRecord>,
  library: Library,
  context: Context,
): Promise<number> {
  const style = styleFor(context.out, context.env);
  let shown = 0;
  for await (const event of events) {
    if (shown > 0) await context.out.write('\n');
    await context.out.write(timelineText(event, await toldOf(event, library), context));
    shown++;
  }
  if (shown > 0) await context.out.write(`\n${style.dim(`${plural(shown, 'event')}   ${LEGEND}`)}\n`);
  return shown;
}

async function printJson(events: AsyncIterable<EventRecord>, library: Library, context: Context): Promise<number> {
  let shown = 0;
  for await (const event of events) {
    const quotes = quotesOf(event, await toldOf(event, library)).map(({ claim, report, quote }) => ({
      language: report.language,
      report: report.id,
      claim: claim.id,
      text: quote,
    }));
    await context.out.write(`${JSON.stringify({ ...event, quotes })}\n`);
    shown++;
  }
  return shown;
}

export const addTimeline: AddCommand = (program, context) => {
  const command = program
    .command('timeline')
    .summary('what one party, or two with each other, did and when')
    .description(
      'Prints the events of a party, or those between two, in order of time: the date as precisely as it is known, ' +
        'how far it is said to be real, a sentence, how many reports, independent origins and languages tell it, ' +
        'what they disagree on, and the words that say it, one quote a language.\n\n' +
        'A party is a code (IRN, BLR, UN, NATO) or a name in any of the languages (Iran, ایران, Иран, إيران).',
    )
    .argument('<party>', 'a party')
    .argument('[party2]', 'only what it did with or to this one')
    .addOption(libraryOption());
  for (const option of eventOptions()) command.addOption(option);
  command
    .addOption(new Option('--json', 'print one JSON event a line, with its quotes'))
    .addHelpText(
      'after',
      `
Signs: ${LEGEND}

Examples:
  dragoman timeline Iran Belarus
  dragoman timeline ایران --since 2023 --until 2024-06 --type CONSULT
  dragoman timeline RUS UKR --as-of 2022-03-01 --min-origins 2
  dragoman timeline IRN --json | jq -r .id`,
    )
    .action(
      async (party: string, party2: string | undefined, options: LibraryOption & EventOptions & { json?: boolean }) => {
        const filter = await filterOf(party2 === undefined ? [party] : [party, party2], options, context);
        const library = await existingLibrary(options, context);
        try {
          const print = options.json ? printJson : printTimeline;
          const shown = await print(library.events(filter), library, context);
          if (shown === 0 && !options.json) {
            const { events } = await library.counts();
            await context.err.write(
              `dragoman: no such event among the ${plural(events, 'event')} of ${options.library}\n`,
            );
            throw new Ended(EXIT.done);
          }
        } finally {
          await library.close();
        }
      },
    );
};
