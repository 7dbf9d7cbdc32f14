/**
 * Damaged reports give what whole ones give. The cases and samples are damaged in the ways of `damage.ts`; of their claims
 * at least 90 % must keep their type and parties, by language and in all, and few may come in addition.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../src/cli/evaluate/cases.ts';
import type { Claim, RawReport } from '../../src/model/index.ts';
import { DAMAGES, seeded } from './damage.ts';
import { coder } from './engine.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const reports: RawReport[] = [
  ...readCases(`${root}cases`).map(({ id, text, lang, published }) => ({ id, text, language: lang, published })),
  ...readFileSync(`${root}samples/reports.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RawReport),
];
const whole = reports.map((report) => coder.code(report).claims);

const what = (claim: Claim) => {
  const codes = (parties: Claim['actors']) => parties.map(({ code }) => code).sort();
  return `${claim.type} ${claim.reciprocal ? codes(claim.actors).join('+') : `${codes(claim.actors)}>${codes(claim.recipients)}`}`;
};

interface Tally {
  claims: number;
  kept: number;
  more: number;
}

function damaged(name: string): Record<string, Tally> {
  const tallies: Record<string, Tally> = {};
  reports.forEach((report, i) => {
    const claims = whole[i] as Claim[];
    const names = claims.flatMap(({ actors, recipients }) => [...actors, ...recipients].map(({ text }) => text));
    const { text, language = null, published = null } = report;
    const random = seeded(i * 7919 + text.length);
    const broken = DAMAGES[name]?.({ text, language: language ?? '', published, names }, random) ?? text;
    if (broken === text) return;
    const rest = coder.code({ ...report, text: broken }).claims.map(what);
    for (const group of ['all', language ?? 'und']) {
      const tally = tallies[group] ?? { claims: 0, kept: 0, more: 0 };
      tallies[group] = tally;
      const left = [...rest];
      for (const claim of claims) {
        const at = left.indexOf(what(claim));
        if (at >= 0) left.splice(at, 1);
        tally.claims++;
        tally.kept += Number(at >= 0);
      }
      tally.more += left.length;
    }
  });
  return tallies;
}

describe('damaged reports', () => {
  const sums: Record<string, Tally> = {};
  it.each(Object.keys(DAMAGES))('keep their claims: %s', (name) => {
    const tallies = damaged(name);
    for (const [group, { claims, kept, more }] of Object.entries(tallies)) {
      const sum = sums[group] ?? { claims: 0, kept: 0, more: 0 };
      sums[group] = { claims: sum.claims + claims, kept: sum.kept + kept, more: sum.more + more };
    }
    const { claims, kept } = tallies.all as Tally;
    expect(kept / claims, `${kept} of ${claims} kept`).toBeGreaterThanOrEqual(0.9);
  });

  it('keep 95 % of them in each language, and gain few', () => {
    const shares = Object.entries(sums).map(([group, { claims, kept }]) => [group, kept / claims] as const);
    console.log(`claims kept: ${shares.map(([group, share]) => `${group} ${(share * 100).toFixed(1)} %`).join(', ')}`);
    for (const [group, share] of shares) expect(share, group).toBeGreaterThanOrEqual(0.95);
    const { claims, more } = sums.all as Tally;
    expect(more / claims, `${more} more than the ${claims}`).toBeLessThanOrEqual(0.03);
  });
});
