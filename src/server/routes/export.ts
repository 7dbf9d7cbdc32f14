/** Events for other programs. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { failures } from '../describe.ts';
import type { Parts } from '../parts.ts';
import { filterOf, filterQuery } from '../query.ts';

const exported = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'All events that a filter asks for, one JSON record a line',
  request: { query: z.object(filterQuery) },
  responses: { 200: { description: 'JSON lines, application/jsonl' }, ...failures(400) },
});

export function exportRoutes({ library }: Parts) {
  return new OpenAPIHono().openapi(exported, (c) => {
    const events = library.events(filterOf(c.req.valid('query')));
    c.header('content-type', 'application/jsonl');
    c.header('content-disposition', 'attachment; filename="events.jsonl"');
    return stream(c, async (out) => {
      for await (const event of events) await out.write(`${JSON.stringify(event)}\n`);
    });
  });
}
