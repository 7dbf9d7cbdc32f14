/** `dragoman watch`: feeds, polled; what is new goes into the library. */
import { readFile } from 'node:fs/promises';
import { InvalidArgumentError, Option } from 'commander';
import { isAddress, webAddress } from '../sources/index.ts';
import { type AddCommand, CommandError, type Context, Ended, EXIT } from './context.ts';
import { plural } from './formats/words.ts';
import { keepMemorySmall } from './memory.ts';
import { type LibraryOption, libraryOption } from './options.ts';
import { styleFor } from './terminal/style.ts';
import { isolated } from './terminal/text.ts';
import type { Turn } from './watch/feed.ts';
import { fetcherFor, type WebOptions, webOptions } from './web.ts';

const UNITS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 };
const DEFAULT_EVERY = 900;

/** `15m` → 900 (seconds). */
function interval(text: string): number {
  const [, number, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const seconds = Number(number) * (UNITS[unit ?? ''] ?? Number.NaN);
  if (seconds >= 60 && seconds <= 7 * 86_400) return seconds;
  throw new InvalidArgumentError(`not an interval: ${text} (allowed: 1m to 7d, as in 90s, 15m, 6h)`);
}

/** The feeds that lists name, each once, in their order. */
async function feedsOf(lists: readonly string[], context: Context): Promise<string[]> {
  const { addressesOf } = await import('../sources/web/listing.ts');
  const urls = new Set<string>();
  for (const list of lists) {
    if (isAddress(list)) {
      const url = webAddress(list);
      if (url === null) throw new CommandError(`no address of the web: ${list} (allowed: https://…, http://…)`);
      urls.add(url.href);
      continue;
    }
    let bytes: Uint8Array;
    try {
      bytes = await readFile(list);
    } catch (error) {
      throw new CommandError(`cannot read the list ${list}: ${(error as Error).message}`, EXIT.failed);
    }
    const { urls: found, faults } = addressesOf(bytes);
    for (const { line, text } of faults)
      await context.err.write(`dragoman: ${list}, line ${line}: no address of the web: ${isolated(text)}\n`);
    if (found.length === 0)
      throw new CommandError(`${list} names no feed (allowed: OPML, or a text with one address a line)`);
    for (const url of found) urls.add(url);
  }
  return [...urls];
}

/** Whether a person wants to be told of a turn. */
function isNews(turn: Turn): boolean {
  const { new: added, copy, version, refused, known } = turn;
  return added + copy + version + refused.length > 0 || (turn.polled && !known);
}

function turnText(turn: Turn, context: Context): string {
  const style = styleFor(context.out, context.env);
  const { copy, version, duplicate, refused, later } = turn;
  const kept = turn.new + copy + version;
  const parts = [
    kept > 0 && style.bold(plural(kept, 'new report')),
    copy > 0 && plural(copy, 'copy', 'copies'),
    version > 0 && plural(version, 'version'),
    kept > 0 && plural(turn.claims, 'claim'),
    duplicate > 0 && `${duplicate} known`,
    refused.length > 0 && style.red(`${refused.length} refused`),
    later > 0 && `${later} to be tried again`,
    turn.fault !== null && style.red(`${turn.fault} (next: ${turn.due.slice(0, 16)}Z)`),
    turn.fault === null && turn.polled && !turn.known && 'can be read again',
  ].filter((part) => part !== false);
  const name = turn.title === null ? turn.feed : `${turn.title.replace(/\s+/g, ' ').trim()}`;
  const lines = [`${style.dim(`${turn.at.slice(0, 16)}Z`)}  ${isolated(name)}: ${parts.join(', ')}`];
  for (const { file, reason } of refused) lines.push(style.dim(`    ${isolated(file)}: ${reason}`));
  return `${lines.join('\n')}\n`;
}

interface Options extends LibraryOption, WebOptions {
  once?: boolean;
  force?: boolean;
  every?: number;
  feedsOnly?: boolean;
  json?: boolean;
}

export const addWatch: AddCommand = (program, context) => {
  const command = program
    .command('watch')
    .summary('poll feeds, and read what is new')
    .description(
      'Polls feeds and news sitemaps, fetches the articles of new entries, and reads them into the library. How far it ' +
        'got is kept there: it may be ended and started again at any moment. A feed that often has something new is asked ' +
        'more often, within what --every and the feed itself allow; one that fails, less and less often.',
    )
    .argument('<list...>', 'OPML files, texts with one address a line, or addresses of feeds and news sitemaps')
    .addOption(libraryOption())
    .addOption(new Option('--once', 'do what is due now, and end: for cron'))
    .addOption(new Option('--force', 'ask every feed now, whether it is due or not'))
    .addOption(
      new Option('--every <interval>', 'least time between two polls of a feed: 15m, 6h (default: 15m)').argParser(
        interval,
      ),
    )
    .addOption(new Option('--feeds-only', 'read what the feeds say, and fetch no articles'))
    .addOption(new Option('--json', 'print a JSON object a line, for every turn of a feed'));
  for (const option of webOptions()) command.addOption(option);
  command
    .addHelpText(
      'after',
      `
Examples:
  dragoman watch feeds.opml
  dragoman watch https://news.example/rss.xml --every 1h --library news.db
  dragoman watch feeds.txt --once

Ctrl-C ends after the work at hand: exit code 130. With --once the exit code is
1 when a feed could not be read, or an entry was refused.`,
    )
    .action(async (lists: string[], options: Options) => {
      const urls = await feedsOf(lists, context);
      const library = await context.parts.openLibrary(options.library, { create: true });
      const interrupt = context.catchInterrupt();
      const fetcher = await fetcherFor(options, context);
      let refused = 0;
      try {
        const { watchFeeds } = await import('./watch/loop.ts');
        const watch = {
          library,
          fetcher,
          coder: await context.parts.coder(),
          interrupt,
          every: options.every ?? DEFAULT_EVERY,
          feedsOnly: options.feedsOnly ?? false,
        };
        await watchFeeds(urls, watch, {
          once: options.once ?? false,
          force: options.force ?? false,
          async onTurn(turn) {
            refused += turn.refused.length + (turn.polled && turn.fault !== null ? 1 : 0);
            if (options.json) await context.out.write(`${JSON.stringify(turn)}\n`);
            else if (isNews(turn) || (options.once && turn.polled && turn.fault !== null))
              await context.out.write(turnText(turn, context));
            keepMemorySmall();
          },
        });
      } finally {
        await fetcher.close();
        await library.close();
      }
      if (interrupt.aborted) throw new Ended(EXIT.interrupted);
      if (refused > 0) throw new Ended(EXIT.refused);
    });
};
