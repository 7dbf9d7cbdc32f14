/** Events: lists by filter, and one event with the words of all its claims. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { originOf } from '../../merging/index.ts';
import type { EventRecord } from '../../model/index.ts';
import { contextOf } from '../context.ts';
import { cursorOf, keysOf } from '../cursor.ts';
import { failures, json } from '../describe.ts';
import type { Parts } from '../parts.ts';
import { ApiError } from '../problem.ts';
import { filterOf, filterQuery, pagingQuery } from '../query.ts';
import { coderSchema, listed, listedEvent, orNull, reportHeadSchema, storedClaimSchema } from '../schemas.ts';

const list = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'Events by day, undated ones last',
  request: {
    query: z.object({
      ...filterQuery,
      ...pagingQuery,
      order: z.enum(['oldest', 'newest']).default('oldest').openapi({ description: 'which day first' }),
    }),
  },
  responses: {
    200: json(z.object({ items: z.array(listedEvent), next: z.string().nullable() }), 'A page of events'),
    ...failures(400),
  },
});

const toldClaim = storedClaimSchema
  .extend({
    quote: z.string().openapi({ description: 'the words of the report that say it' }),
    context: z
      .object({ text: z.string(), start: z.int() })
      .openapi({ description: 'the sentences in which they stand, and where in the text of the report these begin' }),
    origin: z.string().openapi({ description: 'who says so first' }),
    coder: coderSchema,
    copyOf: orNull(reportHeadSchema).openapi({ description: 'the report whose text this one has, if it is a copy' }),
    versionOf: orNull(reportHeadSchema).openapi({
      description: 'the first version of the report, if this is a later one',
    }),
  })
  .openapi('ToldClaim');

const one = createRoute({
  method: 'get',
  path: '/api/events/{id}',
  summary: 'An event, by its id or any id that it ever had, with its claims',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: {
    200: json(listedEvent.extend({ claims: z.array(toldClaim) }), 'The event'),
    ...failures(404),
  },
});

export function eventRoutes({ library }: Parts) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const query = c.req.valid('query');
      const filter = filterOf(query);
      const after = query.cursor === undefined ? null : keysOf(query.cursor, 2);
      if (after !== null && after[1] === null) throw new ApiError(400, 'not a cursor of this list');
      const events = await library.eventPage(
        filter,
        after === null ? null : { day: after[0] ?? null, id: after[1] as string },
        query.limit,
        query.order,
      );
      const last = events.at(-1);
      const next = last && events.length === query.limit ? cursorOf([last.when?.from ?? null, last.id]) : null;
      return c.json({ items: events.map(listed), next }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param');
      const event = await library.event(id);
      if (!event) throw new ApiError(404, `no event of this id: ${id}`);
      return c.json({ ...listed(event), claims: await toldBy(library, event) }, 200);
    });
}

/** The claims of an event with their words, and with who says so first. */
async function toldBy(library: Parts['library'], event: EventRecord): Promise<z.infer<typeof toldClaim>[]> {
  const claims = await library.claimsOf(event);
  const ids = [...new Set(claims.map(({ report }) => report.id))];
  const lineages = await library.lineages(ids);
  const texts = await library.texts(ids);
  const heads = await library.heads([
    ...new Set([...texts.values()].flatMap(({ copyOf, versionOf }) => [copyOf, versionOf]).filter((id) => id !== null)),
  ]);
  const headOf = (id: string | null | undefined) => (id ? (heads.get(id) ?? null) : null);
  return claims.map((stored) => {
    const { claim, report } = stored;
    const { text = '', coder = null, copyOf, versionOf } = texts.get(report.id) ?? {};
    return {
      ...stored,
      quote: text.slice(claim.evidence.start, claim.evidence.end),
      context: contextOf(text, claim),
      origin: originOf({ claim, report: { ...report, ...lineages.get(report.id) } }),
      coder,
      copyOf: headOf(copyOf),
      versionOf: headOf(versionOf),
    };
  });
}
