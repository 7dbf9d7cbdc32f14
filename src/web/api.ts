/** The server's API, typed by the server's own routes, and what React asks it through. */
import { QueryClient } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { Api } from '../server/app.ts';

export const client = hc<Api>('/');

/**
 * What the server says went wrong, in its own words, which are English: they name the value and what was allowed.
 * `failures.ts` says in the reader's language what this means. Status 0: no answer came.
 */
export class ApiFailure extends Error {
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

interface Answer<T> {
  ok: boolean;
  status: number;
  json(): Promise<T>;
}

/** The body of an answer; throws ApiFailure for a problem. */
export async function bodyOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const response = await answer.catch((error: unknown) => {
    // `fetch` knows one reason to throw but to be stopped: no answer.
    throw error instanceof TypeError ? new ApiFailure(0, error.message) : error;
  });
  if (response.ok) return response.json();
  const problem = (await response.json().catch(() => ({}))) as { detail?: string; title?: string };
  throw new ApiFailure(response.status, problem.detail ?? problem.title ?? `the server answered ${response.status}`);
}

/** Records change only when something is read into the library, of which the server tells: see `live.ts`. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => !(error instanceof ApiFailure && error.status > 0 && error.status < 500) && count < 2,
    },
  },
});
