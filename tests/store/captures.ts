/** What every library must do with captures: part of the conformance suite. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Capture } from '../../src/model/index.ts';
import type { Library } from '../../src/store/index.ts';
import { collect, dumpOf, type Place } from './conformance.ts';
import { coded } from './samples.ts';

export function captureOf(body: Uint8Array | string, more: Partial<Capture> = {}): Capture {
  const bytes = Buffer.from(body);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    length: bytes.length,
    asked: 'https://news.example/a',
    url: 'https://news.example/a.html',
    fetched: '2024-05-03T10:00:00.000Z',
    status: 200,
    mediaType: 'text/html; charset=utf-8',
    headers: { etag: '"a"' },
    body: bytes,
    ...more,
  };
}

export function captureTests(given: () => { library: Library; place: Place }): void {
  describe('captures', () => {
    test('come back byte for byte: text, zeros, every byte, nothing, much of one', async () => {
      const { captures } = given().library;
      const bodies = [
        Buffer.from('<p>وزير الخارجية وصل إلى المدينة</p>'),
        Buffer.alloc(3),
        Buffer.from(Array.from({ length: 1024 }, (_, i) => i & 0xff)),
        Buffer.alloc(0),
        Buffer.alloc(3_000_000, 'ab'),
      ];
      for (const body of bodies) await captures.add(captureOf(body));
      for (const body of bodies) {
        const back = await captures.body(captureOf(body).sha256);
        expect(Buffer.compare(back!, body)).toBe(0);
      }
      expect(await captures.body('0'.repeat(64))).toBeNull();
    });

    test('of one body are each told, and the last of an address is known', async () => {
      const { captures } = given().library;
      const first = captureOf('one');
      const again = captureOf('one', { fetched: '2024-05-04T10:00:00.000Z', headers: {}, mediaType: null });
      const other = captureOf('one', { asked: 'https://mirror.example/' });
      const changed = captureOf('two', { fetched: '2024-05-05T10:00:00.000Z' });
      for (const one of [first, again, other, changed]) await captures.add(one);
      const head = ({ body: _, ...rest }: Capture) => rest;
      expect(await captures.ofBody(first.sha256)).toEqual([first, again, other].map(head));
      expect(await captures.last(first.asked)).toEqual(head(changed));
      expect(await captures.last('https://news.example/never')).toBeNull();
    });

    test('whose hash is not theirs are refused', async () => {
      const { captures } = given().library;
      await expect(captures.add({ ...captureOf('one'), sha256: captureOf('two').sha256 })).rejects.toThrow(
        'not of its SHA-256',
      );
      expect(await captures.ofBody(captureOf('two').sha256)).toEqual([]);
    });

    test('are linked to the reports that were read from them; what is not there is passed over', async () => {
      const { library } = given();
      await library.addReports([coded('r1'), coded('r2'), coded('r3')]);
      const before = await dumpOf(library);
      const asked = 'https://news.example/feed';
      await library.captures.add(captureOf('old', { asked }));
      await library.captures.add(captureOf('new', { asked }));
      const links = ['r1', 'r2', 'none'].map((report) => ({ report, asked }));
      await library.captures.link([...links, { report: 'r3', asked: 'https://news.example/never' }]);
      await library.captures.link(links);
      await library.captures.link([]);
      for (const id of ['r1', 'r2'])
        expect((await library.captures.ofReport(id)).map(({ sha256 }) => sha256)).toEqual([captureOf('new').sha256]);
      for (const id of ['r3', 'none']) expect(await library.captures.ofReport(id)).toEqual([]);
      expect(await dumpOf(library)).toBe(before);
    });

    test('are there when the library is opened again', async () => {
      const { library, place } = given();
      await library.captures.add(captureOf('kept'));
      const second = await place.open({ create: false });
      expect(Buffer.from((await second.captures.body(captureOf('kept').sha256))!).toString()).toBe('kept');
      expect(await collect(second.dump())).toEqual([]);
      await second.close();
    });
  });
}
