/** Who may ask. */
import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

export interface Access {
  /** Names under which the server may be asked for, without port: those of the loopback, or that it is bound to. */
  hosts: readonly string[];
  /** Without it, every request must carry it as a bearer token (or, for a browser's first visit, a cookie). */
  token: string | null;
}

/** The names of the loopback. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses requests under a foreign name (a page elsewhere whose name was made to lead here), writes from pages of other
 * origins, and, where a token is asked for, requests without it.
 */
export function guard({ hosts, token }: Access): MiddlewareHandler {
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
    if (hosts.length > 0 && !hosts.includes(host))
      return problem(c, 403, `unknown host: ${host || 'none'} (known: ${hosts.join(', ')})`);
    const origin = c.req.header('origin');
    if (origin !== undefined && URL.parse(origin)?.host !== c.req.header('host'))
      return problem(c, 403, `requests from pages of ${origin} are not answered`);
    if (token !== null && !isToken(c.req.header('authorization'), token))
      return problem(c, 401, 'send "Authorization: Bearer TOKEN" with the token that the server was started with');
    return next();
  };
}

function isToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header?.replace(/^bearer /i, '') ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
