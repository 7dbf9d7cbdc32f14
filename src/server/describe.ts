/** Small parts of route descriptions. */
import type { z } from '@hono/zod-openapi';
import { problemSchema } from './schemas.ts';

export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

const DESCRIPTIONS = {
  400: 'The request cannot be understood',
  404: 'There is no such thing',
  413: 'Too long',
  429: 'Too much at once',
} as const;

/** The errors that a route answers with, as OpenAPI describes them. */
export function failures(...statuses: (keyof typeof DESCRIPTIONS)[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: DESCRIPTIONS[status], content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  );
}
