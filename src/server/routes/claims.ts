/** Single claims, and coding of a text that is not kept. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { failures, json } from '../describe.ts';
import type { Parts } from '../parts.ts';
import { ApiError } from '../problem.ts';
import { codedReportSchema, reportSchema, storedClaimSchema } from '../schemas.ts';

const one = createRoute({
  method: 'get',
  path: '/api/claims/{id}',
  summary: 'A claim with the whole report that makes it',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 200: json(storedClaimSchema.extend({ report: reportSchema }), 'The claim'), ...failures(404) },
});

const code = createRoute({
  method: 'post',
  path: '/api/code',
  summary: 'The claims of a text, which is not kept',
  request: {
    body: json(
      z.object({
        text: z.string().min(1),
        title: z.string().nullish(),
        outlet: z.string().nullish(),
        published: z.string().nullish(),
        language: z.string().nullish(),
      }),
      'The text',
    ),
  },
  responses: { 200: json(codedReportSchema, 'The report with its claims'), ...failures(400) },
});

export function claimRoutes({ library, coder }: Parts) {
  return new OpenAPIHono()
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param');
      const found = await library.claim(id);
      if (!found) throw new ApiError(404, `no claim of this id: ${id}`);
      return c.json(found, 200);
    })
    .openapi(code, async (c) => {
      const given = c.req.valid('json');
      return c.json((await coder()).code({ ...given, id: 'pasted' }), 200);
    });
}
