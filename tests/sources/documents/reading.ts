/** What the tests of documents have in common: reading bytes as a file of some name. */
import { readSources, type Sourced, type SourceOptions } from '../../../src/sources/index.ts';

/** Everything that a file gives. The file is in memory only. */
export async function readFileOf(
  name: string,
  content: string | Uint8Array,
  options: SourceOptions = {},
): Promise<Sourced[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const files: SourceOptions['files'] = {
    kind: async () => 'file',
    list: async () => [],
    real: async (path) => path,
    open: (_path, start = 0) => pieces(bytes.subarray(start)),
  };
  const all: Sourced[] = [];
  for await (const one of readSources([name], { files, ...options })) all.push(one);
  return all;
}

/** The bytes in uneven pieces, each of which is overwritten once the next is asked for: as a stream may do. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  let size = 1;
  for (let at = 0; at < bytes.length; size = (size * 7 + 3) % 5000) {
    const piece = new Uint8Array(bytes.subarray(at, at + size + 1));
    at += piece.length;
    yield piece;
    piece.fill(0x3f);
  }
}

/** Reports by id, language and day; the rest by place and reason. */
export function shortly(sourced: readonly Sourced[]): string[] {
  return sourced.map((one) =>
    one.kind === 'report'
      ? [one.raw.id, one.raw.language, one.raw.published].filter(Boolean).join(' ')
      : `${one.kind}${one.place ? ` ${one.place}` : ''}: ${one.reason}`,
  );
}

/** The texts of the reports. */
export const textsOf = (sourced: readonly Sourced[]) =>
  sourced.flatMap((one) => (one.kind === 'report' ? [one.raw.text] : []));

/** The one report that there must be. */
export function onlyReport(sourced: readonly Sourced[]) {
  const [one, ...rest] = sourced;
  if (one?.kind !== 'report' || rest.length > 0) throw new Error(`not one report: ${JSON.stringify(sourced)}`);
  return one.raw;
}
