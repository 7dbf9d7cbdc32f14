/** Reading into the library: texts, files and links that somebody gives, and how far that is. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { webAddress } from '../../sources/web/address.ts';
import { failures, json } from '../describe.ts';
import type { Job, Jobs, Told } from '../jobs.ts';
import type { Given, Parts } from '../parts.ts';
import { ApiError } from '../problem.ts';
import { same } from '../schemas.ts';

/** Addresses at once. */
const LINKS = 100;
/** Files at once. */
const FILES = 200;

const job = z
  .object({
    id: z.string(),
    state: z.enum(['waiting', 'reading', 'done', 'failed']),
    given: z.array(z.string()),
    fault: z.string().nullable(),
    read: z.int(),
    claims: z.int(),
    reports: z.array(z.object({ id: z.string(), outcome: z.enum(['new', 'copy', 'version', 'duplicate', 'refused']) })),
    refusals: z.array(
      z.object({
        kind: z.enum(['refused', 'warning']),
        file: z.string(),
        place: z.string().nullable(),
        reason: z.string(),
      }),
    ),
  })
  .openapi('Job');
same<z.infer<typeof job>, Job>(true);

const given = z
  .object({
    text: z
      .string()
      .min(1)
      .optional()
      .openapi({ description: 'a report; the other fields but links say what is known of it' }),
    id: z.string().max(1000).nullish(),
    title: z.string().max(2000).nullish(),
    outlet: z.string().max(300).nullish(),
    url: z.string().max(2000).nullish(),
    published: z.string().max(60).nullish().openapi({ description: 'ISO date' }),
    language: z.string().max(12).nullish(),
    links: z.array(z.string().max(2000)).max(LINKS).optional().openapi({ description: 'addresses to be fetched' }),
  })
  .openapi('GivenReport');

const add = createRoute({
  method: 'post',
  path: '/api/reports',
  summary: 'Read a text, files or links into the library; answers at once with a job that can be followed',
  request: {
    body: {
      description:
        'A text or links as JSON; or files of any kind that can be read, as multipart form data named "file"',
      content: {
        'application/json': { schema: given },
        'multipart/form-data': { schema: z.object({ file: z.any() }) },
      },
    },
  },
  responses: { 202: json(job, 'The job'), ...failures(400, 413, 429) },
});

const list = createRoute({
  method: 'get',
  path: '/api/jobs',
  summary: 'What was given to be read since the server was started, the last first',
  responses: { 200: json(z.object({ items: z.array(job) }), 'The jobs') },
});

const one = createRoute({
  method: 'get',
  path: '/api/jobs/{id}',
  summary: 'How far a job is',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 200: json(job, 'The job'), ...failures(404) },
});

const live = createRoute({
  method: 'get',
  path: '/api/live',
  summary: 'Server-sent events: "job" whenever one gets on, "changed" when there is something new in the library',
  responses: { 200: { description: 'text/event-stream; the data of "job" is a Job' } },
});

/** Between two signs of life, in milliseconds: what lies between may end a connection that is silent. */
const ALIVE = 20_000;

export function readingRoutes({ read }: Parts, jobs: Jobs) {
  return new OpenAPIHono()
    .openapi(add, async (c) => {
      if (!read) throw new ApiError(400, 'this server only answers questions');
      const type = c.req.header('content-type') ?? '';
      const multipart = /^multipart\/form-data\b/i.test(type);
      if (!multipart && !/^application\/json\b/i.test(type))
        throw new ApiError(
          400,
          `unknown content type: ${type || 'none'} (allowed: application/json, multipart/form-data)`,
        );
      const wanted = multipart
        ? await filesOf(await c.req.formData())
        : fromJson(c.req.valid('json') as z.infer<typeof given>);
      const added = jobs.add(wanted);
      if (!added) throw new ApiError(429, 'too many jobs are waiting: try again when they are done');
      return c.json(structuredClone(added), 202);
    })
    .openapi(list, (c) => c.json({ items: structuredClone(jobs.list()) }, 200))
    .openapi(one, (c) => {
      const found = jobs.get(c.req.valid('param').id);
      if (!found) throw new ApiError(404, `no job of this id: ${c.req.valid('param').id}`);
      return c.json(structuredClone(found), 200);
    })
    .openapi(live, (c) =>
      streamSSE(c, async (stream) => {
        const send = ({ event, data }: Told) => void stream.writeSSE({ event, data: JSON.stringify(data) });
        const end = jobs.listen(send);
        // A pause that is slept through would keep the process for as long after the last reader has gone.
        const alive = setInterval(() => void stream.write(': alive\n\n'), ALIVE);
        const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
        await stream.write(': open\n\n');
        if (!stream.aborted) await gone;
        clearInterval(alive);
        end();
      }),
    );
}

function fromJson({ links = [], text, ...fields }: z.infer<typeof given>): Given {
  if (text === undefined && links.length === 0) throw new ApiError(400, 'neither text nor links are given');
  for (const link of links)
    if (!webAddress(link))
      throw new ApiError(400, `not an address: ${link.slice(0, 200)} (allowed: https://…, http://…)`);
  if (text === undefined) return { files: [], links };
  const bytes = new TextEncoder().encode(`${JSON.stringify({ ...fields, text })}\n`);
  return { files: [{ name: 'pasted.jsonl', bytes }], links };
}

async function filesOf(form: FormData): Promise<Given> {
  const files = form.getAll('file').filter((one) => typeof one !== 'string');
  if (files.length === 0) throw new ApiError(400, 'no file is given (name the parts "file")');
  if (files.length > FILES) throw new ApiError(400, `too many files: ${files.length} (allowed: ${FILES})`);
  const taken = new Set<string>();
  const named: Given['files'] = [];
  for (const file of files) {
    // A name is only a name here: no folders, and nothing that is taken for an address or for standard input.
    const plain = (file.name.split(/[/\\]/).at(-1) ?? '').slice(-200).replace(/^[-.]+/, '') || 'file';
    let name = plain;
    for (let n = 2; taken.has(name); n++) name = plain.replace(/(?=\.[^.]*$)|$/, ` (${n})`);
    taken.add(name);
    named.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return { files: named, links: [] };
}
