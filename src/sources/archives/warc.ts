/**
 * Web archives (WARC 0.17 to 1.1), as Common Crawl, Heritrix and wget write them: each answer of a server that can hold a
 * report is an item. Whole records are cut out of the stream, and no more than one is held.
 */
import { type Input, type Item, itemOf, refused, type Split, warning } from '../item.ts';
import { bareType, itemFormatOf } from '../media.ts';
import { type Limits, megabytes, type Place } from '../source.ts';
import { owned } from '../streams.ts';
import { BadResponse, responseOf } from './http.ts';
import type { Fault, Piece } from './members.ts';
import { kindOf, PassedOver } from './passed.ts';
import { RecordCutter } from './records.ts';

/** Whether a file is a WARC, unpacked. */
export const isWarc = (head: Uint8Array) => /^WARC\/[01]\.\d/.test(Buffer.from(head.subarray(0, 8)).toString('latin1'));

/** Notes of the crawler's own, which nobody wants to be told of. */
const NOTES = new Set(['warcinfo', 'request', 'metadata']);

/** Cuts a WARC that is not packed. */
export async function* splitWarc(input: Input, limits: Limits): AsyncGenerator<Split> {
  let at = input.from?.byte ?? 0;
  async function* pieces(): AsyncGenerator<Piece> {
    for await (const bytes of input.chunks) {
      at += bytes.length;
      yield { bytes, next: at };
    }
  }
  yield* splitRecords(input, pieces(), false, limits);
}

/**
 * Cuts the records of a WARC. `packed`: whether the pieces are members of a gzip file, so that reading can go on only
 * behind one; else they are the bytes of the file as they lie on the disk.
 */
export async function* splitRecords(
  { file, from }: Pick<Input, 'file' | 'from'>,
  pieces: AsyncIterable<Piece | Fault>,
  packed: boolean,
  limits: Limits,
): AsyncGenerator<Split> {
  const passed = new PassedOver();
  const cutter = new RecordCutter(pieces, { packed, from: from ?? { byte: 0, count: 0 }, most: limits.bytes });
  let told = from !== null;
  let cutOff = 0;
  for await (const cut of cutter.cut()) {
    if (cut.kind === 'gap') {
      told = true;
      yield refused({ file, place: `byte ${cut.byte}` }, cut.reason);
      continue;
    }
    const type = (cut.headers.get('warc-type') ?? '').toLowerCase();
    if (NOTES.has(type)) continue;
    told = true;
    const place: Place = { file, place: `record ${cut.number}` };
    if (cut.bytes === null) {
      yield refused(place, `a record of ${megabytes(cut.length)}, longer than ${megabytes(limits.bytes)}`);
      continue;
    }
    try {
      const answer = answerOf(type, cut.headers, cut.bytes, limits);
      if (typeof answer === 'string') passed.add(answer);
      else {
        const { cut: partly, ...fields } = answer;
        if (partly) cutOff++;
        yield itemOf({ ...place, ...fields, next: cut.next });
      }
    } catch (error) {
      if (!(error instanceof BadResponse)) throw error;
      yield refused(place, error.message);
    }
  }
  if (!told) yield refused({ file, place: null }, 'the archive holds no answer of a server');
  if (cutOff > 0)
    yield warning(
      { file, place: null },
      `${cutOff} ${cutOff === 1 ? 'answer was' : 'answers were'} cut off when fetched, and read as far as they go`,
    );
  yield* passed.told({ file, place: null }, 'record', from ? ` (behind record ${from.count})` : '');
}

interface Answer extends Pick<Item, 'format' | 'bytes' | 'url' | 'mediaType' | 'fetched'> {
  /** Whether the crawler or the server stopped in the middle of it. */
  cut: boolean;
}

/** What a record holds for us, or the kind of thing that it is passed over as. Throws `BadResponse`. */
function answerOf(type: string, headers: Map<string, string>, bytes: Buffer, limits: Limits): Answer | string {
  if (type === 'revisit') return 'revisit';
  // `resource`: bytes without HTTP around them; `conversion`: the text of a page, as Common Crawl makes it.
  const bare = type === 'resource' || type === 'conversion';
  if (!bare && type !== 'response') return `of WARC type ${type === '' ? '(none)' : type.slice(0, 40)}`;
  // wget wrote addresses in angle brackets for a while.
  const url = (headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  const given = headers.get('content-type') ?? null;
  if (!bare && given !== null && bareType(given) !== 'application/http') return kindOf(bareType(given));
  // Logs of crawlers are resources too: metadata://gnu.org/…, urn:pageinfo:…
  if (bare && !/^(?:https?|ftp|file):/i.test(url)) return "of the crawler's own";
  const response = bare ? { status: 200, mediaType: given, body: bytes, cut: false } : responseOf(bytes, limits.bytes);
  const { status, body } = response;
  if (status !== 200) return `of status ${status}`;
  if (body.length === 0) return 'empty';
  // Where the server gave no type, Common Crawl says which one it looks like.
  const mediaType = response.mediaType ?? headers.get('warc-identified-payload-type') ?? null;
  const format = itemFormatOf(mediaType, body);
  if (format === null) return kindOf(bareType(mediaType));
  const cut = response.cut || headers.has('warc-truncated');
  return { format, bytes: owned(body), url: url || null, mediaType, fetched: momentOf(headers.get('warc-date')), cut };
}

/** ISO 8601 in UTC, or null: `2024-05-03T10:00:00Z`, with fractions of a second or without. */
function momentOf(date: string | undefined): string | null {
  return date !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(date) ? date : null;
}
