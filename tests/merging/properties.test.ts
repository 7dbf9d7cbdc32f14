import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/merging/cluster.ts';
import {
  blockOf,
  type Feature,
  featureOf,
  type MergeItem,
  merge,
  plan,
  positionOf,
  regroup,
} from '../../src/merging/index.ts';
import { type Given, item, place } from './factory.ts';

/** Small worlds: few values, so that claims meet often. */
const given: fc.Arbitrary<Given> = fc.record({
  report: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6'),
  published: fc.constantFrom(null, '2023-08-02', '2023-08-03', '2023-08-06', '2023-09-20', '2024-01-02'),
  type: fc.constantFrom('AGREE', 'SUPPORT', 'CONSULT', 'ASSAULT', 'ACCUSE', 'SANCTION'),
  who: fc.constantFrom('IRN+BLR', 'IRN>BLR', 'BLR>IRN', 'IRN+RUS', 'IRN>BLR,RUS', 'IRN'),
  when: fc.constantFrom(
    null,
    '2023-08-01',
    '2023-08-02',
    '2023-08-03',
    '2023-08-01/2023-08-06',
    '2023-08',
    '2023',
    '2024',
  ),
  modes: fc.constantFrom([], ['visit'], ['phone'], ['aerial']),
  contexts: fc.constantFrom([], ['military'], ['economic']),
  persons: fc.constantFrom(
    [],
    ['Ali Shamkhani@IRN'],
    ['Viktor Khrenin@BLR'],
    ['Ali Shamkhani@IRN', 'Viktor Khrenin@BLR'],
  ),
  where: fc.constantFrom(null, place('Tehran'), place('Minsk'), place('Geneva'), place('Switzerland')),
  instruments: fc.constantFrom([], ['memorandum'], ['drone']),
  quantities: fc.constantFrom([], ['killed=7'], ['session=28th'], ['session=29th']),
  factuality: fc.constantFrom('asserted', 'alleged', 'future', 'negated'),
  sentence: fc.constantFrom(0, 100, 200),
});

const items = (size: number) =>
  fc.array(given, { minLength: 1, maxLength: size }).map((list) =>
    list.map((one, at) => {
      // A report has one day of publication.
      const report = one.report as string;
      const published = list.find((other) => other.report === report)?.published ?? null;
      return item({ ...one, published, id: `c_${String(at).padStart(4, '0')}` });
    }),
  );

const shuffled = <T>(list: fc.Arbitrary<T[]>) =>
  list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

describe('merging', () => {
  it('gives the same bytes in any order', () => {
    fc.assert(
      fc.property(shuffled(items(25)), ([all, other]) => {
        expect(JSON.stringify(merge(other))).toBe(JSON.stringify(merge(all)));
      }),
      { numRuns: 300 },
    );
  });

  it('puts every claim into exactly one event', () => {
    fc.assert(
      fc.property(items(25), (all) => {
        const ids = merge(all).flatMap((event) => event.claims.map(({ claimId }) => claimId));
        expect(ids.sort()).toEqual(all.map(({ claim }) => claim.id).sort());
      }),
    );
  });

  it('changes no event of other parties when a report is added', () => {
    fc.assert(
      fc.property(items(20), items(4), (all, more) => {
        const added = more.map((one) => item({ who: 'USA>UKR', id: `c_x${one.claim.id}`, when: '2023-08-02' }));
        const before = merge(all).map((event) => JSON.stringify(event));
        const after = new Set(merge([...all, ...added]).map((event) => JSON.stringify(event)));
        for (const event of before) expect(after).toContain(event);
      }),
    );
  });

  it('never joins different pairs, years, sessions or directions', () => {
    fc.assert(
      fc.property(items(30), (all) => {
        const byId = new Map(all.map((one) => [one.claim.id, one]));
        for (const event of merge(all)) {
          const members = event.claims.map(({ claimId }) => byId.get(claimId) as MergeItem);
          expect(new Set(members.map(({ claim }) => blockOf(claim))).size).toBe(1);
          const dated = members.map(featureOf).filter((feature) => feature.from !== null);
          const gap =
            Math.max(...dated.map(({ from }) => from as number)) - Math.min(...dated.map(({ to }) => to as number));
          if (dated.length > 0) expect(gap).toBeLessThanOrEqual(4);
          const sessions = event.fields.quantities.values.filter(({ value }) => value.kind === 'ordinal');
          expect(sessions.length).toBeLessThanOrEqual(1);
          const visits = members.map(featureOf).filter(({ direction }) => direction !== 0);
          expect(new Set(visits.map(({ direction }) => direction)).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** A store in miniature: keeps features by block and groups by claim, and changes only what it is told to. */
function readInBatches(batches: readonly Feature[][], busyFrom: number): string[] {
  const blocks = new Map<string, Feature[]>();
  const groupOf = new Map<string, string[]>();
  for (const batch of batches) {
    const before = new Map([...blocks].map(([block, features]) => [block, features.length]));
    for (const feature of batch) blocks.set(feature.block, [...(blocks.get(feature.block) ?? []), feature]);
    const size = (block: string) => ({ before: before.get(block) ?? 0, after: blocks.get(block)?.length ?? 0 });
    for (const task of plan(batch, size, busyFrom)) {
      const all = blocks.get(task.block) ?? [];
      const wanted = all.filter(
        (feature) =>
          task.wanted === null ||
          task.wanted.some(({ from, to }) => positionOf(feature) >= from && positionOf(feature) <= to),
      );
      for (const group of regroup(task, wanted)) {
        const ids = group.map(({ id }) => id);
        for (const id of ids) groupOf.set(id, ids);
      }
    }
  }
  return [...groupOf].map(([id, group]) => `${id}: ${group.join(' ')}`).sort();
}

const batched = (all: readonly Feature[], cuts: readonly number[]) => {
  const batches: Feature[][] = [];
  let rest = [...all];
  for (const cut of cuts) {
    batches.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  batches.push(rest);
  return batches;
};

describe('merging in portions', () => {
  it('gives what merging at once gives', () => {
    fc.assert(
      fc.property(
        shuffled(items(30)),
        fc.array(fc.nat(8), { maxLength: 6 }),
        fc.constantFrom(4, 12, 1000),
        ([all, other], cuts, busyFrom) => {
          const whole = readInBatches([all.map(featureOf)], busyFrom);
          expect(readInBatches(batched(other.map(featureOf), cuts), busyFrom)).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same in a busy block that runs over years, whatever order the days come in', () => {
    const day = (offset: number) => new Date(Date.UTC(2021, 0, 1 + offset)).toISOString().slice(0, 10);
    const busy = fc.record({
      offset: fc.nat(900),
      width: fc.constantFrom(0, 0, 0, 1, 5, 30, 300),
      dated: fc.constantFrom(true, true, false),
      base: given,
    });
    const features = fc.array(busy, { minLength: 20, maxLength: 60 }).map((list) =>
      list.map(({ offset, width, dated, base }, at) =>
        featureOf(
          item({
            ...base,
            id: `c_${String(at).padStart(4, '0')}`,
            type: 'ASSAULT',
            who: 'RUS>UKR',
            report: `r${at % 40}`,
            published: day(offset + 1),
            when: dated ? `${day(offset)}/${day(offset + width)}` : null,
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled(features), fc.array(fc.nat(10), { maxLength: 8 }), ([all, other], cuts) => {
        expect(readInBatches(batched(other, cuts), 10)).toEqual(readInBatches([all], 10));
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same where the reports of a busy block tell of several things each', () => {
    const day = (offset: number) => new Date(Date.UTC(2021, 0, 1 + offset)).toISOString().slice(0, 10);
    const told = fc.record({
      report: fc.nat(15),
      before: fc.constantFrom(-3, 0, 0, 1, 1, 2, 5, 7, 12, 40),
      width: fc.constantFrom(0, 0, 0, 1, 6, 30),
      dated: fc.boolean(),
      who: fc.constantFrom('RUS>UKR', 'RUS>UKR', 'UKR>RUS'),
      base: given,
    });
    const gaps = fc.array(fc.constantFrom(1, 2, 4, 9, 30, 90), { minLength: 16, maxLength: 16 });
    const features = fc.tuple(gaps, fc.array(told, { minLength: 20, maxLength: 70 })).map(([apart, list]) =>
      list.map(({ report, before, width, dated, who, base }, at) => {
        const published = apart.slice(0, report + 1).reduce((sum, gap) => sum + gap, 0);
        const first = published - before;
        return featureOf(
          item({
            ...base,
            id: `c_${String(at).padStart(4, '0')}`,
            type: 'ASSAULT',
            who,
            report: `r${report}`,
            published: day(published),
            when: dated ? `${day(first)}/${day(first + width)}` : null,
          }),
        );
      }),
    );
    fc.assert(
      fc.property(shuffled(features), fc.array(fc.nat(10), { maxLength: 8 }), ([all, other], cuts) => {
        expect(readInBatches(batched(other, cuts), 10)).toEqual(readInBatches([all], 10));
      }),
      { numRuns: 400 },
    );
  });

  it('asks for no more of a busy block than the days near the change', () => {
    const feature = featureOf(item({ type: 'ASSAULT', who: 'RUS>UKR', when: '2023-08-02' }));
    const [task] = plan([feature], () => ({ before: 5000, after: 5001 }));
    expect(task?.busy).toBe(true);
    const [stretch] = task?.wanted ?? [];
    expect((stretch?.to ?? Number.POSITIVE_INFINITY) - (stretch?.from ?? 0)).toBeLessThan(400);
    const [small] = plan([feature], () => ({ before: 5, after: 6 }));
    expect(small?.wanted).toBeNull();
  });
});

it('groups features that went through JSON alike', () => {
  fc.assert(
    fc.property(items(20), (all) => {
      const features = all.map(featureOf).filter((feature, _, list) => feature.block === list[0]?.block);
      const again = JSON.parse(JSON.stringify(features)) as Feature[];
      expect(cluster(again, false)).toEqual(cluster(features, false));
    }),
  );
});
