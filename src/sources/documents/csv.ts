/** Tables: each row of a CSV or TSV file is a report, made of the columns that hold its fields. */

import { guessCharset } from '../charset.ts';
import { fieldsOf, type ReportField } from '../columns.ts';
import { type Input, type Item, itemOf, refused, type Split } from '../item.ts';
import { type Line, readLines } from '../lines.ts';
import { fromRecord } from '../record.ts';
import { type Limits, megabytes, type Place, type Sourced } from '../source.ts';
import { peek } from '../streams.ts';
import { decoded } from '../text.ts';
import { delimiterOf, fieldsOfRow, quotesOf } from './csv-row.ts';

/** How much of a file its charset is guessed from. */
const SAMPLE = 1 << 16;

/** What a row is to be read by: it goes before the bytes of the row, as a line of JSON. */
interface Shape {
  delimiter: string;
  fields: (ReportField | null)[];
}

/** Rows as items. The first line names the columns; the charset, where it is not Unicode, is guessed from the start. */
export async function* splitTable(input: Input, limits: Limits): AsyncGenerator<Split> {
  const { head, all } = await peek(input.chunks, SAMPLE);
  const charset = guessCharset(head);
  const unicode = charset === 'utf-8' || charset === 'utf-16le' || charset === 'utf-16be';
  const lines = readLines(unicode ? all : transcoded(all, charset), limits.bytes);
  let shape: Uint8Array | null = null;
  let rows = 0;
  for await (const row of rowsOf(lines, limits)) {
    const place: Place = { file: input.file, place: row.place };
    if ('reason' in row) {
      yield refused(place, row.reason);
      rows++;
      continue;
    }
    if (shape === null) {
      const text = decoded(row.bytes, place);
      if (typeof text !== 'string') {
        yield text;
        return;
      }
      const delimiter = delimiterOf(text);
      const fields = fieldsOf(fieldsOfRow(text, delimiter), input.columns ?? {});
      if (typeof fields === 'string') {
        yield refused(place, fields);
        return;
      }
      shape = Buffer.from(`${JSON.stringify({ delimiter, fields } satisfies Shape)}\n`);
      continue;
    }
    rows++;
    yield itemOf({ ...place, format: 'table', bytes: Buffer.concat([shape, row.bytes]) });
  }
  if (rows === 0) yield refused({ file: input.file, place: null }, 'the file holds no row behind its first line');
}

async function* transcoded(chunks: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
}

type Row = { place: string; bytes: Uint8Array } | { place: string; reason: string };

/** Puts lines together to rows, of which the first names the columns. */
async function* rowsOf(lines: AsyncIterable<Line>, limits: Limits): AsyncGenerator<Row> {
  let delimiter = '';
  let columns = 0;
  /** Lines of a row with a quoted field that is open still. */
  let open: { number: number; bytes: Uint8Array }[] = [];
  let size = 0;
  /** A quote that never closes: each line behind it that is a row by itself is one. */
  const salvage = function* (reason: string): Generator<Row> {
    const [first, ...rest] = open;
    open = [];
    size = 0;
    yield { place: `line ${first?.number}`, reason };
    let lost = { from: 0, to: 0, count: 0 };
    for (const { number, bytes } of rest) {
      const whole =
        !quotesOf(bytes, delimiter.charCodeAt(0), false).open &&
        fieldsOfRow(Buffer.from(bytes).toString(), delimiter).length === columns;
      if (whole) yield { place: `line ${number}`, bytes };
      else lost = { from: lost.from || number, to: number, count: lost.count + 1 };
    }
    if (lost.count > 0)
      yield {
        place: lost.count === 1 ? `line ${lost.from}` : `lines ${lost.from}–${lost.to}`,
        reason: `${lost.count === 1 ? 'a line' : `${lost.count} lines`} behind a quote that never closes, and no row`,
      };
  };
  for await (const line of lines) {
    if (line.bytes === null && columns === 0) {
      yield { place: `line ${line.number}`, reason: 'the line that names the columns is longer than a report may be' };
      return;
    }
    if (line.bytes === null) {
      if (open.length > 0) yield* salvage('a quote opens here that never closes');
      yield {
        place: `line ${line.number}`,
        reason: `a line of ${megabytes(line.length)}, longer than a report may be`,
      };
      continue;
    }
    if (columns === 0) {
      if (line.bytes.length === 0) continue;
      const header = Buffer.from(line.bytes).toString();
      delimiter = delimiterOf(header);
      columns = fieldsOfRow(header, delimiter).length;
      yield { place: `line ${line.number}`, bytes: line.bytes };
      continue;
    }
    if (open.length === 0 && line.bytes.length === 0) continue;
    // A line lies in memory that the stream may use again.
    open.push({ number: line.number, bytes: line.bytes });
    size += line.length + 1;
    const quotes = quotesOf(line.bytes, delimiter.charCodeAt(0), open.length > 1);
    // Over several lines, a quote that closes in an odd place is more likely the first one of the next row.
    if (!quotes.open && quotes.stray && open.length > 1) {
      (open.at(-1) as { bytes: Uint8Array }).bytes = new Uint8Array(line.bytes);
      yield* salvage('a quote opens here that never closes');
    } else if (!quotes.open) {
      const { number } = open[0] as { number: number };
      const bytes =
        open.length === 1
          ? line.bytes
          : Buffer.concat(open.flatMap(({ bytes }, i) => (i ? [NEWLINE, bytes] : [bytes])));
      open = [];
      size = 0;
      yield { place: `line ${number}`, bytes };
    } else {
      (open.at(-1) as { bytes: Uint8Array }).bytes = new Uint8Array(line.bytes);
      if (size > limits.bytes)
        yield* salvage(`a quote opens here that does not close within ${megabytes(limits.bytes)}`);
    }
  }
  if (open.length > 0) yield* salvage('a quote opens here that never closes');
}

const NEWLINE = Uint8Array.of(0x0a);

/** A row → its report. */
export async function* parseRow(item: Item): AsyncGenerator<Sourced> {
  const place: Place = { file: item.file, place: item.place };
  const end = item.bytes.indexOf(0x0a);
  const { delimiter, fields }: Shape = JSON.parse(Buffer.from(item.bytes.subarray(0, end)).toString());
  const text = decoded(item.bytes.subarray(end + 1), place);
  if (typeof text !== 'string') {
    yield text;
    return;
  }
  const values = fieldsOfRow(text, delimiter);
  const textColumn = fields.indexOf('text');
  if (values.length > fields.length && values.slice(fields.length).some((value) => value.trim() !== '')) {
    yield refused(
      place,
      `${values.length} fields, but there are ${fields.length} columns: is a field with a delimiter in it not quoted?`,
    );
    return;
  }
  if (values.length <= textColumn) {
    yield refused(place, `${values.length} of ${fields.length} fields: the text is missing`);
    return;
  }
  const record: Partial<Record<ReportField, string>> = {};
  fields.forEach((field, i) => {
    const value = values[i];
    if (field !== null && value !== undefined && (field === 'text' || value.trim() !== ''))
      record[field] = field === 'text' ? value : value.trim();
  });
  yield* fromRecord(record, place);
}
