/** Reports: search, and one report with its claims. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { failures, json } from '../describe.ts';
import type { Parts } from '../parts.ts';
import { ApiError } from '../problem.ts';
import { codedReportSchema, reportHeadSchema } from '../schemas.ts';

const one = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'A report with its text and its claims',
  request: { params: z.object({ id: z.string().max(2000) }) },
  responses: {
    200: json(codedReportSchema.extend({ readAt: z.string() }), 'The report'),
    ...failures(404),
  },
});

const search = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Reports that hold all words, the newest first',
  request: {
    query: z.object({ q: z.string().min(1).max(500), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  },
  responses: {
    200: json(z.object({ items: z.array(reportHeadSchema.extend({ excerpt: z.string() })) }), 'Reports'),
    ...failures(400),
  },
});

/** Characters of a report that a list shows. */
const EXCERPT = 240;

export function reportRoutes({ library }: Parts) {
  return new OpenAPIHono()
    .openapi(search, async (c) => {
      const { q, limit } = c.req.valid('query');
      const reports = await library.search(q, limit);
      return c.json({ items: reports.map(({ text, ...head }) => ({ ...head, excerpt: text.slice(0, EXCERPT) })) }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param');
      const found = await library.report(id);
      if (!found) throw new ApiError(404, `no report of this id: ${id}`);
      return c.json(found, 200);
    });
}
