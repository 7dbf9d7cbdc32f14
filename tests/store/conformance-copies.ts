/** What every library must do with copies and versions, whatever database it lies in. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copySamples } from '../../benchmarks/copy-samples.ts';
import type { CodedReport } from '../../src/model/index.ts';
import { claimId } from '../../src/model/index.ts';
import type { Library } from '../../src/store/index.ts';
import { collect, dumpOf, type Place, readAll } from './conformance.ts';
import { type ClaimWish, coded, isoDay, random } from './samples.ts';

/** Texts of our own; three paragraphs, so that one can change. */
const BODY = [
  'A delegation from Belarus came to Tehran on Thursday and signed papers on joint repair of tractors, the works council said in the evening.',
  'The two sides had talked about it since the spring of last year, when the first engineers went to see the halls where the old engines stand.',
  'Nobody would say what it costs; a clerk who had seen the papers spoke of twelve pages and of a supplement that is to follow within a month.',
];
const TEXT = BODY.join('\n');
const EDITED = [
  `Tractors: papers signed\nMINSK, 24 October. ${BODY[0]}`,
  BODY[1],
  'An expert called the plan modest.',
].join('\n');
const CORRECTED = TEXT.replace('twelve pages', 'thirteen pages');
const OTHER =
  'Snow fell on the passes in the north, and the road to the coast stayed shut until noon; drivers slept in a school, and the baker of the village brought bread for everyone who had to wait there.';
const visit: ClaimWish = { type: 'CONSULT', modes: ['visit'] };
const sanction: ClaimWish = { type: 'SANCTION', parties: ['USA', 'BLR'], when: null };

const outcomes = async (library: Library, reports: readonly CodedReport[]) =>
  (await library.addReports(reports)).map(({ outcome }) => outcome);
const only = async (library: Library) => {
  const events = await collect(library.events());
  expect(events.length).toBe(1);
  return events[0]!;
};

export function copiesConformance(name: string, newPlace: () => Promise<Place>): void {
  describe(`copies and versions in ${name}`, () => {
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
    const at = (url: string, more: Partial<CodedReport['document']> = {}) => ({ text: TEXT, url, ...more });

    test('the same text under one address is a duplicate, however the address is written and whatever the id', async () => {
      expect(await outcomes(library, [coded('a', at('https://example.org/n/1'), [visit])])).toEqual(['new']);
      const before = await dumpOf(library);
      const again = [
        coded('a', at('https://example.org/n/1'), [visit]),
        coded('b', at('http://www.example.org/n/1/?utm_source=x#top'), [visit]),
        coded('a', { text: TEXT }, [visit]),
      ];
      expect(await library.addReports(again)).toEqual(
        again.map(() => ({ id: 'a', outcome: 'duplicate', reason: null })),
      );
      expect(await dumpOf(library)).toBe(before);
    });

    test('under another address it is a copy: kept, linked, and no origin of its own', async () => {
      const answers = await outcomes(library, [
        coded('a', at('https://a.example/1', { outlet: 'Alpha', published: '2025-10-24' }), [visit]),
        coded('b', at('https://b.example/1', { outlet: 'Beta', published: '2025-10-25' }), [visit]),
        coded('c', at('https://c.example/1', { outlet: 'Gamma', published: '2025-10-25', text: EDITED }), [visit]),
        coded('d', at('https://d.example/1', { outlet: 'Delta', published: '2025-10-25', text: OTHER }), [visit]),
      ]);
      expect(answers).toEqual(['new', 'copy', 'copy', 'new']);
      const event = await only(library);
      expect(event.reports).toEqual(['a', 'b', 'c', 'd']);
      expect(event.outlets).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);
      expect(event.origins).toEqual(['Alpha', 'Delta']);
      const { copies, copyOf, versions } = await library.relatives('c');
      expect([copies.map(({ id }) => id), copyOf, versions]).toEqual([['a', 'b'], 'a', []]);
      expect((await library.relatives('a')).copyOf).toBeNull();
      expect((await library.report('b'))!.copyOf).toBe('a');
      expect(await library.relatives('d')).toEqual({ copies: [], copyOf: null, versions: [] });
      expect(await library.relatives('nobody')).toEqual({ copies: [], copyOf: null, versions: [] });
    });

    test('a speaker with a name is an origin whoever copies; without outlets the first report is', async () => {
      const said = { speaker: 'IRNA', code: null, verb: 'report', text: '', start: 0, end: 0 };
      await library.addReports([
        coded('b', at('https://b.example/1', { published: '2025-10-25' }), [visit, { ...visit, attribution: [said] }]),
        coded('a', at('https://a.example/1', { published: '2025-10-24' }), [visit]),
      ]);
      expect((await only(library)).origins).toEqual(['IRNA', 'report a']);
    });

    test('when the first of all copies comes last, the events of the others are told anew', async () => {
      const late = (id: string, outlet: string) =>
        coded(id, at(`https://${id}.example/1`, { outlet, published: '2025-10-26' }), [visit, sanction]);
      await library.addReports([late('b', 'Beta'), late('c', 'Gamma')]);
      const origins = async () => new Set((await collect(library.events())).map((event) => event.origins.join()));
      expect(await origins()).toEqual(new Set(['Beta']));
      // It makes one of the claims only: the event of the other is changed by nothing but where it comes from.
      await library.addReports([
        coded('a', at('https://a.example/1', { outlet: 'Alpha', published: '2025-10-24' }), [visit]),
      ]);
      expect(await origins()).toEqual(new Set(['Alpha']));
      expect(await collect(library.events({ minOrigins: 2 }))).toEqual([]);
      const asOf = await library.asOf('2025-10-26');
      expect(asOf).toEqual(await collect(library.events()));
      expect((await library.asOf('2025-10-25')).map(({ reports }) => reports)).toEqual([['a']]);
    });

    test('a copy that connects two reports joins their groups', async () => {
      const parts = copySamples(40, 5).filter(({ kind }) => kind === 'original');
      const [first, second] = parts.map(({ text }) => text) as [string, string];
      const third = parts[2]!.text;
      // The second and the third have nothing in common but what the middle has of both.
      const middle = `${first}\n${second}`;
      await library.addReports([
        coded('x', { text: `${first}\n${third.slice(0, first.length / 3)}`, outlet: 'X', published: '2025-01-03' }, [
          visit,
        ]),
        coded('y', { text: middle, outlet: 'Y', published: '2025-01-02' }, [visit]),
        coded('z', { text: `${first}`, outlet: 'Z', published: '2025-01-01' }, [visit]),
      ]);
      expect((await only(library)).origins).toEqual(['Z']);
    });

    test('another text under the same address is a version of the report, with an id of its own', async () => {
      const url = 'https://example.org/n/1';
      const answers = await library.addReports([
        coded('n1', at(url, { outlet: 'Alpha' }), [visit, sanction]),
        coded('n1', at(`${url}?utm_source=x`, { outlet: 'Alpha', text: CORRECTED }), [visit]),
        coded('n2', at(url, { outlet: 'Alpha', text: OTHER }), [visit]),
        coded('n1', at(`${url}#x`, { outlet: 'Alpha', text: CORRECTED }), [visit]),
      ]);
      expect(answers.map(({ outcome }) => outcome)).toEqual(['new', 'version', 'version', 'duplicate']);
      const ids = answers.map(({ id }) => id);
      expect([ids[0], ids[2], ids[3]]).toEqual(['n1', 'n2', ids[1]]);
      expect(ids[1]).toMatch(/^n1~[0-9a-v]{8}$/);
      for (const id of ids.slice(0, 3)) {
        const { versions } = await library.relatives(id);
        expect(versions.map((one) => one.id)).toEqual(ids.slice(0, 3));
      }
      // The corrected text is nearly the first one's, but a version is no copy of its own report.
      expect(await library.relatives(ids[1]!)).toMatchObject({ copies: [], copyOf: null });
      const stored = (await library.report(ids[1]!))!;
      expect(stored.document).toMatchObject({ text: CORRECTED, url: `${url}?utm_source=x` });
      expect(stored.versionOf).toBe('n1');
      // All versions are one report and one origin; each claim says in which version it stands.
      const [event] = await collect(library.events({ type: 'CONSULT' }));
      expect(event!.reports).toEqual(['n1']);
      expect(event!.origins).toEqual(['Alpha']);
      expect(event!.claims.map(({ documentId }) => documentId).sort()).toEqual([...new Set(ids)].sort());
      expect((await library.counts()).reports).toBe(3);
    });

    test('so is another text under a given id, unless both have addresses that differ', async () => {
      expect(
        await outcomes(library, [
          coded('12', { text: TEXT, outlet: null }, [visit]),
          coded('12', { text: OTHER, outlet: null }, [visit]),
          coded('12', { text: OTHER, outlet: null }, [visit]),
        ]),
      ).toEqual(['new', 'version', 'duplicate']);
      expect((await only(library)).origins).toEqual(['report 12']);
      expect(await outcomes(library, [coded('12', { text: OTHER, outlet: null }, [visit])])).toEqual(['duplicate']);
      const apart = [
        coded('7', { text: `${OTHER} One.`, url: 'https://a.example/7' }),
        coded('7', { text: `${TEXT} Two.`, url: 'https://b.example/7' }),
      ];
      const answers = await library.addReports(apart);
      expect(answers.map(({ outcome }) => outcome)).not.toContain('version');
      expect(answers.map(({ id }) => id)[1]).toMatch(/^7~/);
      expect((await library.relatives('7')).versions).toEqual([]);
    });

    test('claims of a renamed report get the ids that the coder would give them', async () => {
      const ids = (report: string) => [0, 1].map((rank) => claimId(report, 22, 29, rank));
      const made = (text: string) => {
        const report = coded('n', { text, published: null }, [visit, sanction]);
        report.claims.forEach((claim, i) => {
          claim.id = ids('n')[i]!;
        });
        return report;
      };
      const [, second] = await library.addReports([made(TEXT), made(OTHER)]);
      expect((await library.report(second!.id))!.claims.map(({ id }) => id)).toEqual(ids(second!.id));
      expect((await library.report('n'))!.claims.map(({ id }) => id)).toEqual(ids('n'));
    });

    test('versions of one report that give other numbers dispute nothing; other reports do', async () => {
      const count = (value: number): ClaimWish => ({
        ...visit,
        quantities: [{ kind: 'count', value, unit: 'page', of: null, text: '', start: 0, end: 0 }],
      });
      const url = 'https://example.org/n/1';
      await library.addReports([
        coded('a', at(url), [count(12)]),
        coded('b', at(url, { text: CORRECTED }), [count(13)]),
      ]);
      expect((await only(library)).disputed).toEqual([]);
      await library.addReports([coded('c', { text: OTHER }, [count(14)])]);
      expect((await only(library)).disputed).toEqual(['quantities']);
    });

    test('bulletins of one form are no copies, however many there are', async () => {
      const bulletin = (n: number) =>
        `Bulletin of the river service. The gauge at the old bridge shows ${210 + n} centimetres, ${n % 9} more than the day before. The water in the harbour is ${4 + n / 10} degrees cold and the wind comes from the north with ${n % 30} knots. Boats of more than 12 metres are asked to call the lock on channel 16 before they come.`;
      const reports = Array.from({ length: 120 }, (_, n) =>
        coded(`r${n}`, { text: bulletin(n), outlet: `Outlet ${n}`, url: `https://example.org/${n}` }, []),
      );
      expect(new Set(await outcomes(library, reports))).toEqual(new Set(['new']));
      const copy = coded('x', { text: `River today\n${bulletin(77)}`, url: 'https://elsewhere.example/' }, []);
      expect(await outcomes(library, [copy])).toEqual(['copy']);
      expect((await library.relatives('x')).copyOf).toBe('r77');
    });

    test('any order and any batches give the same library', async () => {
      const families = copySamples(150, 23);
      const reports = families.map(({ text, day, title, kind }, n) => {
        const next = random(n + 1);
        const wishes = Array.from(
          { length: Math.floor(next() * 3) },
          (): ClaimWish => (next() < 0.6 ? visit : sanction),
        );
        // Every fourth text stands under an address that others have, too; ids never meet.
        const url = next() < 0.25 ? `https://example.org/${Math.floor(next() * 12)}` : `https://example.org/own/${n}`;
        const published = next() < 0.1 ? null : isoDay(day % 40);
        const outlet = next() < 0.2 ? null : `Outlet ${Math.floor(next() * 9)}`;
        const wish = kind === 'original' ? [...wishes, visit] : wishes;
        return coded(`r${String(n).padStart(3, '0')}`, { text, title, url, published, outlet }, wish);
      });
      await readAll(library, reports, reports.length);
      const expected = await dumpOf(library);
      const lines = expected.split('\n').map((line) => JSON.parse(line));
      expect(lines.filter(({ copyOf }) => copyOf).length).toBeGreaterThan(30);
      expect(lines.filter(({ versionOf }) => versionOf).length).toBeGreaterThan(10);
      const day = isoDay(20);
      const known = await library.asOf(day);
      // As if nothing that was published later had been read.
      const then = await newPlace();
      const before = await then.open();
      const early = reports.filter(({ document: { published } }) => published !== null && published <= day);
      await readAll(before, early, 40);
      expect(known.length).toBeGreaterThan(2);
      expect(await collect(before.events())).toEqual(known);
      await before.close();
      await then.remove();
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(reports, { minLength: reports.length }),
          fc.constantFrom(1, 6, 40, 150),
          async (shuffled, size) => {
            const other = await newPlace();
            const second = await other.open();
            await readAll(second, shuffled, size);
            expect(await dumpOf(second)).toBe(expected);
            expect(await second.asOf(day)).toEqual(known);
            await second.close();
            await other.remove();
          },
        ),
        { numRuns: 4 },
      );
    });
  });
}
