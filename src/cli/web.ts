/** What commands that fetch have in common: their options, and the fetcher that these make. */
import { readFileSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import type { Fetcher, FetcherOptions, SourceOptions } from '../sources/index.ts';
import { isAddress } from '../sources/index.ts';
import type { Library } from '../store/index.ts';
import type { Context } from './context.ts';

export interface WebOptions {
  allowPrivate?: boolean;
  contact?: string;
  /** Seconds. */
  pause?: number;
}

/** A name of a site or mailbox that says who fetches: it stands in a header. */
function contact(text: string): string {
  if (/^[\x21-\x27\x2a-\x7e]{3,200}$/.test(text)) return text;
  throw new InvalidArgumentError(
    `not an address under which you can be reached: ${text} (allowed: https://example.org/about, desk@example.org)`,
  );
}

function pause(text: string): number {
  const seconds = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && seconds >= 1 && seconds <= 3600) return seconds;
  throw new InvalidArgumentError(`not a pause: ${text} (allowed: 1 to 3600 seconds)`);
}

export const webOptions = (): Option[] => [
  new Option('--allow-private', 'fetch from private addresses too: this machine, the network around it'),
  new Option('--contact <address>', 'where those can reach you whose sites are fetched from (goes to every site)')
    .env('DRAGOMAN_CONTACT')
    .argParser(contact),
  new Option('--pause <seconds>', 'between two requests to a host: 1 or more (default: 1)').argParser(pause),
];

/** The fetcher that the options ask for. */
export async function fetcherFor(options: WebOptions, context: Context): Promise<Fetcher> {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const settings: FetcherOptions = {
    version,
    contact: options.contact ?? null,
    allowPrivate: options.allowPrivate ?? false,
    ...(options.pause === undefined ? {} : { pause: options.pause * 1000 }),
  };
  return context.parts.fetcher(settings);
}

export interface Web {
  /** For `SourceOptions.web`. */
  web: SourceOptions['web'];
  close(): Promise<void>;
}

/** What reading needs to fetch those of the paths that are addresses; of paths without one, nothing is loaded. */
export async function webFor(
  paths: readonly string[],
  options: WebOptions,
  context: Context,
  library: Library | null,
  interrupt: AbortSignal,
): Promise<Web> {
  if (!paths.some(isAddress)) return { web: undefined, close: async () => {} };
  const fetcher = await fetcherFor(options, context);
  const { webItems } = await import('../sources/web/items.ts');
  return {
    web: (addresses) => webItems(addresses, fetcher, library?.captures ?? null, interrupt),
    close: () => fetcher.close(),
  };
}
