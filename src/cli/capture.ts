/** `dragoman capture`: what was fetched, byte for byte. */
import { writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import type { CaptureHead } from '../model/index.ts';
import type { Library } from '../store/index.ts';
import { type AddCommand, CommandError, type Context, EXIT } from './context.ts';
import { existingLibrary, type LibraryOption, libraryOption } from './options.ts';
import { styleFor } from './terminal/style.ts';
import { columnsOf, isolated } from './terminal/text.ts';

/** The captures that an id stands for: a SHA-256, or a report. */
async function capturesOf(id: string, library: Library): Promise<CaptureHead[]> {
  const hash = id.toLowerCase();
  if (/^[0-9a-f]{64}$/.test(hash)) {
    const found = await library.captures.ofBody(hash);
    if (found.length > 0) return found;
  }
  return library.captures.ofReport(id);
}

/** What a capture says of itself, as rows for a person. */
function captureRows(head: CaptureHead): [string, string][] {
  return [
    ['fetched', head.fetched],
    ['from', isolated(head.url)],
    ...(head.asked === head.url ? [] : [['asked for', isolated(head.asked)] as [string, string]]),
    ['answer', [head.status, head.mediaType, `${head.length} bytes`].filter((part) => part !== null).join(', ')],
    ['SHA-256', head.sha256],
  ];
}

async function write(file: string, body: Uint8Array): Promise<void> {
  try {
    await writeFile(file, body);
  } catch (error) {
    throw new CommandError(`cannot write ${file}: ${(error as Error).message}`, EXIT.failed);
  }
}

export const addCapture: AddCommand = (program, context) => {
  program
    .command('capture')
    .summary('what was fetched, byte for byte')
    .description(
      'Tells when, from where and with what answer a page was fetched, and writes its bytes to a file. What is written ' +
        'is what the server gave (unpacked, where it came packed); its SHA-256 is checked first.',
    )
    .argument('<id>', 'id of a report that was fetched, or the SHA-256 of what was')
    .addOption(libraryOption())
    .addOption(new Option('-o, --output <file>', 'write the bytes to a file; of several captures, those of the last'))
    .addOption(new Option('--json', 'print it as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  dragoman capture r_0123456789abcdef
  dragoman capture r_0123456789abcdef --output page.html
  sha256sum page.html`,
    )
    .action(async (id: string, options: LibraryOption & { output?: string; json?: boolean }) => {
      const library = await existingLibrary(options, context);
      try {
        const captures = await capturesOf(id, library);
        const last = captures.at(-1);
        if (last === undefined) throw new CommandError(await missing(id, options.library, library), EXIT.failed);
        if (options.output !== undefined) {
          const body = await library.captures.body(last.sha256);
          if (body === null) throw new CommandError(`the bytes of ${last.sha256} are not in the library`, EXIT.failed);
          await write(options.output, body);
        }
        await context.out.write(
          options.json ? `${JSON.stringify({ id, captures })}\n` : captureText(captures, options.output, context),
        );
      } finally {
        await library.close();
      }
    });
};

async function missing(id: string, place: string, library: Library): Promise<string> {
  const report = await library.report(id);
  return report
    ? `report ${id} was read from a file, not fetched: there is no capture of it`
    : `no report or capture of id ${id} in ${place}`;
}

function captureText(captures: readonly CaptureHead[], output: string | undefined, context: Context): string {
  const style = styleFor(context.out, context.env);
  const each = captures.map((head) => columnsOf(captureRows(head), '  '));
  const written = output === undefined ? '' : `\n${style.bold('Written')} to ${output}; the SHA-256 is right.\n`;
  return `${each.join('\n')}${written}`;
}
