/** Who may ask. */
import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { problem } from './problem.ts';

export interface Access {
  /** Names under which the server may be asked for, without port: those of the loopback; none: any, since there is a token. */
  hosts: readonly string[];
  /** Without it, every request must carry it as a bearer token or, from a browser, as the cookie that a first visit gave. */
  token: string | null;
}

/** The names of the loopback. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const COOKIE = 'dragoman-token';
/** In seconds. */
const REMEMBERED = 30 * 24 * 3600;

/**
 * Refuses requests under a foreign name (a page elsewhere whose name was made to lead here), requests from pages of other
 * origins, and, where a token is asked for, requests without it. A page that is opened with `?token=` gives the browser a
 * cookie, and leads to the same page without it: no token stays in an address.
 */
export function guard({ hosts, token }: Access): MiddlewareHandler {
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
    if (hosts.length > 0 && !hosts.includes(host))
      return problem(c, 403, `unknown host: ${host || 'none'} (known: ${hosts.join(', ')})`);
    const origin = c.req.header('origin');
    if (origin !== undefined && URL.parse(origin)?.host !== c.req.header('host'))
      return problem(c, 403, `requests from pages of ${origin} are not answered`);
    if (token === null) return next();
    const given = c.req.query('token');
    if (given !== undefined && c.req.method === 'GET' && isSame(given, token)) return welcome(c, token);
    const bearer = /^bearer (.*)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (isSame(bearer ?? getCookie(c, COOKIE) ?? '', token)) return next();
    return problem(
      c,
      401,
      'send "Authorization: Bearer TOKEN" with the token that the server was started with, or open the address that it printed',
    );
  };
}

function welcome(c: Context, token: string) {
  setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: REMEMBERED });
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete('token');
  const rest = searchParams.size > 0 ? `?${searchParams}` : '';
  c.header('cache-control', 'no-store');
  // One slash: two would name another host.
  return c.redirect(`${pathname.replace(/^\/+/, '/')}${rest}`, 302);
}

function isSame(one: string, token: string): boolean {
  const [given, wanted] = [Buffer.from(one), Buffer.from(token)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
