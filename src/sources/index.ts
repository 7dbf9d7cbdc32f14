/** Files, folders and standard input → raw reports. Whatever cannot be read is yielded as a refusal, and the rest is read. */
import { basename, extname, relative, sep } from 'node:path';
import { encodingOf } from './bytes.ts';
import type { ColumnMap } from './columns.ts';
import { disk, type FileSystem, reasonOf, walk } from './files.ts';
import { type FileFormat, formatOf, PARSERS } from './formats.ts';
import { type Input, type Item, type Nested, type Position, refused, type Split } from './item.ts';
import { LIMITS, type Limits, type Sourced } from './source.ts';
import { type Peeked, peek } from './streams.ts';
import { isAddress } from './web/address.ts';

export { type ColumnMap, columnMap } from './columns.ts';
export { disk, type FileSystem } from './files.ts';
export type { Item, Position, Split } from './item.ts';
export { languageOf } from './language.ts';
export { LIMITS, type Limits, type Place, type Refusal, type Sourced } from './source.ts';
export { isAddress, webAddress } from './web/address.ts';
export type { Fetcher, FetcherOptions } from './web/fetcher.ts';

export interface SourceOptions {
  /** What `-` stands for. */
  stdin?: AsyncIterable<Uint8Array>;
  limits?: Limits;
  /** Told of bytes as they are read, for a progress bar. */
  onBytes?: (count: number) => void;
  /** Files to pass over in silence when a folder holds them: the library that is being read into. */
  skip?: (file: string) => boolean;
  /**
   * Where an earlier reading got to in a file: a position that an item of the file gave as `next`; `done`: the file is
   * passed over in silence; null: it is read from its start. Asked of each file, and of
   * whatever cannot be listed, before it is opened.
   */
  resume?: (file: string) => Promise<Position | 'done' | null>;
  /** Which columns of tables and fields of JSON are the report's, where they are not named as in JSONL. */
  columns?: ColumnMap;
  /** Another file system than the machine's (tests). */
  files?: FileSystem;
  /** Fetches addresses, in their order (web/items.ts). Without it nothing is ever fetched: an address is refused. */
  web?: (addresses: readonly string[]) => AsyncIterable<Split>;
}

/**
 * Cuts what the paths name into items, in the order given; folders with all that is in them, sorted by name.
 * A path may be a file of any format (formats.ts), a folder, or `-` for standard input.
 */
export async function* splitSources(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<Split> {
  const files = options.files ?? disk;
  const limits = options.limits ?? LIMITS;
  const columns = options.columns ?? null;
  const counted = async function* (open: () => AsyncIterable<Uint8Array>) {
    for await (const chunk of open()) {
      options.onBytes?.(chunk.length);
      yield chunk;
    }
  };
  for (let at = 0; at < paths.length; at++) {
    const path = paths[at] as string;
    if (isAddress(path)) {
      let end = at + 1;
      while (end < paths.length && isAddress(paths[end] as string)) end++;
      const addresses = paths.slice(at, end);
      at = end - 1;
      if (options.web) yield* options.web(addresses);
      else for (const file of addresses) yield refused({ file, place: null }, 'nothing is fetched here');
      continue;
    }
    if (path === '-') {
      const { stdin } = options;
      if (!stdin) continue;
      const input: Input = { file: '-', name: 'stdin', chunks: counted(() => stdin), from: null, columns };
      // What went through standard input is gone: nothing can go on inside it.
      for await (const split of splitFile(input, null, limits))
        yield split.kind === 'item' ? { ...split, next: null } : split;
      continue;
    }
    for await (const found of walk(path, files)) {
      const { file } = found;
      if (file !== path && options.skip?.(file)) continue;
      const position = (await options.resume?.(file)) ?? null;
      if (position === 'done') continue;
      if ('reason' in found) {
        yield { kind: 'refused', ...found };
        continue;
      }
      const ending = extname(file);
      const name = nameIn(path, file, ending);
      const input = (start: Position | null): Input => {
        return { file, name, chunks: counted(() => files.open(file, start?.byte)), from: start, columns };
      };
      try {
        if (position) yield* goOn(input(position), files.open(file), ending, limits);
        else yield* splitFile(input(null), ending, limits);
      } catch (error) {
        // Only what the file system says is a fault of the file; anything else is one of ours.
        const reason = reasonOf(error);
        if (reason === null) throw error;
        yield refused({ file, place: null }, reason);
      }
    }
  }
}

/**
 * What a report of a file is named after: its name without the ending, in a folder with the folders above it, since many
 * have a file of the same name (`2024/05/index`). The same on every machine.
 */
function nameIn(path: string, file: string, ending: string): string {
  if (file === path) return basename(file, ending);
  return relative(path, file)
    .slice(0, -ending.length || undefined)
    .split(sep)
    .join('/');
}

/** Enough to know a format by. A stream is not waited for that long: its first report may be wanted before the next is there. */
const HEAD = { file: 4096, stream: 4 };

async function* splitFile(
  input: Input,
  ending: string | null,
  limits: Limits,
  within: readonly FileFormat['archive'][] = [],
): AsyncGenerator<Split> {
  const whole = { file: input.file, place: null };
  const { head, all, close } = await headOf(input, within.length > 0);
  if (head.length === 0) {
    yield refused(whole, 'the file is empty');
    return;
  }
  let format = formatOf(ending, head);
  // Who names columns for standard input means a table, where it is no JSON.
  if (ending === null && input.columns && format.name === 'text') format = formatOf('.csv', head);
  if (!format.sniff && encodingOf(head).encoding === 'utf-8' && head.includes(0)) {
    yield refused(whole, `binary, not text (a NUL at byte ${head.indexOf(0)})`);
    await close();
    return;
  }
  if (format.archive && within.includes(format.archive)) {
    yield refused(whole, `a ${format.name} archive in an archive: unpack the outer one first`);
    await close();
    return;
  }
  let told = false;
  for await (const split of format.split({ ...input, chunks: all }, limits, nestedIn(format, limits, within))) {
    told = true;
    yield split;
  }
  // An archive without files, or with hidden ones only.
  if (!told) yield refused(whole, 'there is nothing to read in it');
}

const nestedIn =
  ({ archive }: FileFormat, limits: Limits, within: readonly FileFormat['archive'][] = []): Nested =>
  (input, ending) =>
    splitFile(input, ending, limits, [...within, archive]);

/** The first bytes of a stream, as many as it takes to know it. */
async function headOf(input: Input, archived: boolean): Promise<Peeked> {
  if (input.file !== '-' || archived) return peek(input.chunks, HEAD.file);
  const first = await peek(input.chunks, HEAD.stream);
  // Markup and archives are known by more than their first letters.
  return /^(?:\s*<|PK|WAR)/.test(Buffer.from(first.head).toString('latin1')) ? peek(first.all, HEAD.file) : first;
}

/** Goes on inside a file, whose format is told by its start. */
async function* goOn(
  input: Input,
  start: AsyncIterable<Uint8Array>,
  ending: string,
  limits: Limits,
): AsyncGenerator<Split> {
  const { head, close } = await peek(start, HEAD.file);
  await close();
  const format = formatOf(ending, head);
  yield* format.split(input, limits, nestedIn(format, limits));
}

/** The raw reports of an item. Never throws for what is wrong with its bytes. */
export async function* parseItem(item: Item, limits: Limits = LIMITS): AsyncGenerator<Sourced> {
  yield* PARSERS[item.format](item, limits);
}

/** Reads every report of the paths, one after the other, in this thread. */
export async function* readSources(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<Sourced> {
  for await (const split of splitSources(paths, options)) {
    if (split.kind === 'item') yield* parseItem(split, options.limits);
    else yield split;
  }
}
