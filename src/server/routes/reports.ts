/** Reports: lists, one report with its claims and relatives, and why the coder makes of it what it makes. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Explanation } from '../../coding/index.ts';
import { type VersionNote, Versions } from '../../store/index.ts';
import { cursorOf, keysOf } from '../cursor.ts';
import { failures, json } from '../describe.ts';
import { wantedBy } from '../find-names.ts';
import type { Parts } from '../parts.ts';
import { ApiError } from '../problem.ts';
import { exactQuery, pagingQuery, reportQuery } from '../query.ts';
import { codedReportSchema, coderSchema, covers, reportHeadSchema, spanSchema } from '../schemas.ts';
import { marksIn } from '../snippets.ts';
import { explanationSchema } from '../why.ts';

const listing = reportHeadSchema
  .extend({
    readAt: z.string(),
    claims: z.int(),
    copyOf: z.string().nullable(),
    versionOf: z.string().nullable(),
  })
  .openapi('ReportListing');

const list = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports, the newest first',
  request: { query: z.object({ ...reportQuery, ...pagingQuery }) },
  responses: {
    200: json(z.object({ items: z.array(listing), next: z.string().nullable() }), 'A page of reports'),
    ...failures(400),
  },
});

const note = z
  .object({ number: z.int(), of: z.int(), notIn: z.array(z.int()) })
  .openapi('VersionNote', { description: 'which version of the report makes a claim, and which do not' });
covers<VersionNote, z.infer<typeof note>>(true);

const capture = z.object({
  sha256: z.string(),
  length: z.int(),
  asked: z.string(),
  url: z.string(),
  fetched: z.string(),
  status: z.int(),
  mediaType: z.string().nullable(),
  headers: z.record(z.string(), z.string()),
});

const id = z.object({ id: z.string().max(2000) });

const one = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'A report with its text, its claims, and the reports that belong to it',
  request: { params: id },
  responses: {
    200: json(
      codedReportSchema.extend({
        readAt: z.string(),
        coder: coderSchema,
        copyOf: z.string().nullable().openapi({ description: 'id of the first report with this text' }),
        versionOf: z.string().nullable().openapi({ description: 'id of the first version of this report' }),
        copies: z.array(reportHeadSchema),
        versions: z.array(reportHeadSchema).openapi({ description: 'all versions, this one among them; else none' }),
        notes: z.record(z.string(), note).openapi({ description: 'by claim, where there are several versions' }),
        captures: z.array(capture).openapi({ description: 'what was fetched, where it came from the web' }),
        events: z.record(z.string(), z.string()).openapi({ description: 'the event of each claim' }),
      }),
      'The report',
    ),
    ...failures(404),
  },
});

const why = createRoute({
  method: 'get',
  path: '/api/reports/{id}/why',
  summary: 'What the coder of this version sees in a report and decides, sentence by sentence',
  request: { params: id },
  responses: { 200: json(explanationSchema, 'The explanation'), ...failures(404) },
});

const hits = createRoute({
  method: 'get',
  path: '/api/reports/{id}/hits',
  summary: 'Where the words of a search stand in the text of a report',
  request: { params: id, query: z.object({ q: z.string().max(500), exact: exactQuery }) },
  responses: { 200: json(z.object({ hits: z.array(spanSchema) }), 'The words, in order'), ...failures(404) },
});

export function reportRoutes({ library, coder, world }: Parts) {
  async function found(reportId: string) {
    const report = await library.report(reportId);
    if (!report) throw new ApiError(404, `no report of this id: ${reportId}`);
    return report;
  }
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { cursor, limit, ...filter } = c.req.valid('query');
      const [key = null, last] = cursor === undefined ? [] : keysOf(cursor, 2);
      if (last === null) throw new ApiError(400, 'not a cursor of this list');
      const items = await library.reportPage(filter, last === undefined ? null : [key, last], limit);
      const end = items.at(-1);
      const next =
        end && items.length === limit ? cursorOf([filter.order === 'read' ? end.readAt : end.published, end.id]) : null;
      return c.json({ items, next }, 200);
    })
    .openapi(one, async (c) => {
      const report = await found(c.req.valid('param').id);
      const { id: reportId } = report.document;
      const { copies, versions } = await library.relatives(reportId);
      const versionNotes = new Versions(library);
      const notes: Record<string, VersionNote> = {};
      for (const claim of versions.length > 0 ? report.claims : []) {
        const known = await versionNotes.noteOf(reportId, claim.id);
        if (known) notes[claim.id] = known;
      }
      const captures = await library.captures.ofReport(reportId);
      const events = await library.eventIdsOf(report.claims.map((claim) => claim.id));
      return c.json({ ...report, copies, versions, notes, captures, events: Object.fromEntries(events) }, 200);
    })
    .openapi(why, async (c) => {
      const { document } = await found(c.req.valid('param').id);
      const explanation: Explanation = (await coder()).explain(document);
      return c.json(explanation, 200);
    })
    .openapi(hits, async (c) => {
      const { text } = (await found(c.req.valid('param').id)).document;
      const { q, exact } = c.req.valid('query');
      return c.json({ hits: marksIn(text, wantedBy(q, exact === 'true', world).wanted) }, 200);
    });
}
