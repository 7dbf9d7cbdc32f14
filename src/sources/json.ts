/** JSON and JSONL: each line, or the one document, is an item. */
import { encodingOf } from './bytes.ts';
import { renamed } from './columns.ts';
import { type Input, type Item, itemOf, refused, type Split } from './item.ts';
import { readLines } from './lines.ts';
import { fromRecord } from './record.ts';
import { type Limits, megabytes, type Place, type Sourced } from './source.ts';
import { gather, peek } from './streams.ts';
import { decoded } from './text.ts';

/** JSONL, or one document over many lines: a file that starts with a bracket, or whose first line is an open brace only. */
export async function* splitJson(input: Input, limits: Limits): AsyncGenerator<Split> {
  // Only lines say where reading goes on.
  if (input.from) {
    yield* splitJsonLines(input, limits);
    return;
  }
  const { head, all } = await peek(input.chunks);
  const start = new TextDecoder(encodingOf(head).encoding).decode(head.subarray(0, 2000)).trimStart();
  if (!start.startsWith('[') && !/^\{\s*\n/.test(start)) {
    yield* splitJsonLines({ ...input, chunks: all }, limits);
    return;
  }
  const place: Place = { file: input.file, place: null };
  const bytes = await gather(all, limits.bytes);
  if (bytes === null)
    yield refused(
      place,
      `JSON over many lines, longer than ${megabytes(limits.bytes)}: put each report on a line of its own`,
    );
  else yield itemOf({ ...place, format: 'json', bytes, columns: input.columns });
}

/** A line of JSONL may be broken in any way: the others are read. */
export async function* splitJsonLines(input: Input, limits: Limits): AsyncGenerator<Split> {
  let lines = 0;
  for await (const line of readLines(input.chunks, limits.bytes, input.from)) {
    const place: Place = { file: input.file, place: `line ${line.number}` };
    if (line.bytes === null) {
      yield refused(place, `a line of ${megabytes(line.length)}, longer than ${megabytes(limits.bytes)}`);
      lines++;
      continue;
    }
    if (isBlank(line.bytes)) continue;
    lines++;
    yield itemOf({ ...place, format: 'json', bytes: line.bytes, next: line.next, columns: input.columns });
  }
  if (lines === 0 && !input.from) yield refused({ file: input.file, place: null }, 'the file holds no text');
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** One JSON value: a record, or a list of records. */
export async function* parseJson(item: Item): AsyncGenerator<Sourced> {
  const text = decoded(item.bytes, item);
  if (typeof text !== 'string') {
    yield text;
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield refused(item, `broken JSON: ${(error as Error).message}`);
    return;
  }
  const place: Place = { file: item.file, place: item.place };
  const mapped = (record: unknown) => (item.columns ? renamed(record, item.columns) : record);
  if (!Array.isArray(value)) yield* fromRecord(mapped(value), place);
  else
    for (const [i, record] of value.entries())
      yield* fromRecord(mapped(record), {
        ...place,
        place: [place.place, `entry ${i + 1}`].filter(Boolean).join(', '),
      });
}
