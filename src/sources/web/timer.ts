/** The time that a request may take: until its answer begins, between the pieces of the answer, and in all. */
import { type Fault, TOO_SLOW } from './reasons.ts';

/** In milliseconds. */
export interface Timeouts {
  connect: number;
  /** Until the headers of the answer are there, the time of connecting included. */
  headers: number;
  /** Between two pieces of the body. */
  idle: number;
  /** One request from beginning to end. */
  total: number;
}

export class Timer {
  /** Why the request was ended; null: it was not. */
  fault: Fault | null = null;
  private readonly controller = new AbortController();
  private readonly idle: number;
  private readonly total: NodeJS.Timeout;
  private phase: NodeJS.Timeout;

  constructor({ headers, idle, total }: Timeouts) {
    this.idle = idle;
    this.total = setTimeout(() => this.end(TOO_SLOW.total), total);
    this.phase = setTimeout(() => this.end(TOO_SLOW.headers), headers);
  }

  /** Aborted when a time has run out. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** The pieces of a body, none of which may take longer than `idle`. */
  async *watched(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const restart = () => {
      clearTimeout(this.phase);
      this.phase = setTimeout(() => this.end(TOO_SLOW.idle), this.idle);
    };
    restart();
    for await (const piece of body) {
      // What is done with a piece is no fault of the server's.
      clearTimeout(this.phase);
      yield piece;
      restart();
    }
    clearTimeout(this.phase);
  }

  stop(): void {
    clearTimeout(this.total);
    clearTimeout(this.phase);
  }

  private end(fault: Fault): void {
    this.fault ??= fault;
    this.controller.abort();
  }
}
