/** What every library must do with feeds that are watched: part of the conformance suite. */
import { describe, expect, test } from 'vitest';
import type { FeedState, Library } from '../../src/store/index.ts';
import { dumpOf, type Place } from './conformance.ts';

const URL_A = 'https://a.example/feed';
const NOON = '2024-05-03T12:00:00.000Z';
const LATER = '2024-05-03T13:00:00.000Z';

const state = (url: string, more: Partial<FeedState> = {}): FeedState => ({
  url,
  title: null,
  etag: null,
  modified: null,
  polled: NOON,
  due: LATER,
  every: 900,
  failures: 0,
  fault: null,
  ...more,
});

const entry = (key: string) => ({ key, url: `https://a.example/${key}`, given: `{"text":"${key}"}` });

export function feedTests(given: () => { library: Library; place: Place }): void {
  describe('feeds', () => {
    test('keep their state, the latest of it', async () => {
      const { feeds } = given().library;
      expect(await feeds.feed(URL_A)).toBeNull();
      await feeds.polled(state(URL_A, { etag: '"1"', title: 'أخبار ۲۴' }), [], NOON);
      const last = state(URL_A, { etag: null, modified: 'Fri', failures: 3, fault: 'no such host', every: 1800 });
      await feeds.polled(last, [], LATER);
      expect(await feeds.feed(URL_A)).toEqual(last);
      await feeds.polled(state('https://0.example/'), [], NOON);
      expect((await feeds.all()).map(({ url }) => url)).toEqual(['https://0.example/', URL_A]);
    });

    test('hold texts with what a database cannot keep', async () => {
      const { feeds } = given().library;
      await feeds.polled(state(URL_A, { title: 'a\0b \ud83d' }), [], NOON);
      expect((await feeds.feed(URL_A))!.title).toBe('a\ufffdb \ufffd');
    });

    test('list each entry once, in the order in which they came, and tell how many are new', async () => {
      const { feeds } = given().library;
      expect(await feeds.polled(state(URL_A), [entry('2'), entry('1'), entry('2')], NOON)).toBe(2);
      expect(await feeds.polled(state(URL_A), [entry('3'), entry('2'), entry('0')], LATER)).toBe(2);
      expect((await feeds.waiting(URL_A, LATER)).map(({ key }) => key)).toEqual(['2', '1', '3', '0']);
      expect(await feeds.waiting(URL_A, NOON)).toEqual([
        { ...entry('2'), feed: URL_A, tries: 0 },
        { ...entry('1'), feed: URL_A, tries: 0 },
      ]);
      expect(await feeds.waiting(URL_A, LATER, 1)).toHaveLength(1);
      expect(await feeds.unknown(['0', '1', '2', '3', '4', '5', '4'])).toBe(2);
      expect(await feeds.unknown([])).toBe(0);
      // another feed lists what is known of the first
      expect(await feeds.polled(state('https://b.example/'), [entry('1'), entry('9')], LATER)).toBe(1);
      expect((await feeds.waiting('https://b.example/', LATER)).map(({ key }) => key)).toEqual(['9']);
    });

    test('know what became of each entry', async () => {
      const { library } = given();
      const { feeds } = library;
      await feeds.polled(
        state(URL_A),
        ['1', '2', '3', '4'].map((key) => entry(key)),
        NOON,
      );
      await feeds.settle([
        { key: '1', state: 'read' },
        { key: '2', state: 'refused', fault: 'not found' },
        { key: '3', state: 'waiting', fault: 'no answer', due: LATER },
      ]);
      await feeds.settle([]);
      expect(await feeds.counts(URL_A)).toEqual({ read: 1, waiting: 2, refused: 1 });
      expect((await feeds.waiting(URL_A, NOON)).map(({ key }) => key)).toEqual(['4']);
      expect(await feeds.waiting(URL_A, LATER)).toEqual([
        { ...entry('3'), feed: URL_A, tries: 1 },
        { ...entry('4'), feed: URL_A, tries: 0 },
      ]);
      expect(await feeds.nextDue(URL_A)).toBe(NOON);
      await feeds.settle([{ key: '4', state: 'read' }]);
      expect(await feeds.nextDue(URL_A)).toBe(LATER);
      expect(await feeds.nextDue('https://none.example/')).toBeNull();
      // what was read stays known
      expect(await feeds.polled(state(URL_A), [entry('1'), entry('2')], LATER)).toBe(0);
      expect(await dumpOf(library)).toBe('');
    });
  });
}
