import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/model/index.ts';
import { disputedValues } from '../../src/web/parts/disputed.ts';

const words = {
  range: (range: { from: string; to: string } | null) => `${range?.from}`,
  place: (name: string) => name,
  party: (code: string) => code,
  list: (parts: readonly string[]) => parts.join(', '),
  person: (name: string) => name,
  label: (_: string, value: string) => value.toLowerCase(),
  quantity: ({ value, unit }: { value: number; unit: string | null }) => `${value} ${unit}s`,
  number: String,
};
const field = <T>(...values: T[]) => ({ values: values.map((value) => ({ value, claims: [] })), disputed: true });
const count = (value: number, unit: string) => ({ kind: 'count' as const, value, unit });
const event = (disputed: string[], fields: object) => ({ disputed, fields }) as unknown as EventRecord;

describe('values in dispute', () => {
  it('stand against each other, the thing counted said once', () => {
    const given = { quantities: field(count(13, 'document'), count(12, 'document'), count(5, 'day')) };
    expect(disputedValues(event(['quantities'], given), words)).toEqual(['12 | 13 documents']);
  });

  it('are not shown for fields that are agreed, or of which one value alone can be shown', () => {
    const given = { where: field({ name: 'Minsk' }, { name: 'Tehran' }), factuality: field('asserted') };
    expect(disputedValues(event([], given), words)).toEqual([]);
    expect(disputedValues(event(['factuality', 'where'], given), words)).toEqual(['Minsk | Tehran']);
  });

  it('are three at most, of two fields at most', () => {
    const days = ['2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01'].map((from) => ({ from, to: from }));
    const given = { when: field(...days), type: field('AID', 'AGREE'), persons: field('A B', 'C D') };
    expect(disputedValues(event(['persons', 'type', 'when'], given), words)).toEqual(['A B | C D', 'aid | agree']);
    expect(disputedValues(event(['when'], given), words)).toEqual(['2020-01-01 | 2020-02-01 | 2020-03-01 | …']);
  });
});
