/** Parties and dyads: who is in the library, and who is meant by a name in any script. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { EventType, World } from '../../model/index.ts';
import { partiesOf } from '../../query/index.ts';
import type { PartyCount } from '../../store/index.ts';
import { findParties, suggestParties } from '../../world/find.ts';
import { failures, json } from '../describe.ts';
import { keptCounts } from '../kept.ts';
import type { Parts } from '../parts.ts';
import { dyadsOf, namesOf } from '../party.ts';
import { personsFor } from '../persons.ts';
import { ApiError } from '../problem.ts';
import type { Remember } from '../remember.ts';
import { codeSchema, countsByType } from '../schemas.ts';

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
  summary:
    'Parties by number of events; with a name, those that it means, then those of whose names it is the beginning',
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

const term = z.object({ office: z.string(), of: z.string(), from: z.string().nullable(), to: z.string().nullable() });

const one = createRoute({
  method: 'get',
  path: '/api/parties/{code}',
  summary: 'A party: who held which office, by our tables and by the reports; whom it deals with, and how',
  request: { params: z.object({ code: codeSchema }) },
  responses: {
    200: json(
      z.object({
        code: z.string(),
        name: z.string(),
        kind: z
          .string()
          .nullable()
          .openapi({ description: 'state, body, group, company, agency, bloc; null: not known' }),
        country: z.string().nullable().openapi({ description: 'code of the state it belongs to, or its own' }),
        sector: z.string().nullable(),
        events: z.int(),
        lastReported: z.string().nullable(),
        types: countsByType,
        contexts: z.record(z.string(), z.int()),
        names: z.record(z.string(), z.string()).openapi({ description: 'its usual name by language' }),
        dyads: z.array(
          z.object({
            code: z.string(),
            other: z.string(),
            name: z.string(),
            events: z.int(),
            cooperation: z.int(),
            conflict: z.int(),
          }),
        ),
        persons: z.array(
          z.object({
            name: z.string(),
            key: z
              .string()
              .nullable()
              .openapi({ description: 'of the person in our tables; null: only reports name them' }),
            terms: z.array(term).openapi({ description: 'offices of this party, by our tables' }),
            told: z
              .array(
                z.object({
                  role: z.string().nullable(),
                  claims: z.int(),
                  from: z.string().nullable(),
                  to: z.string().nullable(),
                }),
              )
              .openapi({ description: 'offices by the reports, with the first and last day of the events' }),
          }),
        ),
      }),
      'The party',
    ),
    ...failures(400, 404),
  },
});

export function partyRoutes(parts: Parts, remember: Remember) {
  const { library, world } = parts;
  const counts = (party: string | null) => keptCounts(parts, remember, party);
  const named = (code: string) => ({ code, name: world.party(code)?.name ?? code });
  return new OpenAPIHono()
    .openapi(one, async (c) => {
      const { code } = c.req.valid('param');
      const record = world.party(code);
      const own = (await counts(code)).parties.find((party) => party.code === code);
      if (!record && !own) throw new ApiError(404, `no party of this code: ${code} (like IRN, UN)`);
      const types: Partial<Record<EventType, number>> = {};
      const contexts: Record<string, number> = {};
      for (const tally of await library.summaries.tallies({ party: code })) {
        types[tally.type] = (types[tally.type] ?? 0) + tally.events;
        for (const context of tally.contexts) contexts[context] = (contexts[context] ?? 0) + tally.events;
      }
      const { name } = named(code);
      const { kind = null, country = null, sector = null } = record ?? {};
      const { events = 0, lastReported = null } = own ?? {};
      const tallies = await remember(['parties of', code], () => library.summaries.parties({ party: code }));
      const dyads = dyadsOf(code, tallies).map((dyad) => ({ ...dyad, name: named(dyad.other).name }));
      const persons = personsFor(code, await remember(['persons', code], () => library.summaries.persons(code)));
      const party = { code, name, kind, country, sector, events, lastReported };
      return c.json({ ...party, names: namesOf(code, world), types, contexts, dyads, persons }, 200);
    })
    .openapi(parties, async (c) => {
      const { q, limit } = c.req.valid('query');
      const { parties: all } = await counts(null);
      const items = (q === undefined ? all : meantBy(q, all, world))
        .slice(0, limit)
        .map((one) => ({ ...named(one.code), kind: world.party(one.code)?.kind ?? null, ...one }));
      return c.json({ items }, 200);
    })
    .openapi(dyads, async (c) => {
      const { party, limit } = c.req.valid('query');
      const { dyads: all } = await counts(party ?? null);
      const items = all
        .filter(({ code }) => party === undefined || partiesOf(code).includes(party))
        .slice(0, limit)
        .map((one) => ({ ...one, parties: partiesOf(one.code).map(named) }));
      return c.json({ items }, 200);
    });
}

/** What a name, or the beginning of one, may mean: those that it means as it stands first, then those with more events. */
function meantBy(given: string, counts: readonly PartyCount[], world: World): PartyCount[] {
  const byCode = new Map(counts.map((one) => [one.code, one]));
  const counted = (code: string) => byCode.get(code) ?? none(code);
  const sure = new Set(findParties(given, world));
  const others = suggestParties(given, world).filter((code) => !sure.has(code));
  return [...[...sure].map(counted), ...others.map(counted).sort((a, b) => b.events - a.events)];
}

const none = (code: string) => ({ code, events: 0, lastReported: null });
