/** First bytes that only one kind of document has, and kinds that are not read. */
import { type Input, refused, type Split } from '../item.ts';

const latin = (head: Uint8Array, length = head.length) => Buffer.from(head.subarray(0, length)).toString('latin1');

/** A PDF may have some bytes before its mark. */
export const isPdf = (head: Uint8Array) => latin(head, 1024).includes('%PDF-') || latin(head, 4) === '%PDF';

export const isZip = (head: Uint8Array) => latin(head, 4) === 'PK\x03\x04' || latin(head, 4) === 'PK\x05\x06';

/** Word before 2007, and any office document with a password. */
export const isOle = (head: Uint8Array) => latin(head, 4) === '\xd0\xcf\x11\xe0';

export const isRtf = (head: Uint8Array) => latin(head, 5).startsWith('{\\rt');

/** Lines of a head before anything else, and one among them that only mail has. */
export function isMail(head: Uint8Array): boolean {
  const lines = latin(head).split(/\r?\n/, 200);
  let mail = false;
  let count = 0;
  for (const line of lines) {
    if (line === '') break;
    const name = /^([A-Za-z][A-Za-z0-9-]{1,50}):/.exec(line)?.[1];
    if (name === undefined && (count === 0 || !/^[ \t]/.test(line))) return mail && count >= 3 && line === lines.at(-1);
    if (name !== undefined) count++;
    if (/^(?:received|return-path|message-id|mime-version|delivered-to)$/i.test(name ?? '')) mail = true;
  }
  return mail && count >= 3;
}

/** A format that is known, and is not read. */
export function unread(reason: string) {
  return async function* (input: Input): AsyncGenerator<Split> {
    // Letting go of the stream closes the file.
    for await (const _ of input.chunks) break;
    yield refused({ file: input.file, place: null }, reason);
  };
}
