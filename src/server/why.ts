/** The coder's explanation, described. */
import { z } from '@hono/zod-openapi';
import type { Explanation } from '../coding/index.ts';
import { claimSchema, covers, orNull, reportSchema, whenSchema } from './schemas.ts';

const span = { start: z.int(), end: z.int() };
const step = z
  .object({ about: z.string(), text: z.string(), start: z.int().nullable(), end: z.int().nullable() })
  .openapi('TraceStep');

const sentence = z
  .object({
    ...span,
    words: z.array(
      z.object({
        kind: z.string().openapi({ description: 'what kind of entry of the tables the words match' }),
        table: z.string(),
        row: z.string(),
        used: z.boolean().openapi({ description: 'false: another reading of the words was taken' }),
        ...span,
      }),
    ),
    phrases: z.array(
      z.object({
        kind: z.string(),
        parties: z.array(z.string()),
        person: z.string().nullable(),
        role: z.string().nullable(),
        place: z.string().nullable(),
        reference: z.string().nullable(),
        relation: z.string().nullable(),
        group: z.int(),
        ...span,
      }),
    ),
    clauses: z.array(z.object({ kind: z.string(), ...span })),
    dates: z.array(
      z.object({
        kind: z.string(),
        published: z.string().nullable(),
        last: z.string().nullable(),
        when: orNull(whenSchema),
        ...span,
      }),
    ),
    speakers: z.array(z.object({ verb: z.string(), speaker: z.string().nullable(), ...span })),
    acts: z.array(
      z.object({
        rule: z.string(),
        frame: z.string(),
        needs: z.array(z.string()),
        blocks: z.array(z.string()),
        ...span,
        dropped: z.string().nullable().openapi({ description: 'why it makes no claim' }),
        claim: z.string().nullable(),
        steps: z.array(step),
      }),
    ),
  })
  .openapi('TracedSentence');

export const explanationSchema = z
  .object({
    document: reportSchema,
    claims: z.array(claimSchema),
    sentences: z.array(sentence),
    skipped: z.array(z.object({ ...span, why: z.string() })),
    notes: z.array(step),
  })
  .openapi('Explanation');
covers<Explanation, z.infer<typeof explanationSchema>>(true);
