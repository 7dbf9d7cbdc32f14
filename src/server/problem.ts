/** Errors of the API: problem details for HTTP APIs (RFC 9457). */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const TITLES: Partial<Record<number, string>> = {
  400: 'The request cannot be understood',
  401: 'A token is wanted',
  403: 'Not from there',
  404: 'There is no such thing',
  413: 'Too long',
  429: 'Too much at once',
  500: 'A fault of the server',
};

export interface Fault {
  parameter: string;
  reason: string;
}

/** An error that becomes an answer. `detail` says what was wrong and what was allowed. */
export class ApiError extends Error {
  readonly status: ContentfulStatusCode;
  constructor(status: ContentfulStatusCode, detail: string) {
    super(detail);
    this.status = status;
  }
}

export function problem(c: Context, status: ContentfulStatusCode, detail?: string, errors?: readonly Fault[]) {
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Not done', status, detail, errors };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}
