/** Captures: what a server answered, kept so that a page which disappears stays provable. */

/** An answer with a body, without the body. */
export interface CaptureHead {
  /** SHA-256 of the body, hexadecimal. */
  sha256: string;
  /** Length of the body in bytes. */
  length: number;
  /** The address that was asked for. */
  asked: string;
  /** The address that answered, at the end of all redirects. */
  url: string;
  /** When the answer came, ISO 8601 in UTC. */
  fetched: string;
  /** HTTP status. */
  status: number;
  /** The Content-Type as it was sent; null when it was not. */
  mediaType: string | null;
  /** The other headers that matter, by their names in small letters. */
  headers: Record<string, string>;
}

export interface Capture extends CaptureHead {
  /** The content as the server has it: what wrapped it for the way (chunks, gzip, br …) is undone. */
  body: Uint8Array;
}
