/** Reports: search, and one report with its claims. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { tokenize, words } from '../../text/tokens.ts';
import { failures, json } from '../describe.ts';
import type { Parts } from '../parts.ts';
import { ApiError } from '../problem.ts';
import { captureSchema, codedReportSchema, explanationSchema, reportHeadSchema, spanSchema } from '../schemas.ts';

const one = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'A report with its text and its claims',
  request: { params: z.object({ id: z.string().max(2000) }) },
  responses: {
    200: json(
      codedReportSchema.extend({
        readAt: z.string(),
        captures: z.array(captureSchema),
        copies: z.array(reportHeadSchema).openapi({ description: 'the other reports with its text, or nearly' }),
        copyOf: z.string().nullable().openapi({ description: 'the first of its copies, if that is another' }),
        versions: z.array(reportHeadSchema).openapi({ description: 'all versions of it, in order; none: only this' }),
      }),
      'The report',
    ),
    ...failures(404),
  },
});

const why = createRoute({
  method: 'get',
  path: '/api/reports/{id}/why',
  summary: 'Why the report gives the claims that it gives: what the coder saw and decided, sentence by sentence',
  request: { params: z.object({ id: z.string().max(2000) }) },
  responses: { 200: json(explanationSchema, 'The explanation, by this version of the coder'), ...failures(404) },
});

const hits = createRoute({
  method: 'get',
  path: '/api/reports/{id}/hits',
  summary: 'Where the words of a search stand in the text of a report',
  request: { params: z.object({ id: z.string().max(2000) }), query: z.object({ q: z.string().max(500) }) },
  responses: { 200: json(z.object({ hits: z.array(spanSchema) }), 'The words, in order'), ...failures(404) },
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

export function reportRoutes({ library, coder }: Parts) {
  async function reportOf(id: string) {
    const found = await library.report(id);
    if (!found) throw new ApiError(404, `no report of this id: ${id}`);
    return found;
  }
  return new OpenAPIHono()
    .openapi(search, async (c) => {
      const { q, limit } = c.req.valid('query');
      const reports = await library.search(q, limit);
      return c.json({ items: reports.map(({ text, ...head }) => ({ ...head, excerpt: text.slice(0, EXCERPT) })) }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param');
      const found = await reportOf(id);
      const captures = await library.captures.ofReport(id);
      const heads = captures.map(({ url, fetched, sha256 }) => ({ url, fetched, sha256 }));
      return c.json({ ...found, captures: heads, ...(await library.relatives(id)) }, 200);
    })
    .openapi(why, async (c) => {
      const { document } = await reportOf(c.req.valid('param').id);
      return c.json((await coder()).explain(document), 200);
    })
    .openapi(hits, async (c) => {
      const { text } = (await reportOf(c.req.valid('param').id)).document;
      const wanted = new Set(words(c.req.valid('query').q));
      const found = wanted.size === 0 ? [] : tokenize(text).filter(({ norm }) => wanted.has(norm));
      return c.json({ hits: found.map(({ start, end }) => ({ start, end })) }, 200);
    });
}
