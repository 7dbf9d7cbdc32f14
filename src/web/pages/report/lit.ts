/**
 * Lighting of marks and cards. Texts have thousands of marks, and the pointer crosses many a second: attributes are set
 * on the elements at hand, past React, which owns none of these.
 */

/** Sets an attribute on what a selector finds under an element, and takes it from all else there. */
export function setOnly(root: Element | null, attribute: string, selector: string | null): void {
  if (!root) return;
  const wanted = new Set(selector === null ? [] : root.querySelectorAll(selector));
  for (const element of root.querySelectorAll(`[${attribute}]`))
    if (!wanted.has(element)) element.removeAttribute(attribute);
  for (const element of wanted) element.setAttribute(attribute, '');
}

/** The marks and the card of a claim, by its number in the report. */
export const ofClaim = (claim: number | undefined | null) =>
  claim === undefined || claim === null
    ? null
    : `.mark[data-claims~="${claim}"], .mark[data-trigger~="${claim}"], [data-card="${claim}"]`;

/** What a field of the selected claim was read from. */
export const ofField = (field: number) => `.mark[data-fields~="${field}"], [data-field="${field}"]`;

/** Marks that lie in a stretch of the text. */
export function setPointed(root: Element | null, span: { start: number; end: number } | null): void {
  if (!root) return;
  for (const element of root.querySelectorAll('[data-pointed]')) element.removeAttribute('data-pointed');
  if (span === null) return;
  for (const element of root.querySelectorAll<HTMLElement>('.mark[data-at]')) {
    const at = Number(element.dataset.at);
    if (at >= span.end) break;
    if (at >= span.start) element.setAttribute('data-pointed', '');
  }
}

/** Room that is kept at the edges of what scrolls. */
const MARGIN = 96;

/** What was not laid out before is as high as it is only once it is near: then the way there is another one. */
const TRIES = 6;

/** Brings an element into sight, when it is not: in the middle of whatever scrolls around it, and of nothing else. */
export function reveal(element: Element | null | undefined, tries = TRIES): void {
  if (!element) return;
  const scroller = scrollerOf(element);
  const box = element.getBoundingClientRect();
  const page = scroller === document.scrollingElement;
  const view = page ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  const [top, bottom] = [Math.max(view.top, 0), Math.min(view.bottom, innerHeight)];
  if (box.top < top + MARGIN || box.bottom > bottom - MARGIN)
    scroller.scrollBy({ top: box.top + Math.min(box.height, bottom - top) / 2 - (top + bottom) / 2 });
  if (tries > 1) requestAnimationFrame(() => reveal(element, tries - 1));
}

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Whether an element scrolls by itself, as the records do where there is room beside the text. */
export const scrolls = (element: Element | null) =>
  element !== null && /auto|scroll/.test(getComputedStyle(element).overflowY);
