/** What the browser may load and run: the desk's own files, nothing that stands within a page. */
import { createHash } from 'node:crypto';

/**
 * The two rules that react-aria writes into the page by itself: that a press is no double tap, and, on iOS, that what is
 * scrolled in a menu does not scroll the page. These texts are allowed to the letter, no other.
 */
export const LIBRARY_STYLES: readonly string[] = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
];

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The Content-Security-Policy of every answer. */
export const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", ...LIBRARY_STYLES.map(hashOf)],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};
