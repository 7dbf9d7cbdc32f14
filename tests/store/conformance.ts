/**
 * What every library must do, whatever database it lies in. A dialect's own test file calls `conformance` with the way
 * to open a library there, and adds what is special about it.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Claim, CodedReport, EventRecord } from '../../src/model/index.ts';
import { type Library, type LibraryOptions, prepare } from '../../src/store/index.ts';
import { captureTests } from './captures.ts';
import { feedTests } from './feeds.ts';
import { type ClaimWish, coded, isoDay, random, samples } from './samples.ts';

export interface Place {
  /** Opens the same library each time. */
  open(options?: LibraryOptions): Promise<Library>;
  /** Removes it. */
  remove(): Promise<void>;
}

export async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of list) all.push(one);
  return all;
}

export async function dumpOf(library: Library): Promise<string> {
  return (await collect(library.dump())).join('\n');
}

export async function readAll(library: Library, reports: readonly CodedReport[], size: number): Promise<void> {
  for (let at = 0; at < reports.length; at += size) await library.addReports(reports.slice(at, at + size));
}

/** Tallies that may come in parts, summed up. */
function sumOf(tallies: readonly { events: number }[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { events, ...rest } of tallies) {
    const key = JSON.stringify(rest);
    sums.set(key, (sums.get(key) ?? 0) + events);
  }
  return sums;
}

const ids = (events: readonly EventRecord[]) => events.map(({ id }) => id);
const iranVisit: Partial<Claim> = { type: 'CONSULT', modes: ['visit'], contexts: ['military'] };

export function conformance(name: string, newPlace: () => Promise<Place>): void {
  describe(`library in ${name}`, () => {
    let place: Place;
    let library: Library;
    beforeEach(async () => {
      place = await newPlace();
      library = await place.open();
    });
    afterEach(async () => {
      await library.close();
      await place.remove();
    });

    captureTests(() => ({ place, library }));
    feedTests(() => ({ place, library }));

    test('a new library is empty', async () => {
      expect(await library.counts()).toEqual({ reports: 0, claims: 0, events: 0, languages: {} });
      expect(await dumpOf(library)).toBe('');
      expect(await library.report('r')).toBeNull();
      expect(await library.claim('c')).toBeNull();
      expect(await library.event('e')).toBeNull();
      expect(await library.addReports([])).toEqual([]);
    });

    test('what was read is still there when the library is opened again', async () => {
      const [report] = [...samples(1)] as [CodedReport];
      await library.addReports([report]);
      const before = await dumpOf(library);
      await library.close();
      library = await place.open({ create: false });
      expect(await dumpOf(library)).toBe(before);
      const { readAt, ...rest } = (await library.report(report.document.id))!;
      expect(rest).toEqual({ ...report, coder: null, copyOf: null, versionOf: null });
      expect(Date.now() - Date.parse(readAt)).toBeLessThan(60_000);
    });

    test('a report read twice changes nothing', async () => {
      const [a, b] = [...samples(2)] as [CodedReport, CodedReport];
      expect(await library.addReports([a, a])).toEqual([
        { id: a.document.id, outcome: 'new', reason: null },
        { id: a.document.id, outcome: 'duplicate', reason: null },
      ]);
      const before = await dumpOf(library);
      expect((await library.addReports([a])).map(({ outcome, reason }) => [outcome, reason])).toEqual([
        ['duplicate', null],
      ]);
      expect(await dumpOf(library)).toBe(before);
      expect((await library.addReports([b]))[0]!.outcome).toBe('new');
      expect((await library.counts()).reports).toBe(2);
    });

    test('what cannot be kept is refused with its reason and the rest is read', async () => {
      const [a, b, c, d, e] = [...samples(5)] as [CodedReport, CodedReport, CodedReport, CodedReport, CodedReport];
      b.document.published = '3 May';
      c.claims[1] = { ...c.claims[1]!, id: c.claims[0]!.id };
      d.claims[0] = { ...d.claims[0]!, id: a.claims[0]!.id };
      e.document.id = 'half \ud800';
      const nameless = coded('');
      const answers = await library.addReports([a, b, c, d, e, nameless]);
      expect(answers.map(({ reason }) => reason)).toEqual([
        null,
        'published is no ISO date: "3 May"',
        `two claims of one id: ${c.claims[0]!.id}`,
        `claim id taken by report ${a.document.id}: ${a.claims[0]!.id}`,
        'id holds a character that cannot be kept: "half \\ud800"',
        'id is empty',
      ]);
      expect((await library.counts()).reports).toBe(1);
    });

    test('texts come back unchanged: right-to-left, marks, NUL, half a surrogate pair', async () => {
      const texts = [
        '\u202bقال الوزير:\u202c «مرحبا» ۱۲۳ — می\u200cخواهد\r\n\tكـتـاب',
        'a\0b',
        'half \ud83d of a pair',
        '😀 whole',
        '',
        '\ufeffmark',
      ];
      await library.addReports(texts.map((text, i) => coded(`t${i}`, { text, title: text, outlet: text })));
      for (const [i, text] of texts.entries()) {
        const { document } = (await library.report(`t${i}`))!;
        expect(document).toMatchObject({ text, title: text, outlet: text });
      }
      expect((await library.search('مرحبا'))[0]!.text).toBe(texts[0]);
    });

    test('order and batches of reading make no difference', async () => {
      const reports = [...samples(120, 3, { days: 30, claims: 4 })];
      await readAll(library, reports, 120);
      const expected = await dumpOf(library);
      expect((await library.counts()).claims).toBe(480);
      const next = random(7);
      for (const size of [1, 7, 50]) {
        const shuffled = reports.map((report) => ({ report, key: next() })).sort((a, b) => a.key - b.key);
        const other = await newPlace();
        const second = await other.open();
        await readAll(
          second,
          shuffled.map(({ report }) => report),
          size,
        );
        expect(await dumpOf(second)).toBe(expected);
        await second.close();
        await other.remove();
      }
    });

    test('nor whether reports were made ready in another thread', async () => {
      const reports = [...samples(40, 4, { claims: 4 })];
      reports[3]!.document.published = '3 May';
      reports[4]!.claims[1] = { ...reports[4]!.claims[1]!, id: reports[4]!.claims[0]!.id };
      const answers = await library.addReports(reports);
      const other = await newPlace();
      const second = await other.open();
      expect(await second.addReports(reports.map((report) => structuredClone(prepare(report))))).toEqual(answers);
      expect(answers.filter(({ outcome }) => outcome === 'refused')).toHaveLength(2);
      expect(await dumpOf(second)).toBe(await dumpOf(library));
      await second.close();
      await other.remove();
    });

    test('nor in a block so full that only its claims near in time are merged again', async () => {
      const next = random(5);
      const reports = Array.from({ length: 260 }, (_, n) => {
        const day = Math.floor(next() * 1500);
        const wish = (): ClaimWish => {
          const on = isoDay(day - Math.floor(next() * 5));
          const kind = next();
          return {
            type: 'ASSAULT',
            parties: ['RUS', 'UKR'],
            when:
              kind < 0.6
                ? { from: on, to: on, certainty: 'stated', calendar: 'gregory', text: '', start: 0, end: 0 }
                : kind < 0.7
                  ? {
                      from: `${on.slice(0, 4)}-01-01`,
                      to: `${on.slice(0, 4)}-12-31`,
                      certainty: 'stated',
                      calendar: 'gregory',
                      text: '',
                      start: 0,
                      end: 0,
                    }
                  : null,
            instruments: next() < 0.5 ? [{ name: 'drone', text: '', start: 0, end: 0 }] : [],
          };
        };
        return coded(`r${n}`, { published: next() < 0.03 ? null : isoDay(day) }, [wish(), wish(), wish()]);
      });
      await readAll(library, reports, reports.length);
      const expected = await dumpOf(library);
      const other = await newPlace();
      const second = await other.open();
      await readAll(second, [...reports].reverse(), 9);
      expect(await dumpOf(second)).toBe(expected);
      expect((await second.counts()).events).toBeGreaterThan(100);
      expect(await collect(second.events({ asOf: isoDay(700) }))).toEqual(
        await collect(library.events({ asOf: isoDay(700) })),
      );
      await second.close();
      await other.remove();
    });

    test('any id that an event ever had leads to it', async () => {
      const late = coded('late', { published: '2025-10-25' }, [iranVisit]);
      const early = coded('early', { published: '2025-10-24' }, [iranVisit]);
      await library.addReports([late]);
      const [before] = await collect(library.events());
      await library.addReports([early]);
      const [after, ...more] = await collect(library.events());
      expect(more).toEqual([]);
      expect(after!.id).not.toBe(before!.id);
      expect(after!.reports).toEqual(['early', 'late']);
      expect(await library.event(before!.id)).toEqual(after);
      expect(await library.event(after!.id)).toEqual(after);
      expect((await library.claim('c_late_0'))!.eventId).toBe(after!.id);
      const claims = await library.claimsOf(after!);
      expect(claims.map(({ claim, report }) => [claim.id, report.id]).sort()).toEqual([
        ['c_early_0', 'early'],
        ['c_late_0', 'late'],
      ]);
      const quoted = (await library.claim('c_early_0'))!;
      expect(quoted.report.text.slice(quoted.claim.trigger.start, quoted.claim.trigger.end)).not.toBe('');
    });

    test('events by party, pair, day, type, language, context, factuality and origins', async () => {
      const on = (day: string) => ({ when: { ...coded('x', {}, [{}]).claims[0]!.when!, from: day, to: day } });
      await library.addReports([
        coded('a', { outlet: 'A' }, [{ ...iranVisit, ...on('2025-01-10') }]),
        coded(
          'b',
          { outlet: 'B', language: 'ar', text: 'Belarus sent a minister to Iran, who came on 23 October 2025.' },
          [{ ...iranVisit, ...on('2025-01-10') }],
        ),
        coded('c', {}, [{ type: 'ASSAULT', parties: ['RUS', 'UKR'], ...on('2025-03-01') }]),
        coded('d', {}, [{ type: 'SANCTION', parties: ['USA', 'IRN'], factuality: 'future', when: null }]),
      ]);
      const of = async (filter: Parameters<Library['events']>[0]) =>
        (await collect(library.events(filter))).map(({ type }) => type);
      expect(await of({})).toEqual(['CONSULT', 'ASSAULT', 'SANCTION']);
      expect(await of({ party: 'IRN' })).toEqual(['CONSULT', 'SANCTION']);
      expect(await of({ party: 'IRN', party2: 'BLR' })).toEqual(['CONSULT']);
      expect(await of({ party: 'BLR', party2: 'IRN' })).toEqual(['CONSULT']);
      expect(await of({ party: 'BLR', party2: 'USA' })).toEqual([]);
      expect(await of({ since: '2025-01-10', until: '2025-01-10' })).toEqual(['CONSULT']);
      expect(await of({ since: '2025-01-11' })).toEqual(['ASSAULT']);
      expect(await of({ until: '2025-02-28' })).toEqual(['CONSULT']);
      expect(await of({ type: 'SANCTION' })).toEqual(['SANCTION']);
      expect(await of({ language: 'ar' })).toEqual(['CONSULT']);
      expect(await of({ language: 'ru' })).toEqual([]);
      expect(await of({ language: '%' })).toEqual([]);
      expect(await of({ outlet: 'A' })).toEqual(['CONSULT']);
      expect(await of({ outlet: '"A"' })).toEqual([]);
      expect(await of({ type: ['SANCTION', 'ASSAULT'] })).toEqual(['ASSAULT', 'SANCTION']);
      expect(await of({ context: ['military', 'economic'] })).toEqual(['CONSULT']);
      expect(await of({ context: 'militar_' })).toEqual([]);
      expect(await of({ context: 'military' })).toEqual(['CONSULT']);
      expect(await of({ factuality: 'future' })).toEqual(['SANCTION']);
      expect(await of({ minOrigins: 2 })).toEqual(['CONSULT']);
      const days = async (order: 'oldest' | 'newest', filter: Parameters<Library['events']>[0], by: number) => {
        const found: string[] = [];
        for (let last: EventRecord | undefined; ; ) {
          const after = last ? { day: last.when?.from ?? null, id: last.id } : null;
          const page = await library.eventPage(filter, after, by, order);
          if (page.length === 0) return found;
          found.push(...page.map(({ type }) => type));
          last = page.at(-1);
        }
      };
      for (const asOf of [undefined, '2030-01-01'])
        for (const by of [1, 2, 10]) {
          const filter = asOf === undefined ? {} : { asOf };
          expect(await days('oldest', filter, by)).toEqual(['CONSULT', 'ASSAULT', 'SANCTION']);
          expect(await days('newest', filter, by)).toEqual(['ASSAULT', 'CONSULT', 'SANCTION']);
        }
      expect(await of({ asOf: '2030-01-01', party: 'IRN' })).toEqual(['CONSULT', 'SANCTION']);
      expect(await of({ asOf: '2030-01-01', context: 'military', minOrigins: 2 })).toEqual(['CONSULT']);
      expect(await of({ asOf: '1990-01-01' })).toEqual([]);
    });

    test('many events come in one order, page by page', async () => {
      await readAll(library, [...samples(150, 9)], 50);
      const events = await collect(library.events());
      expect(events.length).toBe((await library.counts()).events);
      expect(events.length).toBeGreaterThan(1000);
      const keys = events.map(({ when, id }) => `${when?.from ?? '9999'} ${id}`);
      expect(keys).toEqual([...keys].sort());
      expect(new Set(keys).size).toBe(keys.length);
      const claims = await collect(library.claims());
      expect(claims.length).toBe(1500);
      expect(claims.map(({ claim }) => claim.id)).toEqual(claims.map(({ claim }) => claim.id).sort());
      const held = new Set(ids(events));
      expect(claims.every(({ eventId }) => held.has(eventId))).toBe(true);
      expect(events.flatMap((event) => event.claims).length).toBe(1500);
    });

    const mixed = [...samples(80, 5, { days: 20, claims: 4 })];
    const crowded = [...samples(80, 6, { days: 500, claims: 4 })].map((report) => ({
      ...report,
      claims: report.claims.map((claim): Claim => {
        const [actor, recipient] = [claim.actors[0]!, claim.recipients[0]!];
        const parties = { actors: [{ ...actor, code: 'BLR' }], recipients: [{ ...recipient, code: 'IRN' }] };
        return { ...claim, ...parties, type: 'CONSULT', modes: [] };
      }),
    }));
    test.each([
      ['of many parties', mixed, 0.5],
      ['of two parties, few of it known', crowded, 0.2],
      ['of two parties, half of it known', crowded, 0.5],
      ['of two parties, most of it known', crowded, 0.9],
    ])(
      'as known on a day, %s: only what was published until then, as if nothing else had been read',
      async (_, reports, share) => {
        await readAll(library, reports, 30);
        const days = reports.map(({ document }) => document.published).filter((day) => day !== null);
        const day = days.sort()[Math.floor(days.length * share)]!;
        const other = await newPlace();
        const then = await other.open();
        const known = reports.filter(({ document }) => document.published !== null && document.published <= day);
        await readAll(then, known, 30);
        const expected = await collect(then.events());
        expect(expected.length).toBeGreaterThan(0);
        expect(await library.asOf(day)).toEqual(expected);
        const filters = [
          {},
          { party: 'IRN' },
          { party: 'IRN', party2: 'BLR' },
          { type: 'AID' as const },
          { minOrigins: 2 },
        ];
        for (const filter of filters) {
          const asked = { ...filter, asOf: day };
          expect(await collect(library.events(asked))).toEqual(await collect(then.events(filter)));
          expect(await library.summaries.points(asked)).toEqual(await then.summaries.points(filter));
          expect(sumOf(await library.summaries.tallies(asked))).toEqual(sumOf(await then.summaries.tallies(filter)));
          expect(sumOf(await library.summaries.parties(asked))).toEqual(sumOf(await then.summaries.parties(filter)));
          const places = await library.summaries.places(asked);
          const placesThen = await then.summaries.places(filter);
          expect(places.placeless).toBe(placesThen.placeless);
          expect(sumOf(places.counts)).toEqual(sumOf(placesThen.counts));
          for (const order of ['oldest', 'newest'] as const) {
            const first = await then.eventPage(filter, null, 7, order);
            expect(await library.eventPage(asked, null, 7, order)).toEqual(first);
            const last = first.at(-1);
            if (!last) continue;
            const after = { day: last.when?.from ?? null, id: last.id };
            expect(await library.eventPage(asked, after, 9, order)).toEqual(
              await then.eventPage(filter, after, 9, order),
            );
          }
        }
        await then.close();
        await other.remove();
      },
    );

    test('search folds letters, digits, case and marks, and wants every word', async () => {
      await library.addReports([
        coded('ar', { text: 'زار الوزير عليّ بلاروسيا في ١٢ كتاب', published: '2025-01-01' }),
        coded('fa', { text: 'وزیر علی به بلاروس می‌رود ۱۲ کتاب', language: 'fa', published: '2025-01-02' }),
        coded('ru', { text: 'Ещё одна Встреча', title: 'Лукашенко', language: 'ru', published: null }),
        coded('en', { text: "The U.S. sold 1,250.5 tons; café's don't", published: '2025-01-03' }),
      ]);
      const found = async (query: string, limit?: number) => (await library.search(query, limit)).map(({ id }) => id);
      expect(await found('على')).toEqual(['fa', 'ar']);
      expect(await found('علی ۱۲')).toEqual(['fa', 'ar']);
      expect(await found('12 کتاب')).toEqual(['fa', 'ar']);
      expect(await found('كتاب بلاروس')).toEqual(['fa']);
      expect(await found('كتاب', 1)).toEqual(['fa']);
      expect(await found('ЕЩЕ встреча')).toEqual(['ru']);
      expect(await found('лукашенко')).toEqual(['ru']);
      expect(await found('u.s.')).toEqual(['en']);
      expect(await found('1,250.5 CAFE')).toEqual(['en']);
      expect(await found('250')).toEqual([]);
      expect(await found("DON'T")).toEqual(['en']);
      expect(await found('كتاب tons')).toEqual([]);
      for (const query of ['', ' ', '"', 'AND', '*', 'NEAR(', 'ru OR en', "'; drop table reports"])
        expect(await found(query)).toEqual([]);
    });

    test('a batch that fails leaves nothing behind', async () => {
      const reports = [...samples(3)];
      const broken = { ...reports[2]!, claims: [{ ...reports[2]!.claims[0]!, actors: null as never }] };
      await library.addReports([reports[0]!]);
      const before = await dumpOf(library);
      await expect(library.addReports([reports[1]!, broken])).rejects.toThrow();
      expect(await dumpOf(library)).toBe(before);
      expect(await library.search(reports[1]!.document.title!.split(' ')[1]!)).toEqual([]);
      expect((await library.addReports([reports[1]!]))[0]!.outcome).toBe('new');
    });

    test('questions asked while a batch is being written are answered', async () => {
      const reports = [...samples(40)];
      const [counts, answers] = await Promise.all([
        (async () => {
          await Promise.resolve();
          return library.counts();
        })(),
        library.addReports(reports),
        library.addReports(reports),
      ]);
      expect(answers.length).toBe(40);
      expect([0, 40]).toContain(counts.reports);
      expect((await library.counts()).reports).toBe(40);
    });

    test('two libraries open on one place see each other', async () => {
      const second = await place.open();
      const reports = [...samples(60, 11, { days: 10 })];
      await Promise.all([readAll(library, reports, 7), readAll(second, [...reports].reverse(), 5)]);
      expect((await second.counts()).reports).toBe(60);
      expect(await dumpOf(second)).toBe(await dumpOf(library));
      await second.close();
    });
  });
}
