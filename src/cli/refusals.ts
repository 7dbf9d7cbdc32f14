/** `dragoman refusals`: all that the last run of `read` refused. */
import { Option } from 'commander';
import type { AddCommand } from './context.ts';
import { existingLibrary, type LibraryOption, libraryOption } from './options.ts';
import { placeName } from './reading.ts';

export const addRefusals: AddCommand = (program, context) => {
  program
    .command('refusals')
    .summary('list what the last reading refused')
    .description(
      'Lists all that the last run of "read" refused, or read with something left out, each with its file, place and ' +
        'reason, in the order of reading. The next run drops it.',
    )
    .addOption(libraryOption())
    .addOption(new Option('--json', 'one JSON object a line: {kind, file, place, reason}'))
    .addHelpText(
      'after',
      `
Examples:
  dragoman refusals
  dragoman refusals --json | jq -r 'select(.kind == "refused").file' | sort -u`,
    )
    .action(async (options: LibraryOption & { json?: boolean }) => {
      const library = await existingLibrary(options, context);
      try {
        for await (const refusal of library.refusals())
          await context.out.write(
            options.json
              ? `${JSON.stringify(refusal)}\n`
              : `${refusal.kind === 'refused' ? 'refused' : 'left out'}: ${placeName(refusal)}: ${refusal.reason}\n`,
          );
      } finally {
        await library.close();
      }
    });
};
