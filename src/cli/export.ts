/** `dragoman export`: the events of a library for other programs. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Option } from 'commander';
import { type EventFormat, FORMATS } from '../query/formats/index.ts';
import { type AddCommand, CommandError, type Context, EXIT } from './context.ts';
import { toldOf } from './formats/event-text.ts';
import { type EventOptions, eventOptions, existingLibrary, type LibraryOption, libraryOption } from './options.ts';
import { filterOf } from './timeline.ts';

/** Writes to a file, or to standard output where none is named. */
async function withOutput(
  file: string | undefined,
  context: Context,
  work: (write: (text: string) => Promise<void>) => Promise<void>,
) {
  if (file === undefined) {
    await work((text) => context.out.write(text));
    return;
  }
  const stream = createWriteStream(file);
  const failed = new Promise<never>((_, reject) => stream.on('error', reject));
  // Whichever of the two ends first decides; the other must not be left to fail unheard.
  failed.catch(() => {});
  const write = async (text: string) => {
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed]);
  };
  try {
    await Promise.race([once(stream, 'open'), failed]);
    await work(write);
    stream.end();
    await Promise.race([once(stream, 'close'), failed]);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall
      ? new CommandError(`cannot write ${file}: ${(error as Error).message}`, EXIT.failed)
      : error;
  }
}

export const addExport: AddCommand = (program, context) => {
  const command = program
    .command('export')
    .summary('the events of the library, for other programs')
    .description('Prints events in order of time, all of them or those that the options ask for.')
    .argument('[party...]', 'only what a party did, or two with each other')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(FORMATS)).default('events-jsonl'))
    .addOption(new Option('-o, --output <file>', 'write to a file'))
    .addOption(libraryOption());
  for (const option of eventOptions()) command.addOption(option);
  command
    .addHelpText(
      'after',
      `
Formats:
  events-jsonl  one JSON object a line: the whole event, with the ids of its
                claims and reports
  plover        tab-separated values with the columns of published PLOVER
                data, one row an event
  csv           comma-separated values for a spreadsheet, one row an event

Examples:
  dragoman export > events.jsonl
  dragoman export Iran Belarus --format csv --output dyad.csv
  dragoman export --format plover --since 2023 --type ASSAULT > events.tsv`,
    )
    .action(
      async (parties: string[], options: LibraryOption & EventOptions & { format: EventFormat; output?: string }) => {
        if (parties.length > 2)
          throw new CommandError(`too many parties: ${parties.length} (allowed: none, one or two)`);
        const format = FORMATS[options.format];
        const filter = await filterOf(parties, options, context);
        const library = await existingLibrary(options, context);
        try {
          await withOutput(options.output, context, async (write) => {
            await write(format.header);
            for await (const event of library.events(filter))
              await write(format.line(event, format.needsClaims ? await toldOf(event, library) : []));
          });
        } finally {
          await library.close();
        }
      },
    );
};
