/**
 * The records that the API gives, as schemas: they describe it in OpenAPI and type the client. Each is checked at compile
 * time against the record in `model` that it describes, so that none can drift from the other.
 */
import { z } from '@hono/zod-openapi';
import { CONTEXTS } from '../codebook/index.ts';
import { type Claim, EVENT_TYPES, type EventRecord, FACTUALITIES, type Report } from '../model/index.ts';
import { eventLine, eventWhen } from '../query/index.ts';

/** Compiles only when a schema gives exactly what the record is. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const same = <A, B>(_: Same<A, B>) => {};

export const typeSchema = z.enum(EVENT_TYPES).openapi('EventType', { description: 'PLOVER event type' });
export const factualitySchema = z.enum(FACTUALITIES).openapi('Factuality');
export const anyFactualitySchema = z.enum([...FACTUALITIES, 'contested']).openapi('EventFactuality');
export const contextSchema = z
  .enum(Object.keys(CONTEXTS) as [string, ...string[]])
  .openapi('Context', { description: 'PLOVER context' });
export const daySchema = z.iso.date().openapi({ example: '2024-05-31', description: 'ISO day, Gregorian' });
export const codeSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9-]{1,15}$/, 'not the code of a party (like IRN, UN)')
  .openapi({ example: 'IRN' });

/** What describes at least what a record is. */
export const covers = <A, B>(_: [A] extends [B] ? true : never) => {};

/** A schema that has a name, or null: `nullable` would describe it as both at once. */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()]);

const span = { start: z.int(), end: z.int() };
const quote = { text: z.string(), ...span };
export const spanSchema = z.object(span).openapi('Span', {
  description: "Half-open range of UTF-16 code units in the report's text",
});

const partySchema = z
  .object({ ...quote, code: z.string(), sector: z.string().nullable(), name: z.string() })
  .openapi('ClaimParty');
const personSchema = z
  .object({ ...quote, name: z.string(), role: z.string().nullable(), of: z.string().nullable() })
  .openapi('ClaimPerson');
export const certaintySchema = z.enum(['stated', 'derived', 'published']);
export const whenSchema = z
  .object({
    ...quote,
    from: z.string().nullable(),
    to: z.string().nullable(),
    certainty: certaintySchema,
    calendar: z.enum(['gregory', 'persian', 'islamic']),
  })
  .openapi('When');
const place = {
  name: z.string(),
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
};
const quantity = {
  kind: z.enum(['money', 'count', 'ordinal', 'measure', 'percent']),
  value: z.number(),
  unit: z.string().nullable(),
};

export const claimSchema = z
  .object({
    id: z.string(),
    type: typeSchema,
    modes: z.array(z.string()),
    contexts: z.array(z.string()),
    quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    score: z.number(),
    actors: z.array(partySchema),
    recipients: z.array(partySchema),
    reciprocal: z.boolean(),
    persons: z.array(personSchema),
    when: orNull(whenSchema),
    where: z.object({ ...quote, ...place }).nullable(),
    quantities: z.array(z.object({ ...quote, ...quantity, of: z.string().nullable() })),
    instruments: z.array(z.object({ ...quote, name: z.string() })),
    factuality: factualitySchema,
    attribution: z.array(z.object({ ...quote, speaker: z.string(), code: z.string().nullable(), verb: z.string() })),
    evidence: spanSchema,
    trigger: spanSchema,
    rule: z.string(),
    confidence: z.number(),
  })
  .openapi('Claim');
same<z.infer<typeof claimSchema>, Claim>(true);

const reportFields = {
  id: z.string(),
  language: z.string().openapi({ example: 'fa' }),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  publishedFrom: z.enum(['given', 'page', 'text', 'unknown']),
};
/** A report without its text, as lists give it. */
export const reportHeadSchema = z.object(reportFields).openapi('ReportHead');
export const reportSchema = z.object({ ...reportFields, text: z.string() }).openapi('Report');
same<z.infer<typeof reportSchema>, Report>(true);

const field = <T extends z.ZodType>(value: T) =>
  z.object({ values: z.array(z.object({ value, claims: z.array(z.string()) })), disputed: z.boolean() });
const rangeSchema = z.object({ from: z.string(), to: z.string() });

export const eventSchema = z
  .object({
    id: z.string(),
    type: typeSchema,
    modes: z.array(z.string()),
    contexts: z.array(z.string()),
    dyads: z.array(z.string()),
    when: rangeSchema.nullable(),
    dated: certaintySchema.nullable(),
    place: z.string().nullable(),
    factuality: anyFactualitySchema,
    fields: z.object({
      type: field(typeSchema),
      actors: field(z.array(z.string())),
      recipients: field(z.array(z.string())),
      when: field(rangeSchema),
      where: field(z.object(place)),
      persons: field(z.string()),
      quantities: field(z.object(quantity)),
      instruments: field(z.string()),
      factuality: field(factualitySchema),
    }),
    disputed: z.array(z.string()),
    parties: z.record(z.string(), z.string()),
    claims: z.array(z.object({ documentId: z.string(), claimId: z.string() })),
    reports: z.array(z.string()),
    outlets: z.array(z.string()),
    origins: z.array(z.string()),
    languages: z.array(z.string()),
    firstReported: z.string().nullable(),
    lastReported: z.string().nullable(),
  })
  .openapi('Event');
same<z.infer<typeof eventSchema>, EventRecord>(true);

export const coderSchema = z
  .string()
  .nullable()
  .openapi({ description: 'version of the coder that made the claims; null: read before libraries kept it' });

/** An event with how it reads in English. */
export const listedEvent = z.object({ event: eventSchema, line: z.string(), when: z.string() }).openapi('ListedEvent');
/** An event as `listedEvent` describes it. */
export const listed = (event: EventRecord) => ({ event, line: eventLine(event), when: eventWhen(event) });

export const countsByType = z.partialRecord(typeSchema, z.int());

/** A claim with the report that makes it and the event it belongs to. */
export const storedClaimSchema = z
  .object({ claim: claimSchema, report: reportHeadSchema, eventId: z.string() })
  .openapi('StoredClaim');
export const codedReportSchema = z
  .object({ document: reportSchema, claims: z.array(claimSchema) })
  .openapi('CodedReport');

/** RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z.array(z.object({ parameter: z.string(), reason: z.string() })).optional(),
  })
  .openapi('Problem');
