/** Events: lists by filter, and one event with the words of all its claims. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { EventRecord } from '../../model/index.ts';
import { eventLine, eventWhen } from '../../query/index.ts';
import { cursorOf, keysOf } from '../cursor.ts';
import { failures, json } from '../describe.ts';
import type { Parts } from '../parts.ts';
import { ApiError } from '../problem.ts';
import { filterOf, filterQuery, pagingQuery } from '../query.ts';
import { listedEvent, storedClaimSchema } from '../schemas.ts';

const listed = (event: EventRecord) => ({ event, line: eventLine(event), when: eventWhen(event) });

const list = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'Events by day, undated ones last',
  request: { query: z.object({ ...filterQuery, ...pagingQuery }) },
  responses: {
    200: json(z.object({ items: z.array(listedEvent), next: z.string().nullable() }), 'A page of events'),
    ...failures(400),
  },
});

const toldClaim = storedClaimSchema
  .extend({ quote: z.string().openapi({ description: 'the words of the report that say it' }) })
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
      );
      const last = events.at(-1);
      const next = last && events.length === query.limit ? cursorOf([last.when?.from ?? null, last.id]) : null;
      return c.json({ items: events.map(listed), next }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param');
      const event = await library.event(id);
      if (!event) throw new ApiError(404, `no event of this id: ${id}`);
      const claims = await library.claimsOf(event);
      const texts = new Map<string, string>();
      for (const reportId of new Set(claims.map(({ report }) => report.id)))
        texts.set(reportId, (await library.report(reportId))?.document.text ?? '');
      const told = claims.map((stored) => ({
        ...stored,
        quote: (texts.get(stored.report.id) ?? '').slice(stored.claim.evidence.start, stored.claim.evidence.end),
      }));
      return c.json({ ...listed(event), claims: told }, 200);
    });
}
