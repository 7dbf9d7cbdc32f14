/** Series, network and export: what many events come to. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { json } from '../describe.ts';
import { networkOf } from '../network.ts';
import type { Parts } from '../parts.ts';
import { filterOf, filterQuery } from '../query.ts';
import { codeSchema, contextSchema, typeSchema } from '../schemas.ts';
import { seriesOf } from '../series.ts';

const month = z
  .object({
    month: z.string().openapi({ example: '2024-05' }),
    events: z.int(),
    score: z.number().openapi({ description: 'mean PLOVER score of its events, −10 (conflict) to 10' }),
    cooperation: z.int(),
    conflict: z.int(),
    types: z.partialRecord(typeSchema, z.int()),
    contexts: z.partialRecord(contextSchema, z.int()),
  })
  .openapi('Month');

const series = createRoute({
  method: 'get',
  path: '/api/series',
  summary: 'Events and their scores by month, type and context',
  request: { query: z.object(filterQuery) },
  responses: {
    200: json(
      z.object({
        months: z.array(month),
        undated: z.int().openapi({ description: 'events whose month is not known, which are in no month' }),
        unreal: z.int().openapi({ description: 'planned, alleged, hypothetical or denied events, likewise' }),
      }),
      'The series',
    ),
  },
});

const network = createRoute({
  method: 'get',
  path: '/api/network',
  summary: 'Parties as nodes, the events between them as edges',
  request: {
    query: z.object({
      ...filterQuery,
      nodes: z.coerce.number().int().min(2).max(500).default(200),
      around: codeSchema.optional().openapi({ description: 'only this party and those it has events with' }),
    }),
  },
  responses: {
    200: json(
      z.object({
        nodes: z.array(z.object({ code: z.string(), name: z.string(), events: z.int() })),
        edges: z.array(z.object({ from: z.string(), to: z.string(), events: z.int(), score: z.number() })),
      }),
      'The network',
    ),
  },
});

const exported = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'All events that a filter asks for, one JSON record a line',
  request: { query: z.object(filterQuery) },
  responses: { 200: { description: 'JSON lines, application/jsonl' } },
});

export function summaryRoutes({ library }: Parts) {
  return new OpenAPIHono()
    .openapi(series, async (c) => c.json(await seriesOf(library.events(filterOf(c.req.valid('query')))), 200))
    .openapi(network, async (c) => {
      const { nodes, around, ...query } = c.req.valid('query');
      return c.json(await networkOf(library.events(filterOf(query)), nodes, around ?? null), 200);
    })
    .openapi(exported, (c) => {
      const events = library.events(filterOf(c.req.valid('query')));
      c.header('content-type', 'application/jsonl');
      c.header('content-disposition', 'attachment; filename="events.jsonl"');
      return stream(c, async (out) => {
        for await (const event of events) await out.write(`${JSON.stringify(event)}\n`);
      });
    });
}
