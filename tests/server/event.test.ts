/** One event over the API: its claims with the words around them, and with who says so first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCoder } from '../../src/coding/index.ts';
import { packs } from '../../src/languages/index.ts';
import type { Claim } from '../../src/model/index.ts';
import { type Api, makeApi } from '../../src/server/app.ts';
import { contextOf } from '../../src/server/context.ts';
import { type Library, openLibrary } from '../../src/store/index.ts';
import { world } from '../../src/world/index.ts';

const FIRST = 'It rained in the capital.';
const TEXT = `${FIRST} Iran and Belarus signed a memorandum of understanding in Tehran on 3 March 2024. Shops closed.`;

describe('an event over the API', () => {
  let library: Library;
  let api: Api;

  beforeAll(async () => {
    const coder = makeCoder(packs, world);
    library = await openLibrary(':memory:', { create: true, coder: '1.2.3' });
    await library.addReports([
      coder.code({ id: 'a', text: TEXT, published: '2024-03-04', outlet: 'First Post' }),
      coder.code({ id: 'b', text: TEXT, published: '2024-03-05', outlet: 'Second Post' }),
      coder.code({
        id: 'c',
        text: 'Belarus and Iran signed a memorandum of understanding in Tehran on 3 March 2024, according to IRNA.',
        published: '2024-03-06',
        outlet: 'Third Post',
      }),
    ]);
    api = makeApi({ library, world, coder: async () => coder, version: '0' }, { hosts: [], token: null });
  });
  afterAll(() => library.close());

  it('gives each claim its sentence, its origin and the report that it is a copy of', async () => {
    const list = (await (await api.request('/api/events')).json()) as { items: { event: { id: string } }[] };
    const event = list.items[0]?.event.id as string;
    const answer = await api.request(`/api/events/${event}`);
    expect(answer.status).toBe(200);
    const { claims, event: record } = (await answer.json()) as {
      event: { origins: string[] };
      claims: {
        claim: Claim;
        report: { id: string };
        quote: string;
        context: { text: string; start: number };
        origin: string;
        copyOf: { id: string; outlet: string } | null;
        versionOf: unknown;
      }[];
    };
    const of = (id: string) => claims.find(({ report }) => report.id === id);
    expect(of('a')).toMatchObject({ coder: '1.2.3', origin: 'First Post', copyOf: null, versionOf: null });
    expect(of('b')).toMatchObject({ origin: 'First Post', copyOf: { id: 'a', outlet: 'First Post' } });
    expect(of('b')?.copyOf).not.toHaveProperty('text');
    expect(of('c')).toMatchObject({ origin: 'IRNA', copyOf: null });
    expect([...new Set(claims.map(({ origin }) => origin))].sort()).toEqual(record.origins);
    const { context, claim, quote } = of('a') as (typeof claims)[number];
    expect(context.start).toBe(FIRST.length + 1);
    expect(context.text).toMatch(/^Iran and Belarus signed .* 2024\.$/);
    expect(context.text.slice(claim.evidence.start - context.start, claim.evidence.end - context.start)).toBe(quote);
  });

  it('says that there is no such event', async () => {
    expect((await api.request('/api/events/e_none')).status).toBe(404);
  });
});

describe('the words around a claim', () => {
  const claim = (evidence: [number, number], parts: [number, number][] = []) => {
    const span = ([start, end]: [number, number]) => ({ start, end });
    return {
      evidence: span(evidence),
      trigger: span(evidence),
      actors: parts.map(span),
      recipients: [],
      persons: [],
      when: null,
      where: null,
      quantities: [],
      instruments: [],
      attribution: [],
    } as unknown as Claim;
  };
  const around = (text: string, words: string, ...parts: string[]) => {
    const find = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
    return contextOf(text, claim(find(words), parts.map(find))).text;
  };

  it('is the whole sentence, in any script', () => {
    expect(around('One. Two three four! Five.', 'three')).toBe('Two three four!');
    expect(around('هل جاء؟ نعم وقّع الوثيقة. ثم ذهب.', 'وقّع')).toBe('نعم وقّع الوثيقة.');
    expect(around('Он сказал: «Да». Подписали договор', 'Подписали')).toBe('Подписали договор');
    expect(around('Title\nTwo three\nFour', 'Two three')).toBe('Two three');
  });

  it('holds the sentence before when a part of the claim stands there, but not one that is far', () => {
    const text = 'Zero. Ann came. She signed it. End.';
    expect(around(text, 'signed', 'Ann')).toBe('Ann came. She signed it.');
    const far = `Ann came. ${'It rained. '.repeat(100)}She signed it.`;
    expect(around(far, 'signed', 'Ann')).toBe('She signed it.');
  });

  it('is bounded, and cut between words and characters', () => {
    const long = `${'word '.repeat(500)}signed ${'😀'.repeat(500)}`;
    const { text, start } = contextOf(long, claim([2500, 2506]));
    expect(text.length).toBeLessThan(700);
    expect(long.startsWith(text, start)).toBe(true);
    expect(text.startsWith('word ')).toBe(true);
    expect(text.isWellFormed()).toBe(true);
    expect(contextOf('x'.repeat(9000), claim([0, 9000])).text.length).toBeLessThan(3000);
  });
});
