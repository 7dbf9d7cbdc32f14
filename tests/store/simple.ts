import type { EventRecord } from '../../src/model/index.ts';
export const simple = {
  blocksOf: ({ claim }: any) => [
    [claim.type, claim.actors[0].code, claim.recipients[0].code, claim.when?.from ?? claim.id].join('|'),
  ],
  eventIdOf: (id: string) => `e_${id}`,
  merge(items: any[]): EventRecord[] {
    const groups = Map.groupBy(
      items.toSorted((a, b) =>
        (a.report.published ?? '9') + a.claim.id < (b.report.published ?? '9') + b.claim.id ? -1 : 1,
      ),
      (i) => simple.blocksOf(i)[0],
    );
    return [...groups.values()].map((g: any[]) => ({
      id: `e_${g[0].claim.id}`,
      type: g[0].claim.type,
      dyads: [[g[0].claim.actors[0].code, g[0].claim.recipients[0].code].sort().join('-')],
      when: g[0].claim.when && { from: g[0].claim.when.from, to: g[0].claim.when.to },
      place: null,
      factuality: g[0].claim.factuality,
      fields: { type: { values: [{ value: g[0].claim.type, claims: [] }], disputed: false } } as any,
      disputed: [],
      parties: { [g[0].claim.actors[0].code]: '', [g[0].claim.recipients[0].code]: '' },
      claims: g.map((i) => ({ documentId: i.report.id, claimId: i.claim.id })),
      reports: [...new Set(g.map((i) => i.report.id))].sort(),
      outlets: [...new Set(g.map((i) => i.report.outlet ?? "none"))].sort(),
      origins: [...new Set(g.map((i) => i.report.outlet ?? "none"))].sort(),
      languages: [...new Set(g.map((i) => i.report.language))].sort(),
      firstReported: g[0].report.published,
      lastReported: g.at(-1).report.published,
    }));
  },
};
