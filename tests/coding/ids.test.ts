import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimId, hash } from '../../src/model/ids.ts';
import { claimsOf } from './engine.ts';

describe('hash', () => {
  it('is the same on every machine and in every run', () => {
    // Written down once: stores keep these ids, so that a change of the hash must be seen.
    expect([hash(''), hash('a'), hash('Ghana'), hash('تشاد'), hash('🛳️')]).toMatchInlineSnapshot(`
      [
        "29ckboe35n4tof",
        "1f2k3jg3gpk2l3",
        "3to91gg0ab3om9",
        "11jo0mn22dol0v",
        "07cnofl0pjjh8n",
      ]
    `);
  });
  it('is short, plain and of one length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hash(text)).toMatch(/^[0-9a-v]{14}$/);
      }),
    );
  });
  it('gives 100,000 near strings different values', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 50_000; i++) {
      seen.add(hash(String(i)));
      seen.add(hash(`report-${i}`));
    }
    expect(seen.size).toBe(100_000);
  });
  it('changes with one bit of one character', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        (text, n, bit) => {
          const at = n % text.length;
          const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);
          expect(hash(other)).not.toBe(hash(text));
        },
      ),
    );
  });
});

describe('claimId', () => {
  it('gives 100,000 claims of like reports different ids', () => {
    const seen = new Set<string>();
    for (let report = 0; report < 500; report++)
      for (let at = 0; at < 100; at++)
        for (let rank = 0; rank < 2; rank++) seen.add(claimId(`outlet/2024-${report}`, at * 3, at * 3 + 7, rank));
    expect(seen.size).toBe(100_000);
  });
  it('keeps its parts apart', () => {
    const ids = [
      claimId('r1', 12, 3, 0),
      claimId('r11', 2, 3, 0),
      claimId('r', 112, 3, 0),
      claimId('r1', 1, 23, 0),
      claimId('r1', 1, 2, 30),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('ids of claims', () => {
  const text = 'Chad attacked Sudan. Kenya and Uganda signed an agreement.';
  it('depend on the report and on the place of the trigger only', () => {
    const ids = claimsOf('en', text).map((c) => c.id);
    expect(ids).toHaveLength(2);
    expect(
      claimsOf('en', text, { published: null, title: 'T', outlet: 'O', url: 'https://example.org' }).map((c) => c.id),
    ).toEqual(ids);
    // other words behind the trigger change the parties, not the id
    expect(claimsOf('en', text.replace('Uganda', 'Gambia')).map((c) => c.id)).toEqual(ids);
    const other = claimsOf('en', text, { id: 'other' }).map((c) => c.id);
    expect(other.filter((id) => ids.includes(id))).toEqual([]);
  });
  it('are all different within a report', () => {
    const long = Array.from({ length: 40 }, () => text).join(' ');
    const ids = claimsOf('en', long).map((c) => c.id);
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
