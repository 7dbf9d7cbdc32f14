/** What went wrong on the web, in words, with what to do about it. */
import { Forbidden } from './guard.ts';
import { BadBody } from './unpack.ts';

/** Why an address gave nothing. */
export interface Fault {
  reason: string;
  /** Whether it may go well at another time. */
  passing: boolean;
  /** Whether it is worth asking once more at once: a connection that was kept open for too long is broken off so. */
  broken?: true;
}

const fault = (reason: string, passing = false): Fault => ({ reason, passing });

const LATER = 'try again later';
const BROKEN: Fault = { ...fault('the server broke the connection off', true), broken: true };

const CODES: Record<string, Fault> = {
  ENOTFOUND: fault('no such host: is the address right, and the network there?', true),
  EAI_AGAIN: fault('the name of the host cannot be looked up: is the network there?', true),
  ECONNREFUSED: fault('nobody answers there (connection refused)', true),
  ECONNRESET: BROKEN,
  EPIPE: BROKEN,
  UND_ERR_SOCKET: BROKEN,
  UND_ERR_ABORTED: fault('the answer was broken off', true),
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: fault('the answer is shorter or longer than it says', true),
  EHOSTUNREACH: fault('the host cannot be reached', true),
  ENETUNREACH: fault('the network cannot be reached', true),
  ETIMEDOUT: fault(`no connection in time: ${LATER}`, true),
  UND_ERR_CONNECT_TIMEOUT: fault(`no connection in time: ${LATER}`, true),
  UND_ERR_HEADERS_OVERFLOW: fault('the headers of the answer are too long'),
  CERT_HAS_EXPIRED: fault('the certificate of the server has expired'),
  ERR_TLS_CERT_ALTNAME_INVALID: fault('the certificate of the server is for another host'),
  DEPTH_ZERO_SELF_SIGNED_CERT: fault('the server vouches for itself only (self-signed certificate)'),
  SELF_SIGNED_CERT_IN_CHAIN: fault('the certificate of the server comes from an unknown authority'),
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: fault('the certificate of the server cannot be verified'),
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: fault('the certificate of the server cannot be verified'),
};

/** Why a request was ended by ourselves. */
export const TOO_SLOW = {
  headers: fault(`no answer in time: ${LATER}`, true),
  idle: fault(`the answer stopped in the middle: ${LATER}`, true),
  total: fault('the answer did not end in time', true),
} as const;

/** What an error of a request means, or null for one that is a fault of ours. */
export function faultOf(error: unknown): Fault | null {
  for (let one = error as (Error & { code?: string; errors?: unknown[] }) | undefined, depth = 0; one && depth < 4; ) {
    if (one instanceof Forbidden || one instanceof BadBody) return fault(one.message);
    const known = CODES[one.code ?? ''];
    if (known) return known;
    if (one.name === 'HTTPParserError' || /^HPE_|^ERR_HTTP/.test(one.code ?? ''))
      return fault('the answer does not speak HTTP as it should');
    if (/^ERR_SSL|^ERR_TLS|CERT/.test(one.code ?? '')) return fault(`no secure connection: ${one.message}`);
    if (/^(?:E[A-Z]+|UND_ERR_[A-Z_]+)$/.test(one.code ?? '')) return fault(`${one.message || one.code}`, true);
    // Several addresses of a host were tried: the first error tells as much as any.
    one = (one.cause ?? one.errors?.[0]) as typeof one;
    depth++;
  }
  return null;
}

const STATUSES: Record<number, Fault> = {
  204: fault('an answer without content (204)'),
  205: fault('an answer without content (205)'),
  206: fault('a part of the page only (206), which was not asked for', true),
  304: fault('not changed (304), though nobody asked whether it was', true),
  400: fault('the server does not understand the request (400): is the address whole?'),
  401: fault('the server wants a name and password (401): save the page in a browser and read the file'),
  402: fault('for subscribers only (402): save the page in a browser and read the file'),
  403: fault('the server refuses access (403): save the page in a browser and read the file'),
  404: fault('no such page (404)'),
  405: fault('the server lets nobody read this address (405)'),
  406: fault('the server has no such form of the page (406)'),
  407: fault('a proxy wants a name and password (407)'),
  408: fault(`no answer in time (408): ${LATER}`, true),
  410: fault('the page is gone for good (410)'),
  421: fault('the wrong server (421)', true),
  425: fault(`too early (425): ${LATER}`, true),
  429: fault(`asked too often (429): ${LATER}`, true),
  451: fault('withheld for legal reasons (451)'),
};

/** What a status other than 200 means. */
export function faultOfStatus(status: number): Fault {
  const known = STATUSES[status];
  if (known) return known;
  if (status >= 500) return fault(`the server is in trouble (${status}): ${LATER}`, true);
  if (status >= 400) return fault(`the server refuses (${status})`);
  if (status >= 300) return fault(`a redirect to nowhere (${status})`);
  return fault(`an answer of an unknown kind (${status})`);
}

/** Milliseconds until the moment that a Retry-After names (seconds, or a date); null for none. */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A date of HTTP; anything else that a machine may take for a date is none.
  const date = /^[a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
