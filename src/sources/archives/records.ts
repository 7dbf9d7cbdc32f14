/** A stream of WARC records → one after the other, whatever lies between or is damaged. */
import type { Position } from '../item.ts';
import { endOfHeaders, headersOf } from './http.ts';
import type { Fault, Piece } from './members.ts';

export interface WarcRecord {
  kind: 'record';
  /** From 1, with records of every kind counted. */
  number: number;
  /** By name in small letters. */
  headers: Map<string, string>;
  /** What is behind the headers; null when that is longer than it may be. It lies in memory that others share. */
  bytes: Buffer | null;
  /** Its length as the headers say, in bytes. */
  length: number;
  /** Where reading can go on behind it. */
  next: Position | null;
}

/** Something that is no whole record. */
export interface Gap {
  kind: 'gap';
  /** Offset in the file. */
  byte: number;
  reason: string;
}

export interface CutOptions {
  /** Whether the pieces are members of a gzip file; else they are the bytes of the file as they lie there. */
  packed: boolean;
  /** Where in the file the pieces begin, and how many records are before that. */
  from: Position;
  /** Longest record that is kept, in bytes. */
  most: number;
}

/** Headers of records are a few hundred bytes; addresses in them may be long. */
const HEADERS = 1 << 17;
const MARK = 'WARC/';
const NOTHING = Buffer.alloc(0);

/** A fault, on its way from where it is met to where the record is given up. */
class Met extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.reason);
    this.fault = fault;
  }
}

/** Cuts pieces into records. One record is held at a time; a longer one than may be kept is not held at all. */
export class RecordCutter {
  readonly #pieces: AsyncIterator<Piece | Fault>;
  readonly #packed: boolean;
  readonly #most: number;
  /** What is there and not yet cut. */
  #buffer: Buffer = NOTHING;
  /** Offset in the file of what is behind the buffer; null in the middle of a member. */
  #behind: number | null;
  /** Offset of the member that is being read. */
  #member: number;
  /** Whether the piece that came last began a member. */
  #atMember = false;
  #count: number;
  #inRecord = false;
  /** A fault that was met behind a whole record. */
  #later: Fault | null = null;

  constructor(pieces: AsyncIterable<Piece | Fault>, { packed, from, most }: CutOptions) {
    this.#pieces = pieces[Symbol.asyncIterator]();
    this.#packed = packed;
    this.#most = most;
    this.#behind = from.byte;
    this.#member = from.byte;
    this.#count = from.count;
  }

  /** The records, and a gap for whatever is none: reading goes on where the next one begins. */
  async *cut(): AsyncGenerator<WarcRecord | Gap> {
    try {
      for (;;) {
        let cut: WarcRecord | Gap;
        try {
          if (this.#later) throw new Met(this.#later);
          if (!(await this.#toStart())) return;
          cut = await this.#record();
        } catch (error) {
          if (!(error instanceof Met)) throw error;
          cut = this.#given(error.fault);
        }
        yield cut;
      }
    } finally {
      await this.#pieces.return?.();
    }
  }

  /** Gives up what was being read. */
  #given({ fault, byte, reason }: Fault): Gap {
    this.#buffer = NOTHING;
    const whole = this.#count - (this.#inRecord ? 1 : 0);
    const lost = this.#inRecord ? `; record ${this.#count} is lost` : '';
    this.#inRecord = false;
    this.#later = null;
    if (fault === 'truncated')
      return {
        kind: 'gap',
        byte,
        reason: `the archive ${reason}, ${whole} ${whole === 1 ? 'record' : 'records'} read`,
      };
    return { kind: 'gap', byte, reason: `the archive ${reason}${lost}` };
  }

  /** Reads one piece more; false at the end. */
  async #more(): Promise<boolean> {
    const { done, value } = await this.#pieces.next();
    if (done) return false;
    if ('fault' in value) throw new Met(value);
    this.#atMember = this.#behind !== null;
    if (this.#behind !== null) this.#member = this.#behind;
    this.#behind = value.next;
    const bytes = Buffer.from(value.bytes.buffer, value.bytes.byteOffset, value.bytes.length);
    this.#buffer = this.#buffer.length === 0 ? bytes : Buffer.concat([this.#buffer, bytes]);
    return true;
  }

  /** Reads one piece more, which must be there. */
  async #need(): Promise<void> {
    if (!(await this.#more()))
      throw new Met({
        fault: 'truncated',
        byte: this.#behind ?? this.#member,
        reason: 'ends in the middle (truncated)',
      });
  }

  /** Passes the empty lines between records; false when no record follows. */
  async #toStart(): Promise<boolean> {
    this.#inRecord = false;
    for (this.#skipBlank(); this.#buffer.length === 0; this.#skipBlank()) if (!(await this.#more())) return false;
    return true;
  }

  #skipBlank(): void {
    let at = 0;
    while (this.#buffer[at] === 0x0d || this.#buffer[at] === 0x0a) at++;
    this.#buffer = this.#buffer.subarray(at);
  }

  #begins(): boolean {
    return MARK.startsWith(this.#buffer.subarray(0, MARK.length).toString('latin1'));
  }

  async #record(): Promise<WarcRecord | Gap> {
    let head = endOfHeaders(this.#buffer, HEADERS);
    while (!head && this.#begins() && this.#buffer.length < HEADERS) {
      await this.#need();
      head = endOfHeaders(this.#buffer, HEADERS);
    }
    if (!this.#begins()) return this.#gap('no record begins where one should');
    const lines = this.#buffer
      .subarray(0, head?.end ?? 0)
      .toString('utf8')
      .split(/\r?\n/);
    const headers = headersOf(lines.slice(1));
    const given = headers.get('content-length') ?? '';
    const length = Number(given);
    if (!head || !/^\d+$/.test(given) || !Number.isSafeInteger(length)) return this.#gap('a record without a length');

    this.#count++;
    this.#inRecord = true;
    const number = this.#count;
    this.#buffer = this.#buffer.subarray(head.body);
    const parts: Buffer[] = [];
    for (let wanted = length; ; ) {
      const part = this.#buffer.subarray(0, wanted);
      this.#buffer = this.#buffer.subarray(part.length);
      if (length <= this.#most) parts.push(part);
      wanted -= part.length;
      if (wanted === 0) break;
      const byte = this.#member;
      await this.#need();
      // The next record has begun: this one's length is wrong.
      if (this.#packed && this.#atMember && this.#buffer.length > MARK.length && this.#begins())
        return { kind: 'gap', byte, reason: `record ${number} is shorter than it says, and is lost` };
    }
    const next = this.#packed ? await this.#endOfMember() : { byte: this.#here(), count: number };
    const bytes = length > this.#most ? null : parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    return { kind: 'record', number, headers, bytes, length, next };
  }

  /** The place behind the member, if it ends with the record that was cut last. */
  async #endOfMember(): Promise<Position | null> {
    this.#skipBlank();
    try {
      while (this.#buffer.length === 0 && this.#behind === null) {
        if (!(await this.#more())) return null;
        this.#skipBlank();
      }
    } catch (error) {
      // A record whose checksum is wrong is not whole; what else is wrong behind it leaves it alone.
      if (!(error instanceof Met) || error.fault.fault === 'damaged') throw error;
      this.#later = error.fault;
      this.#inRecord = false;
      return null;
    }
    return this.#buffer.length === 0 && this.#behind !== null ? { byte: this.#behind, count: this.#count } : null;
  }

  /** Offset in the file of what is cut next, or of the member that it lies in. */
  #here(): number {
    return this.#packed || this.#behind === null ? this.#member : this.#behind - this.#buffer.length;
  }

  /** Passes over what is no record, up to the next that begins a line, or a member. */
  async #gap(what: string): Promise<Gap> {
    const byte = this.#here();
    let passed = 0;
    const pass = (count: number) => {
      passed += count;
      this.#buffer = this.#buffer.subarray(count);
    };
    for (;;) {
      const found = this.#buffer.indexOf(`\n${MARK}`);
      if (found >= 0) {
        pass(found + 1);
        break;
      }
      const ends = this.#packed && this.#behind !== null;
      // The mark may be cut in two.
      pass(ends ? this.#buffer.length : Math.max(0, this.#buffer.length - MARK.length));
      if (ends) break;
      if (!(await this.#more())) {
        pass(this.#buffer.length);
        break;
      }
    }
    return { kind: 'gap', byte, reason: `${what}: ${passed} bytes passed over` };
  }
}
