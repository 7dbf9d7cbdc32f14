/** Captures: what servers answered, byte for byte, and which reports were read from it. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { Capture, CaptureHead } from '../model/index.ts';
import { LibraryError } from './dialect.ts';
import { inPieces } from './rows.ts';
import type { BodyTable, CaptureTable, Schema } from './schema.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Smaller than gzip for about the same work; higher levels cost many times more for little. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const HEAD = [
  'captures.number',
  'captures.sha256',
  'bodies.length',
  'captures.asked',
  'captures.url',
  'captures.fetched',
  'captures.status',
  'captures.media_type',
  'captures.headers',
] as const;

type HeadRow = CaptureTable & Pick<BodyTable, 'length'>;

export class Captures {
  private readonly db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.db = db;
  }

  /** Keeps a capture. The same body is kept once, however often and from wherever it comes; each time is told. */
  async add(capture: Capture): Promise<void> {
    const { sha256, body } = capture;
    if (sha256Of(body) !== sha256) throw new LibraryError(`a capture of ${capture.url} that is not of its SHA-256`);
    const packed = (await this.holds(sha256)) ? null : await compress(body, QUALITY);
    await this.db.transaction().execute(async (db) => {
      if (packed)
        await db
          .insertInto('bodies')
          .values({ sha256, length: body.length, packed })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      const last = await db
        .selectFrom('captures')
        .select((e) => e.fn.max('number').as('number'))
        .executeTakeFirst();
      await db
        .insertInto('captures')
        .values({
          number: Number(last?.number ?? 0) + 1,
          sha256,
          asked: capture.asked,
          url: capture.url,
          fetched: capture.fetched,
          status: capture.status,
          media_type: capture.mediaType,
          headers: JSON.stringify(capture.headers),
        })
        .execute();
    });
  }

  private async holds(sha256: string): Promise<boolean> {
    const row = await this.db.selectFrom('bodies').select('length').where('sha256', '=', sha256).executeTakeFirst();
    return row !== undefined;
  }

  /** The last capture of an address, as it was asked for; or null. */
  async last(asked: string): Promise<CaptureHead | null> {
    const row = await this.heads().where('asked', '=', asked).orderBy('number', 'desc').limit(1).executeTakeFirst();
    return row ? headOf(row) : null;
  }

  /** All captures of a body, the first one first. */
  async ofBody(sha256: string): Promise<CaptureHead[]> {
    const rows = await this.heads().where('captures.sha256', '=', sha256).orderBy('captures.number').execute();
    return rows.map(headOf);
  }

  /** The captures that a report was read from, the first one first. */
  async ofReport(id: string): Promise<CaptureHead[]> {
    const rows = await this.heads()
      .innerJoin('report_captures', 'report_captures.capture', 'captures.number')
      .innerJoin('reports', 'reports.number', 'report_captures.report')
      .where('reports.id', '=', id)
      .orderBy('captures.number')
      .execute();
    return rows.map(headOf);
  }

  /**
   * The bytes of a body, or null when the library does not hold it. Throws LibraryError when what it holds is not of
   * that hash any more.
   */
  async body(sha256: string): Promise<Uint8Array | null> {
    const row = await this.db.selectFrom('bodies').selectAll().where('sha256', '=', sha256).executeTakeFirst();
    if (!row) return null;
    const damaged = new LibraryError(
      `the capture ${sha256} is damaged: its bytes are not those that were fetched (restore the library from a copy)`,
    );
    let body: Uint8Array;
    try {
      body = await decompress(row.packed, { maxOutputLength: Math.max(1, row.length) });
    } catch {
      throw damaged;
    }
    if (sha256Of(body) !== sha256) throw damaged;
    return body;
  }

  /**
   * Notes that reports were read from the last captures of addresses. Reports and addresses that the library does not
   * hold are passed over; what is noted already changes nothing.
   */
  async link(links: readonly { report: string; asked: string }[]): Promise<void> {
    if (links.length === 0) return;
    await this.db.transaction().execute(async (db) => {
      const reports = await inPieces(
        links.map(({ report }) => report),
        (piece) => db.selectFrom('reports').select(['id', 'number']).where('id', 'in', piece).execute(),
      );
      const captures = await inPieces(
        links.map(({ asked }) => asked),
        (piece) =>
          db
            .selectFrom('captures')
            .select((e) => ['asked', e.fn.max('number').as('number')])
            .where('asked', 'in', piece)
            .groupBy('asked')
            .execute(),
      );
      const numberOf = new Map(reports.map(({ id, number }) => [id, number]));
      const captureOf = new Map(captures.map(({ asked, number }) => [asked, Number(number)]));
      for (const link of links) {
        const report = numberOf.get(link.report);
        const capture = captureOf.get(link.asked);
        if (report === undefined || capture === undefined) continue;
        await db
          .insertInto('report_captures')
          .values({ report, capture })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    });
  }

  private heads() {
    return this.db.selectFrom('captures').innerJoin('bodies', 'bodies.sha256', 'captures.sha256').select(HEAD);
  }
}

function headOf(row: HeadRow): CaptureHead {
  return {
    sha256: row.sha256,
    length: row.length,
    asked: row.asked,
    url: row.url,
    fetched: row.fetched,
    status: row.status,
    mediaType: row.media_type,
    headers: JSON.parse(row.headers) as Record<string, string>,
  };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
