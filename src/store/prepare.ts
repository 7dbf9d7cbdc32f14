/**
 * What the store writes of a report, as far as it can be made without a look at the library: any thread can make it, and
 * only one writes. Plain data, most of it strings, so that handing it from thread to thread costs little.
 */
import { createHash } from 'node:crypto';
import { featureOf, positionOf } from '../merging/index.ts';
import type { CodedReport } from '../model/index.ts';
import { canonicalAddress } from '../text/address.ts';
import { sketchOf, wordHashes } from '../text/minhash.ts';
import { words } from '../text/tokens.ts';
import { type ReportColumns, reportColumns } from './rows.ts';

/** A report that is ready to be written. */
export interface Prepared {
  row: ReportColumns;
  /** SHA-256 of the text, hexadecimal. */
  textHash: string;
  /** Short hash of the canonical form of its address; null: it has none, or what it has is no address of the web. */
  address: string | null;
  /** What its copies are found by: see text/minhash.ts. */
  signature: Uint8Array;
  keys: number[];
  /** The words by which it is found, each once, parted by spaces. */
  words: string;
  claims: PreparedClaim[];
  /** Why no library can keep it, or null. */
  fault: string | null;
}

export interface PreparedClaim {
  id: string;
  /** The claim as JSON. */
  record: string;
  /** Merging's block, position and (as JSON) features of the claim. */
  block: string;
  day: number;
  feature: string;
}

/** Makes a coded report ready for `Library.addReports`. Pure: the same report gives the same. */
export function prepare({ document, claims }: CodedReport): Prepared {
  return {
    row: reportColumns(document),
    textHash: textHash(document.text),
    address: addressKey(document.url),
    ...sketchOf(wordHashes(document.text)),
    words: [...new Set(words(`${document.title ?? ''}\n${document.text}`))].join(' '),
    claims: claims.map((claim) => {
      const feature = featureOf({ claim, report: document });
      return {
        id: claim.id,
        record: JSON.stringify(claim),
        block: feature.block,
        day: positionOf(feature),
        feature: JSON.stringify(feature),
      };
    }),
    fault: faultOf({ document, claims }),
  };
}

/** 66 bits of a hash, in 11 characters: among a thousand million addresses hardly two share one. */
export function addressKey(url: string | null): string | null {
  const address = url === null ? null : canonicalAddress(url);
  return address === null ? null : createHash('sha256').update(address).digest('base64url').slice(0, 11);
}

/** SHA-256 of the UTF-16 code units, since half a pair has no UTF-8. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf16le').digest('hex');
}

function faultOf({ document, claims }: CodedReport): string | null {
  const { id, published } = document;
  if (id === '') return 'id is empty';
  if (!id.isWellFormed() || id.includes('\0')) return `id holds a character that cannot be kept: ${JSON.stringify(id)}`;
  if (published !== null && !/^\d{4}-\d\d-\d\d$/.test(published))
    return `published is no ISO date: ${JSON.stringify(published)}`;
  const own = new Set<string>();
  for (const claim of claims) {
    if (own.has(claim.id)) return `two claims of one id: ${claim.id}`;
    own.add(claim.id);
  }
  return null;
}
