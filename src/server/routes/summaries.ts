/** Series, network, timeline and places: what many events come to. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { EventPoint } from '../../store/index.ts';
import { failures, json } from '../describe.ts';
import { keptNetwork } from '../kept.ts';
import { placesOf } from '../network.ts';
import type { Parts } from '../parts.ts';
import { filterOf, filterQuery } from '../query.ts';
import type { Remember } from '../remember.ts';
import {
  anyFactualitySchema,
  certaintySchema,
  codeSchema,
  contextSchema,
  countsByType,
  same,
  typeSchema,
} from '../schemas.ts';
import { seriesOf } from '../series.ts';

const month = z
  .object({
    month: z.string().openapi({ example: '2024-05' }),
    events: z.int(),
    score: z.number().openapi({ description: 'mean PLOVER score of its events, −10 (conflict) to 10' }),
    cooperation: z.int(),
    conflict: z.int(),
    types: countsByType,
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
    ...failures(400),
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
    ...failures(400),
  },
});

const point = z
  .object({
    id: z.string(),
    type: typeSchema,
    from: z.string().nullable(),
    to: z.string().nullable(),
    dated: certaintySchema.nullable(),
    factuality: anyFactualitySchema,
    disputed: z.boolean(),
    contexts: z.array(z.string()),
    reports: z.int(),
    origins: z.int(),
  })
  .openapi('EventPoint');
same<z.infer<typeof point>, EventPoint>(true);

const timeline = createRoute({
  method: 'get',
  path: '/api/timeline',
  summary: 'All events that a filter asks for as marks of a picture, by day, undated ones last',
  request: { query: z.object(filterQuery) },
  responses: { 200: json(z.object({ items: z.array(point) }), 'The events'), ...failures(400) },
});

const place = z
  .object({
    name: z.string(),
    country: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    events: z.int(),
    score: z.number(),
    cooperation: z.int(),
    conflict: z.int(),
    types: countsByType,
  })
  .openapi('CountedPlace');

const places = createRoute({
  method: 'get',
  path: '/api/places',
  summary: 'Places by number of events',
  request: { query: z.object(filterQuery) },
  responses: {
    200: json(
      z.object({ items: z.array(place), placeless: z.int().openapi({ description: 'events without a place' }) }),
      'The places',
    ),
    ...failures(400),
  },
});

export function summaryRoutes(parts: Parts, remember: Remember) {
  const { summaries } = parts.library;
  return (
    new OpenAPIHono()
      .openapi(series, async (c) => {
        const filter = filterOf(c.req.valid('query'));
        return c.json(await remember(['series', filter], async () => seriesOf(await summaries.tallies(filter))), 200);
      })
      .openapi(network, async (c) => {
        const { nodes, around = null, ...query } = c.req.valid('query');
        const filter = filterOf(query);
        return c.json(await keptNetwork(parts, remember, { nodes, around, filter }), 200);
      })
      // Points of many events are not kept: they are as long as their answer.
      .openapi(timeline, async (c) => c.json({ items: await summaries.points(filterOf(c.req.valid('query'))) }, 200))
      .openapi(places, async (c) => {
        const filter = filterOf(c.req.valid('query'));
        const make = async () => {
          const { counts, placeless } = await summaries.places(filter);
          return { items: placesOf(counts), placeless };
        };
        return c.json(await remember(['places', filter], make), 200);
      })
  );
}
