/** Query parameters that several routes share, and the filter that they make. */
import { z } from '@hono/zod-openapi';
import { CONTEXTS } from '../codebook/index.ts';
import { EVENT_TYPES } from '../model/index.ts';
import type { Filter } from '../query/index.ts';
import { anyFactualitySchema, codeSchema, daySchema } from './schemas.ts';

/** Most entries of one page. */
const MOST = 500;

export const pagingQuery = {
  cursor: z.string().max(1000).optional().openapi({ description: '"next" of the page before' }),
  limit: z.coerce.number().int().min(1).max(MOST).default(100),
};

/** One value of a closed list, or several, parted by commas. */
function anyOf<const T extends string>(allowed: readonly T[], what: string, example: string) {
  return z
    .string()
    .max(1000)
    .transform((text, c): T[] => {
      const values = text.split(',');
      for (const value of values)
        if (!(allowed as readonly string[]).includes(value))
          c.addIssue({
            code: 'custom',
            message: `unknown ${what}: ${value.slice(0, 60)} (allowed: ${allowed.join(', ')})`,
          });
      return values as T[];
    })
    .openapi({ type: 'string', description: `one ${what}, or any of several: ${allowed.join(', ')}`, example });
}

const partyQuery = {
  party: codeSchema.optional(),
  party2: codeSchema.optional().openapi({ description: 'a second party: only what passes between the two' }),
};

export const filterQuery = {
  ...partyQuery,
  since: daySchema.optional(),
  until: daySchema.optional(),
  type: anyOf(EVENT_TYPES, 'type', 'AGREE,CONSULT').optional(),
  context: anyOf(Object.keys(CONTEXTS), 'context', 'military').optional(),
  factuality: anyFactualitySchema.optional(),
  language: z.string().max(12).optional().openapi({ description: 'told in this language', example: 'fa' }),
  outlet: z.string().max(300).optional().openapi({ description: 'told by this outlet' }),
  place: z
    .string()
    .max(2000)
    .transform((text) => text.split(','))
    .optional()
    .openapi({ type: 'string', description: 'at this place, or any of several (English names)', example: 'Minsk' }),
  country: codeSchema.optional().openapi({ description: 'at a place in this state' }),
  minOrigins: z.coerce.number().int().min(1).optional(),
  asOf: daySchema.optional().openapi({ description: 'as was known on this day' }),
};

export const exactQuery = z
  .enum(['true', 'false'])
  .default('false')
  .openapi({ description: 'names only as they are written, and not in all scripts' });

export const reportQuery = {
  ...partyQuery,
  language: z.string().max(12).optional(),
  outlet: z.string().max(300).optional(),
  since: daySchema.optional().openapi({ description: 'published on this day or later' }),
  until: daySchema.optional().openapi({ description: 'published on this day or before' }),
  order: z.enum(['published', 'read']).default('published').openapi({ description: 'newest first by which moment' }),
};

const KEYS = Object.keys(filterQuery) as (keyof Filter)[];

/** The filter of a checked query; what is not part of a filter is left out. */
export function filterOf(query: Record<string, unknown>): Filter {
  return Object.fromEntries(KEYS.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]])));
}
