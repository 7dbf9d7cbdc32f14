/** `dragoman demo`: the bundled samples, read and shown.  */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AddCommand, CommandError, Ended, EXIT } from './context.ts';
import { exitCodeOf, readInto, summaryText } from './read.ts';
import { styleFor } from './terminal/style.ts';
import { printTimeline } from './timeline.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

/** The sample texts, sorted by name; the folder's README is none. */
export async function sampleFiles(): Promise<string[]> {
  const names = existsSync(SAMPLES) ? await readdir(SAMPLES) : [];
  const files = names.filter((name) => /\.(?:txt|jsonl)$/.test(name)).sort();
  if (files.length === 0) throw new CommandError(`the samples are missing: ${SAMPLES}`, EXIT.failed);
  return files.map((name) => join(SAMPLES, name));
}

export const addDemo: AddCommand = (program, context) => {
  program
    .command('demo')
    .summary('read the bundled sample reports and show their timeline')
    .description(
      'Reads the sample reports (our own writing, about invented events) into a library that is thrown away afterwards, ' +
        'and prints the timeline of everything in it.',
    )
    .option('-l, --library <file>', 'keep the library in this file')
    .addHelpText(
      'after',
      `
Examples:
  dragoman demo
  dragoman demo --library demo.db && dragoman timeline Iran --library demo.db`,
    )
    .action(async (options: { library?: string }) => {
      const samples = await sampleFiles();
      const style = styleFor(context.out, context.env);
      const folder = options.library ? null : await mkdtemp(join(tmpdir(), 'dragoman-demo-'));
      const place = options.library ?? join(folder as string, 'demo.db');
      try {
        await context.out.write('Reading the sample reports …\n');
        const library = await context.parts.openLibrary(place, { create: true });
        try {
          const summary = await readInto(library, options.library ?? 'a library for this demo', samples, context);
          await context.out.write(`${await summaryText(summary, library, context)}\n`);
          await printTimeline(library.events(), library, context);
          if (exitCodeOf(summary) !== EXIT.done) throw new Ended(exitCodeOf(summary));
        } finally {
          await library.close();
        }
        const next = options.library ? ` --library ${options.library}` : '';
        await context.out.write(
          style.dim('\nWith your own texts:\n') +
            `  npx dragoman read FOLDER${next}\n  npx dragoman timeline PARTY PARTY${next}\n  npx dragoman --help\n`,
        );
      } finally {
        if (folder) await rm(folder, { recursive: true, force: true });
      }
    });
};
