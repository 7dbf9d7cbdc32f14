/** Full-text search, and whom the words that are looked for may name. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { failures, json } from '../describe.ts';
import { wantedBy } from '../find-names.ts';
import type { Parts } from '../parts.ts';
import { exactQuery } from '../query.ts';
import { reportHeadSchema, spanSchema } from '../schemas.ts';
import { marksIn, snippetsOf } from '../snippets.ts';

const search = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Reports that hold all words, the newest first; names are found in all scripts',
  request: {
    query: z.object({
      q: z.string().min(1).max(500).openapi({ example: 'Лукашенко Тегеран' }),
      exact: exactQuery,
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: {
    200: json(
      z.object({
        items: z.array(
          reportHeadSchema.extend({
            excerpt: z.string().openapi({ description: 'the beginning of the text' }),
            titleMarks: z.array(spanSchema).openapi({ description: 'what was found in the title' }),
            snippets: z.array(
              z
                .object({ text: z.string(), start: z.int(), marks: z.array(spanSchema) })
                .openapi('Snippet', { description: 'part of the text, where it starts, and what was found in it' }),
            ),
          }),
        ),
        more: z.boolean().openapi({ description: 'whether there are more than `limit`' }),
        names: z
          .object({
            parties: z.array(z.object({ code: z.string(), name: z.string(), kind: z.string() })),
            persons: z.array(z.object({ key: z.string(), name: z.string(), parties: z.array(z.string()) })),
            places: z.array(
              z.object({
                name: z.string(),
                country: z.string().nullable(),
                lat: z.number().nullable(),
                lon: z.number().nullable(),
              }),
            ),
          })
          .openapi({ description: 'whom and what the words may name' }),
      }),
      'Reports',
    ),
    ...failures(400),
  },
});

/** Characters of a report that a list shows. */
const EXCERPT = 240;

export function searchRoutes({ library, world }: Parts) {
  return new OpenAPIHono().openapi(search, async (c) => {
    const { q, exact, limit } = c.req.valid('query');
    const found = wantedBy(q, exact === 'true', world);
    const { wanted } = found;
    const reports = await library.search(wanted, limit + 1);
    const items = reports.slice(0, limit).map(({ text, ...head }) => ({
      ...head,
      excerpt: text.slice(0, EXCERPT),
      titleMarks: marksIn(head.title ?? '', wanted),
      snippets: snippetsOf(text, wanted),
    }));
    const names = {
      parties: found.parties
        .flatMap((code) => world.party(code) ?? [])
        .map(({ code, name, kind }) => ({ code, name, kind })),
      persons: found.persons
        .flatMap((key) => world.person(key) ?? [])
        .map(({ key, name, terms }) => ({ key, name, parties: [...new Set(terms.map(({ of }) => of))] })),
      places: found.places.map(({ name, country, lat, lon }) => ({ name, country, lat, lon })),
    };
    return c.json({ items, more: reports.length > limit, names }, 200);
  });
}
