/** The command line: the list of commands, and how the program starts and ends. */
import { Command, CommanderError } from 'commander';
import { LibraryError } from '../store/dialect.ts';
import { addCapture } from './capture.ts';
import { addCode } from './code.ts';
import { type AddCommand, CommandError, type Context, Ended, EXIT, EXIT_HELP, type Output } from './context.ts';
import { addDemo } from './demo.ts';
import { addEvaluate } from './evaluate.ts';
import { addExport } from './export.ts';
import { addLanguages } from './languages.ts';
import { realParts } from './parts.ts';
import { addRead } from './read.ts';
import { addRefusals } from './refusals.ts';
import { addServe } from './serve.ts';
import { addShow } from './show.ts';
import { addTimeline } from './timeline.ts';
import { description, version } from './version.ts';
import { addWatch } from './watch.ts';

export const COMMANDS: readonly AddCommand[] = [
  addRead,
  addWatch,
  addRefusals,
  addTimeline,
  addShow,
  addExport,
  addServe,
  addCapture,
  addCode,
  addEvaluate,
  addLanguages,
  addDemo,
];

/** The whole command line over a context. Commander's own errors are thrown, as are those of the commands. */
export function makeProgram(context: Context): Command {
  const program = new Command('dragoman')
    .description(description)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.out.write(text),
      writeErr: (text) => void context.err.write(text),
      getOutHelpWidth: () => Math.min(context.out.columns, 110),
      getErrHelpWidth: () => Math.min(context.err.columns, 110),
    })
    .addHelpText(
      'after',
      `
Examples:
  dragoman read reports/                     read texts and JSONL into ./dragoman.db
  dragoman timeline Iran Belarus             what the two did, with the words that say it
  dragoman show e_0123456789abcdef           one event: its claims, quotes and disputes
  dragoman serve --open                      the same in the browser: the desk
  dragoman code report.txt --format table    code without storing anything

The library is ./dragoman.db, or what --library or DRAGOMAN_LIBRARY names.
Colours appear on a terminal only; NO_COLOR turns them off.

${EXIT_HELP}`,
    );
  for (const add of COMMANDS) add(program, context);
  return program;
}

/** Runs one command line (without `node` and the program's name); resolves to the exit code. */
export async function run(args: readonly string[], context: Context): Promise<number> {
  try {
    await makeProgram(context).parseAsync([...args], { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof Ended) return error.exitCode;
    // Commander has written its message already; its code for every mistake is 1.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof CommandError || error instanceof LibraryError) {
      await context.err.write(`dragoman: ${error.message}\n`);
      return error instanceof CommandError ? error.exitCode : EXIT.failed;
    }
    // Nothing that a person typed or gave to read should lead here: show all there is to find the fault by.
    const trace = error instanceof Error ? error.stack : String(error);
    await context.err.write(`dragoman: this is a fault of the program itself, or of the machine:\n${trace}\n`);
    return EXIT.failed;
  }
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once('drain', resolve);
      }),
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 100,
  };
}

/** Starts the program on this process. */
export async function start(): Promise<void> {
  // `dragoman … | head` closes the pipe when it has seen enough: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  // To touch standard input is to open it: not for commands that never read it.
  let stdin: typeof process.stdin | undefined;
  process.exitCode = await run(process.argv.slice(2), {
    out: output(process.stdout),
    err: output(process.stderr),
    get stdin() {
      stdin = process.stdin;
      return stdin;
    },
    env: process.env,
    parts: realParts(),
    catchInterrupt() {
      const controller = new AbortController();
      process.once('SIGINT', () => controller.abort());
      return controller.signal;
    },
  });
  // After a Ctrl-C it may still be waiting for a writer, and would keep the process alive.
  stdin?.destroy();
}
