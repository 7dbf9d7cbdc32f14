/** Query parameters that several routes share, and the filter that they make. */
import { z } from '@hono/zod-openapi';
import type { Filter } from '../query/index.ts';
import { anyFactualitySchema, codeSchema, contextSchema, daySchema, typeSchema } from './schemas.ts';

/** Most entries of one page. */
const MOST = 500;

export const pagingQuery = {
  cursor: z.string().max(500).optional().openapi({ description: '"next" of the page before' }),
  limit: z.coerce.number().int().min(1).max(MOST).default(100),
};

export const filterQuery = {
  party: codeSchema.optional(),
  party2: codeSchema.optional().openapi({ description: 'a second party: only what passes between the two' }),
  since: daySchema.optional(),
  until: daySchema.optional(),
  type: typeSchema.optional(),
  context: contextSchema.optional(),
  factuality: anyFactualitySchema.optional(),
  language: z.string().max(12).optional().openapi({ description: 'told in this language', example: 'fa' }),
  outlet: z.string().max(300).optional().openapi({ description: 'told by this outlet' }),
  minOrigins: z.coerce.number().int().min(1).optional(),
  asOf: daySchema.optional().openapi({ description: 'as was known on this day' }),
};

/** The filter of a checked query; what is not part of a filter is left out. */
export function filterOf(query: Record<string, unknown>): Filter {
  const { party, party2, since, until, type, context, factuality, language, minOrigins, asOf } = query as Filter;
  const filter: Filter = { party, party2, since, until, type, context, factuality, language, minOrigins, asOf };
  for (const key of Object.keys(filter) as (keyof Filter)[]) if (filter[key] === undefined) delete filter[key];
  return filter;
}
