/** Events for other programs. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { FORMATS } from '../../query/formats/index.ts';
import { toldIn } from '../../query/formats/told.ts';
import { failures } from '../describe.ts';
import type { Parts } from '../parts.ts';
import { filterOf, filterQuery } from '../query.ts';

const text = { schema: z.string() };

const exported = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'All events that a filter asks for, by day, for other programs',
  request: {
    query: z.object({
      ...filterQuery,
      format: z.enum(['events-jsonl', 'jsonl', 'csv', 'plover']).default('events-jsonl').openapi({
        description: 'whole records, one JSON object a line; a table for a spreadsheet; columns of PLOVER data',
      }),
    }),
  },
  responses: {
    200: {
      description: 'The events, as a file',
      content: { 'application/jsonl': text, 'text/csv': text, 'text/tab-separated-values': text },
    },
    ...failures(400),
  },
});

export function exportRoutes({ library }: Parts) {
  return new OpenAPIHono().openapi(exported, (c) => {
    const { format: name, ...query } = c.req.valid('query');
    const format = FORMATS[name === 'jsonl' ? 'events-jsonl' : name];
    c.header('content-type', format.mediaType);
    c.header('content-disposition', `attachment; filename="events.${format.ending}"`);
    return stream(c, async (out) => {
      await out.write(format.header);
      for await (const event of library.events(filterOf(query))) {
        if (out.aborted) return;
        const told = format.needsClaims ? await library.wholeClaimsOf(event) : [];
        await out.write(
          format.line(
            event,
            told.map(({ report, claim }) => toldIn(report, claim)),
          ),
        );
      }
    });
  });
}
