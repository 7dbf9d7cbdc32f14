/** Paths → coded reports: what `read`, `code` and `demo` have in common. */
import type { CodedReport } from '../model/index.ts';
import { type ColumnMap, type Place, type Refusal, readSources } from '../sources/index.ts';
import type { Context } from './context.ts';

/** A report that was read. */
export interface Read extends Place {
  coded: CodedReport;
  /** Its language, when no pack reads it: it has no claims then. */
  notCoded: string | null;
}

export interface ReadingOptions {
  /** Whether a report that names a language without a pack is refused; otherwise it comes without claims. */
  refuseLanguages: boolean;
  onBytes?: (count: number) => void;
  skip?: (file: string) => boolean;
  /** Which columns and fields are the report's: see `SourceOptions`. */
  columns?: ColumnMap;
  onRefusal(refusal: Refusal): void;
  onWarning(warning: Refusal): void;
  /** Reading stops after the report at hand when it is aborted. */
  interrupt?: AbortSignal;
}

/** Reads and codes every report of the paths, in order. What is refused is told and passed over. */
export async function* readCoded(
  paths: readonly string[],
  context: Context,
  options: ReadingOptions,
): AsyncGenerator<Read> {
  const coder = await context.parts.coder();
  const sources = readSources(paths, {
    stdin: paths.includes('-') ? context.stdin : undefined,
    onBytes: options.onBytes,
    skip: options.skip,
    columns: options.columns,
  });
  for await (const item of until(sources, options.interrupt)) {
    const { file, place } = item;
    const refuse = (reason: string) => options.onRefusal({ file, place, reason });
    if (item.kind === 'refused') refuse(item.reason);
    else if (item.kind === 'warning') options.onWarning({ file, place, reason: item.reason });
    else {
      const language = item.raw.language ?? 'und';
      const coded = coder.languages.includes(language);
      if (!coded && !item.detected && options.refuseLanguages) {
        refuse(`unknown language: ${language} (known: ${coder.languages.join(', ')})`);
        continue;
      }
      let result: CodedReport;
      try {
        result = coder.code(item.raw);
      } catch (error) {
        // A fault of the coder's own: the other reports are worth reading all the same, and this one is told of.
        refuse(`the coder failed on report ${item.raw.id}: ${(error as Error).message}`);
        continue;
      }
      yield { file, place, coded: result, notCoded: coded ? null : language };
    }
  }
}

/** The items until the signal is aborted, also while the next one is being waited for. */
async function* until<T>(items: AsyncGenerator<T>, signal?: AbortSignal): AsyncGenerator<T> {
  const aborted = new Promise<'aborted'>((resolve) => {
    signal?.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
  while (!signal?.aborted) {
    const next = items.next();
    const result = await Promise.race([next, aborted]);
    if (result === 'aborted' || result.done) return;
    yield result.value;
  }
}

/** How a message names the place of something: `reports.jsonl, line 12`. */
export const placeName = ({ file, place }: Place) =>
  `${file === '-' ? 'standard input' : file}${place === null ? '' : `, ${place}`}`;
