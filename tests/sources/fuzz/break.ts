/** Valid files → broken ones, as fast-check's arbitraries: what fails is made smaller by it. */
import { basename, extname } from 'node:path';
import fc from 'fast-check';
import { SEEDS } from './seeds.ts';

export interface Broken {
  /** Which valid file it was made of. */
  seed: string;
  name: string;
  bytes: Uint8Array;
}

type Change = (bytes: Buffer, other: Buffer) => Buffer;

/** Offsets are parts of a million, so that one change fits files of any length. */
const offset = fc.nat(999_999);
const at = (bytes: Buffer, part: number) => Math.floor((part / 1e6) * (bytes.length + 1));
const between = (bytes: Buffer, a: number, b: number): [number, number] => {
  const [from, to] = [at(bytes, a), at(bytes, b)];
  return from <= to ? [from, to] : [to, from];
};

/** What the readers look for, and what libraries stumble over. */
const TOKENS = [
  '\0',
  '\n',
  '\r\n\r\n',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '<',
  '>',
  '</',
  '<!--',
  '<![CDATA[',
  ']]>',
  '&',
  '&#x110000;',
  '&#0;',
  '<script>',
  '<p>',
  '%PDF-1.7',
  'endobj',
  'stream\n',
  'endstream',
  'xref',
  '<<',
  '>>',
  '1 0 R',
  '/Kids [2 0 R]',
  '/Filter /FlateDecode',
  '/Length 99999999',
  'BT',
  'Tj',
  'Do',
  'PK\x03\x04',
  'PK\x01\x02',
  'PK\x05\x06',
  '\x1f\x8b\x08',
  'WARC/1.0\r\n',
  'Content-Length: 99999999999\r\n',
  'Content-Length: -1\r\n',
  'HTTP/1.1 200 OK\r\n',
  '\nFrom a@b.example Mon Jan  1 10:00:00 2024\n',
  'Content-Type: multipart/mixed; boundary=x\n',
  '--x\n',
  '--x--',
  '=?utf-8?B?',
  '=?=',
  '=\n',
  '-- \n',
  'charset=utf-7',
  '---\n',
  '# ',
  '> ',
  '- ',
  '```',
  '[a](',
  '![',
  '|',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '{"text":',
  '"text":"',
  '\\u',
  '1e999',
  '\u200c',
  '\u202e',
  '\ufeff',
  '\ufdfa',
  '\u0651',
  '\ud83d',
  'ﷺ',
  '\xff\xfe',
  '\xfe\xff',
  '\xef\xbb\xbf',
];

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(offset, fc.nat(7)), { minLength: 1, maxLength: 20 }).map(
      (flips): Change =>
        (bytes) => {
          const out = Buffer.from(bytes);
          for (const [part, bit] of flips)
            if (out.length > 0) out[Math.min(at(out, part), out.length - 1)]! ^= 1 << bit;
          return out;
        },
    ),
  },
  {
    weight: 2,
    arbitrary: offset.map(
      (part): Change =>
        (bytes) =>
          bytes.subarray(0, at(bytes, part)),
    ),
  },
  {
    weight: 1,
    arbitrary: offset.map(
      (part): Change =>
        (bytes) =>
          bytes.subarray(at(bytes, part)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(offset, offset).map(
      ([a, b]): Change =>
        (bytes) => {
          const [from, to] = between(bytes, a, b);
          return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(offset, offset, fc.constantFrom(1, 2, 50)).map(
      ([a, b, times]): Change =>
        (bytes) => {
          const [from, to] = between(bytes, a, b);
          const piece = bytes.subarray(from, to);
          return Buffer.concat([
            bytes.subarray(0, to),
            ...Array<Buffer>(piece.length * times > 200_000 ? 1 : times).fill(piece),
            bytes.subarray(to),
          ]);
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(offset, offset, offset).map(
      ([a, b, c]): Change =>
        (bytes, other) => {
          const [from, to] = between(other, a, b);
          const place = at(bytes, c);
          return Buffer.concat([bytes.subarray(0, place), other.subarray(from, to), bytes.subarray(place)]);
        },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(offset, fc.constantFrom(...TOKENS), fc.constantFrom(1, 1, 1, 3, 300)).map(
      ([part, token, times]): Change =>
        (bytes) => {
          const place = at(bytes, part);
          const encoding = /[^\0-\xff]/.test(token) ? 'utf8' : 'latin1';
          return Buffer.concat([
            bytes.subarray(0, place),
            Buffer.from(token.repeat(times), encoding),
            bytes.subarray(place),
          ]);
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(offset, fc.uint8Array({ maxLength: 200 })).map(
      ([part, noise]): Change =>
        (bytes) => {
          const place = at(bytes, part);
          return Buffer.concat([bytes.subarray(0, place), noise, bytes.subarray(place + noise.length)]);
        },
    ),
  },
  // Nothing but the first bytes of what it was.
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(4, 8, 40), fc.uint8Array({ maxLength: 400 })).map(
      ([head, noise]): Change =>
        (bytes) =>
          Buffer.concat([bytes.subarray(0, head), noise]),
    ),
  },
);

const seed = fc.constantFrom(...SEEDS);

/** A file, changed one to four times, one time in ten under the name of another format. */
export const broken: fc.Arbitrary<Broken> = fc
  .tuple(
    seed,
    seed,
    fc.array(change, { minLength: 1, maxLength: 4 }),
    fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: seed }),
  )
  .map(([one, other, changes, named]) => ({
    seed: one.name,
    name: named ? `a${extname(named.name)}` : basename(one.name),
    bytes: changes.reduce((bytes, change) => change(bytes, Buffer.from(other.bytes)), Buffer.from(one.bytes)),
  }));
