/** Parties and dyads: who is in the library, and who is meant by a name in any script. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { findParties } from '../../world/find.ts';
import { json } from '../describe.ts';
import type { Parts } from '../parts.ts';
import { codeSchema } from '../schemas.ts';

const counted = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: z.string().nullable(),
    events: z.int(),
    lastReported: z.string().nullable(),
  })
  .openapi('CountedParty');

const parties = createRoute({
  method: 'get',
  path: '/api/parties',
  summary: 'Parties by number of events; with a name, those that it may mean',
  request: {
    query: z.object({
      q: z.string().max(200).optional().openapi({ description: 'a code, or a name in any script', example: 'ایران' }),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: { 200: json(z.object({ items: z.array(counted) }), 'Parties') },
});

const dyads = createRoute({
  method: 'get',
  path: '/api/dyads',
  summary: 'Dyads by number of events',
  request: {
    query: z.object({
      party: codeSchema.optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: {
    200: json(
      z.object({
        items: z.array(
          z.object({
            code: z.string().openapi({ example: 'BLR-IRN' }),
            parties: z.array(z.object({ code: z.string(), name: z.string() })),
            events: z.int(),
            lastReported: z.string().nullable(),
          }),
        ),
      }),
      'Dyads',
    ),
  },
});

export function partyRoutes({ library, world }: Parts) {
  const named = (code: string) => ({ code, name: world.party(code)?.name ?? code });
  return new OpenAPIHono()
    .openapi(parties, async (c) => {
      const { q, limit } = c.req.valid('query');
      const all = await library.partyCounts('party', null, q === undefined ? limit : 10_000);
      const meant = q === undefined ? null : findParties(q, world);
      const chosen = meant === null ? all : meant.map((code) => all.find((one) => one.code === code) ?? none(code));
      const items = chosen
        .slice(0, limit)
        .map((one) => ({ ...named(one.code), kind: world.party(one.code)?.kind ?? null, ...one }));
      return c.json({ items }, 200);
    })
    .openapi(dyads, async (c) => {
      const { party, limit } = c.req.valid('query');
      const all = await library.partyCounts('dyad', party ?? null, party === undefined ? limit : 10_000);
      const items = all
        .map((one) => ({ ...one, parties: one.code.split('-').map(named) }))
        .filter((one) => party === undefined || one.parties.some(({ code }) => code === party));
      return c.json({ items: items.slice(0, limit) }, 200);
    });
}

const none = (code: string) => ({ code, events: 0, lastReported: null });
