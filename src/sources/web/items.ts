/** Addresses → items, each fetched and kept. */
import type { Capture, CaptureHead } from '../../model/index.ts';
import { type Item, itemOf, refused, type Split } from '../item.ts';
import { bareType, itemFormatOf } from '../media.ts';
import { webAddress } from './address.ts';
import type { Fetcher, Validators } from './fetcher.ts';

/** Where captures are kept; nobody, where there is no library. */
export interface Keeper {
  /** The last capture of an address, in the form that `webAddress` gives it. */
  last(asked: string): Promise<CaptureHead | null>;
  body(sha256: string): Promise<Uint8Array | null>;
  add(capture: Capture): Promise<void>;
}

/** Fetched at a time, and held until their turn comes. */
const AHEAD = 24;

/**
 * Fetches addresses and gives an item of each, in their order; hosts are asked side by side. What is kept already is only
 * asked for again if it has changed. An address that comes twice is read once.
 */
export async function* webItems(
  addresses: readonly string[],
  fetcher: Fetcher,
  keeper: Keeper | null,
  signal?: AbortSignal,
): AsyncGenerator<Split> {
  const asked = [...new Set(addresses.map((address) => webAddress(address)?.href ?? address))];
  const underWay: Promise<Split | null>[] = [];
  const start = (address: string) => {
    const result = webItem(address, fetcher, keeper, signal);
    // It is dealt with when its turn comes.
    result.catch(() => {});
    underWay.push(result);
  };
  let next = 0;
  while (next < asked.length || underWay.length > 0) {
    while (next < asked.length && underWay.length < AHEAD) start(asked[next++] as string);
    const split = await underWay.shift();
    if (signal?.aborted) return;
    if (split) yield split;
  }
}

/** One address; null when the signal was aborted. Throws only what the keeper throws. */
async function webItem(
  address: string,
  fetcher: Fetcher,
  keeper: Keeper | null,
  signal?: AbortSignal,
): Promise<Split | null> {
  const got = await capture(address, fetcher, keeper, signal);
  if (got === null) return null;
  return 'reason' in got ? refused({ file: address, place: null }, got.reason) : got.item;
}

/** Why an address gave no item. */
export interface NoItem {
  reason: string;
  passing: boolean;
  status: number | null;
  /** Milliseconds. */
  retryAfter: number | null;
}

/** Fetches an address and keeps what came; null when the signal was aborted. */
export async function capture(
  address: string,
  fetcher: Fetcher,
  keeper: Keeper | null,
  signal?: AbortSignal,
): Promise<{ item: Item & { kind: 'item' }; head: CaptureHead } | NoItem | null> {
  const kept = (await keeper?.last(address)) ?? null;
  const fetched = await fetcher.fetch(address, kept && validatorsOf(kept), signal);
  if (fetched.kind === 'aborted') return null;
  if (fetched.kind === 'fault') return fetched;
  let head: CaptureHead;
  let body: Uint8Array | null;
  if (fetched.kind === 'answer') ({ body, ...head } = fetched.capture);
  else {
    head = kept as CaptureHead;
    body = (await keeper?.body(head.sha256)) ?? null;
  }
  const nothing = (reason: string): NoItem => ({ reason, passing: false, status: head.status, retryAfter: null });
  if (body === null) return nothing('not changed, but not kept either');
  if (body.length === 0) return nothing('an empty answer');
  const format = itemFormatOf(head.mediaType, body);
  if (format === null)
    return nothing(
      `${bareType(head.mediaType) || 'an answer without a media type'}: not of a kind that reports come in`,
    );
  if (fetched.kind === 'answer') await keeper?.add(fetched.capture);
  const item = itemOf({
    file: address,
    place: null,
    format,
    bytes: body,
    url: head.url,
    mediaType: head.mediaType,
    fetched: head.fetched,
  });
  return { item: item as Item & { kind: 'item' }, head };
}

/** What a server is asked with, whether what is kept is still the same. */
function validatorsOf({ headers }: CaptureHead): Validators | null {
  const { etag = null, 'last-modified': modified = null } = headers;
  return etag === null && modified === null ? null : { etag, modified };
}
