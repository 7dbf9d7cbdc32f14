/** The HTTP API: OpenAPI 3.1 at /openapi.json, made from the schemas that check requests and type the client. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { type Access, guard } from './access.ts';
import { Jobs } from './jobs.ts';
import type { Parts } from './parts.ts';
import { POLICY } from './policy.ts';
import { ApiError, problem } from './problem.ts';
import { type Remember, rememberFor } from './remember.ts';
import { claimRoutes } from './routes/claims.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/export.ts';
import { libraryRoutes } from './routes/library.ts';
import { nameRoutes } from './routes/names.ts';
import { partyRoutes } from './routes/parties.ts';
import { readingRoutes } from './routes/reading.ts';
import { reportRoutes } from './routes/reports.ts';
import { searchRoutes } from './routes/search.ts';
import { summaryRoutes } from './routes/summaries.ts';

/** Longest body of a request, in bytes: a pasted report; and files that are to be read. */
const LONGEST = { other: 5_000_000, reading: 64_000_000 };

/** Answers that come bit by bit: they are not held back until their hash is known. */
const STREAMED: ReadonlySet<string> = new Set(['/api/live', '/api/export']);

/**
 * The API over an open library. Answers carry ETags; errors are problem details; nothing is allowed to other origins.
 *
 * @param access who may ask: see `guard`.
 * @param jobs what is read at somebody's request.
 * @param remember what was asked before.
 * @param desk serves the pages (`deskFiles`); null: the API alone.
 */
export function makeApi(
  parts: Parts,
  access: Access,
  desk: MiddlewareHandler | null = null,
  jobs: Jobs = new Jobs(parts),
  remember: Remember = rememberFor(parts.library),
) {
  const app = new OpenAPIHono({
    defaultHook(result, c) {
      if (result.success) return undefined;
      const errors = result.error.issues.map(({ path, message }) => ({ parameter: path.join('.'), reason: message }));
      return problem(c, 400, errors.map(({ parameter, reason }) => `${parameter}: ${reason}`).join('; '), errors);
    },
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: POLICY,
      // It would bind browsers to a scheme that this server does not speak.
      strictTransportSecurity: false,
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  app.use(guard(access));
  if (desk) app.use(desk);
  const tagged = etag();
  app.use('/api/*', (c, next) => (STREAMED.has(c.req.path) ? next() : tagged(c, next)));
  const limited = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => problem(c, 413, `longer than ${maxSize} bytes`) });
  const [short, long] = [limited(LONGEST.other), limited(LONGEST.reading)];
  app.use('/api/*', (c, next) => (c.req.path === '/api/reports' ? long : short)(c, next));
  app.onError((error, c) => {
    if (error instanceof ApiError) return problem(c, error.status, error.message);
    if (error instanceof HTTPException) return problem(c, error.status as 400, error.message);
    parts.onError?.(error);
    return problem(c, 500, 'It is written in the log of the server');
  });
  app.notFound((c) => problem(c, 404, `unknown path: ${c.req.path} (all are in /openapi.json)`));
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Dragoman',
      version: parts.version,
      description: 'Who did what to whom, when, and by whose account.',
    },
  });
  return app
    .route('/', eventRoutes(parts))
    .route('/', claimRoutes(parts))
    .route('/', reportRoutes(parts))
    .route('/', partyRoutes(parts, remember))
    .route('/', searchRoutes(parts))
    .route('/', libraryRoutes(parts, remember))
    .route('/', exportRoutes(parts))
    .route('/', readingRoutes(parts, jobs))
    .route('/', nameRoutes(parts))
    .route('/', summaryRoutes(parts, remember));
}

/** What the client takes its types from. */
export type Api = ReturnType<typeof makeApi>;
