/** The library as a whole: what is in it, what is new in it, what was refused. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { CODES } from '../../languages/codes.ts';
import { partiesOf } from '../../query/index.ts';
import { failures, json } from '../describe.ts';
import { keptFacts } from '../kept.ts';
import { inOrder } from '../network.ts';
import type { Parts } from '../parts.ts';
import type { Remember } from '../remember.ts';
import { codeSchema, listed, listedEvent } from '../schemas.ts';

const sums = z.record(z.string(), z.int());
const range = z.object({ from: z.string().nullable(), to: z.string().nullable() });

const library = createRoute({
  method: 'get',
  path: '/api/library',
  summary: 'What is in the library, and which version of the program reads into it',
  responses: {
    200: json(
      z.object({
        version: z.string(),
        reports: z.int(),
        claims: z.int(),
        events: z.int(),
        languages: sums.openapi({ description: 'reports by language' }),
        outlets: z.array(z.object({ outlet: z.string(), reports: z.int(), languages: z.array(z.string()) })),
        types: sums.openapi({ description: 'events by type, those that are present' }),
        contexts: sums,
        factualities: sums,
        days: range.openapi({ description: 'first and last day of events' }),
        published: range.openapi({ description: 'first and last day of publication' }),
        lastRead: z.string().nullable().openapi({ description: 'when the last report was read' }),
        coded: z.array(z.string()).openapi({ description: 'the languages that are coded' }),
      }),
      'The library',
    ),
  },
});

const news = createRoute({
  method: 'get',
  path: '/api/news',
  summary: 'Events told by reports that were read into the library after a moment, the last read first',
  request: {
    query: z.object({
      since: z.iso.datetime({ offset: true }).openapi({ example: '2025-10-24T08:00:00Z' }),
      dyad: z
        .string()
        .regex(/^[A-Z][A-Z0-9]{1,15}-[A-Z][A-Z0-9]{1,15}$/, 'not a dyad (like BLR-IRN)')
        .optional(),
      party: codeSchema.optional(),
      limit: z.coerce.number().int().min(1).max(500).default(50),
    }),
  },
  responses: {
    200: json(
      z.object({
        items: z.array(
          listedEvent.extend({
            at: z.string().openapi({ description: 'when the last report of it was read' }),
            isNew: z.boolean().openapi({ description: 'nothing was known of it before' }),
            reports: z.array(z.string()).openapi({ description: 'ids of its reports that were read since' }),
          }),
        ),
        events: z.int().openapi({ description: 'how many there are, listed or not' }),
        reports: z.int(),
        now: z.string().openapi({ description: 'to be asked with the next time' }),
      }),
      'The news',
    ),
    ...failures(400),
  },
});

const refusals = createRoute({
  method: 'get',
  path: '/api/refusals',
  summary: 'What the last reading refused, or read with something left out, in the order of reading',
  request: {
    query: z.object({
      kind: z.enum(['refused', 'warning']).optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(200),
    }),
  },
  responses: {
    200: json(
      z.object({
        items: z.array(
          z.object({
            kind: z.enum(['refused', 'warning']),
            file: z.string(),
            place: z.string().nullable(),
            reason: z.string(),
          }),
        ),
        more: z.boolean(),
      }),
      'The refusals',
    ),
    ...failures(400),
  },
});

export function libraryRoutes(parts: Parts, remember: Remember) {
  const { library: store, version } = parts;
  return new OpenAPIHono()
    .openapi(library, async (c) => {
      const facts = await keptFacts(parts, remember);
      const counts = await remember(['library'], () => store.counts());
      const { events: days, types, contexts, factualities, ...rest } = facts;
      const sorted = { types: inOrder(types), contexts: inOrder(contexts), factualities: inOrder(factualities) };
      return c.json({ version, ...counts, ...rest, ...sorted, days, coded: [...CODES] }, 200);
    })
    .openapi(news, async (c) => {
      const { since, dyad, party, limit } = c.req.valid('query');
      const [one, two] = dyad === undefined ? [party] : partiesOf(dyad);
      const now = new Date().toISOString();
      const { items, events, reports } = await store.news(
        new Date(since).toISOString(),
        { party: one, party2: two },
        limit,
      );
      const told = items.map((item) => ({ ...item, ...listed(item.event) }));
      return c.json({ items: told, events, reports, now }, 200);
    })
    .openapi(refusals, async (c) => {
      const { kind, limit } = c.req.valid('query');
      const items = [];
      for await (const one of store.refusals({ kind })) {
        items.push(one);
        if (items.length > limit) break;
      }
      return c.json({ items: items.slice(0, limit), more: items.length > limit }, 200);
    });
}
