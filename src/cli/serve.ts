/** `dragoman serve`: the desk in the browser, and the API behind it. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { type AddCommand, CommandError, type Context, EXIT } from './context.ts';
import { sampleFiles } from './demo.ts';
import { readGiven } from './given.ts';
import { count, type LibraryOption, libraryOption } from './options.ts';
import { readInto } from './read.ts';
import { styleFor } from './terminal/style.ts';
import { type WebOptions, webOptions } from './web.ts';

/** Where the build puts the desk, seen from dist/cli and from src/cli. Beside the latter stand its sources, without assets. */
const DESKS = ['../web/', '../../dist/web/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

interface ServeOptions extends LibraryOption, WebOptions {
  port: number;
  host: string;
  token?: string;
  samples?: boolean;
  open?: boolean;
}

async function serve(options: ServeOptions, context: Context): Promise<void> {
  const { isLoopback, listen } = await import('../server/listen.ts');
  const { out, err, env, parts } = context;
  const style = styleFor(out, env);
  const desk = DESKS.find((folder) => existsSync(`${folder}assets`)) ?? null;
  if (!desk) await err.write('The desk is not built (npm run build): only the API answers.\n');
  const token = isLoopback(options.host)
    ? (options.token ?? null)
    : (options.token ?? randomBytes(24).toString('base64url'));
  const library = await parts.openLibrary(options.library, { create: true });
  try {
    if (options.samples && (await library.counts()).reports === 0) {
      await out.write('Reading the sample reports …\n');
      await readInto(library, options.library, await sampleFiles(), context);
    }
    const { version } = await import('./version.ts');
    const signal = context.catchInterrupt();
    const listening = await listen(
      {
        library,
        world: await parts.world(),
        coder: parts.coder,
        read: readGiven(library, options, context),
        version,
        onError: (error) => void err.write(`${error.stack ?? error.message}\n`),
      },
      { host: options.host, port: options.port, desk, token },
    ).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        throw new CommandError(
          `port ${options.port} is in use: choose another with --port (0: any that is free)`,
          EXIT.failed,
        );
      throw error;
    });
    const address = token === null ? listening.url : `${listening.url}?token=${token}`;
    await out.write(`The desk is open at ${style.bold(address)}\nCtrl-C ends it.\n`);
    if (options.open) await openBrowser(address, context);
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await listening.close();
  } finally {
    await library.close();
  }
}

async function openBrowser(address: string, { err }: Context): Promise<void> {
  try {
    const { default: open } = await import('open');
    await open(address);
  } catch (error) {
    await err.write(`No browser could be started (${(error as Error).message}): open the address yourself.\n`);
  }
}

export const addServe: AddCommand = (program, context) => {
  const command = program
    .command('serve')
    .summary('open the desk: look at a library in the browser')
    .description(
      'Serves the desk and its API over a library, which is made when there is none. It listens to this machine alone ' +
        'unless --host names another address; then every visitor needs the token that is printed.',
    )
    .addOption(libraryOption())
    .addOption(new Option('--port <n>', 'the port; 0: any that is free').argParser(count).default(4646))
    .addOption(new Option('--host <address>', 'the address to listen at').default('127.0.0.1'))
    .addOption(
      new Option('--token <word>', 'what visitors must bring; made up where it is needed and not given').env(
        'DRAGOMAN_TOKEN',
      ),
    )
    .addOption(new Option('--samples', 'read the bundled samples into the library when it is empty'))
    .addOption(new Option('--open', 'open it in the browser'));
  for (const option of webOptions()) command.addOption(option);
  command
    .addHelpText(
      'after',
      `
Examples:
  dragoman serve
  dragoman serve --library news.db --port 8080 --open
  dragoman serve --library news.db --host 0.0.0.0`,
    )
    .action((options: ServeOptions) => serve(options, context));
};
