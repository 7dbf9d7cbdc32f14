/** Names of parties, places and persons in the reader's language, for those who show records. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { NAMED_IN } from '../../world/find.ts';
import { failures, json } from '../describe.ts';
import { namesIn } from '../names.ts';
import type { Parts } from '../parts.ts';

const names = createRoute({
  method: 'get',
  path: '/api/names',
  summary: 'Usual names in one language: of parties by code, of places and persons by their English names',
  request: { query: z.object({ language: z.enum(NAMED_IN) }) },
  responses: {
    200: json(
      z.object({
        parties: z.record(z.string(), z.string()),
        places: z.record(z.string(), z.string()),
        persons: z.record(z.string(), z.string()),
      }),
      'The names',
    ),
    ...failures(400),
  },
});

export function nameRoutes({ world }: Parts) {
  return new OpenAPIHono().openapi(names, (c) => c.json(namesIn(world, c.req.valid('query').language), 200));
}
