/** The headline of a page, out of several that are written in it. */

/** What stands between a headline and the name of the outlet. */
const TAIL = /\s+(?:[|–—·•»«/]|-{1,2}|::|:)\s+/;

/** A title in a form in which titles are compared: letters and digits only. */
export const titleKey = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** `title` without the name of the outlet, which stands behind it or before it. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(TAIL);
  if (parts.length === 1) return title;
  const own = outlet === null ? '' : titleKey(outlet);
  const isOutlet = (part: string) => own !== '' && (titleKey(part) === own || own.includes(titleKey(part)));
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  const cut = (from: number, to: number) => title.slice(from, to).trim();
  if (isOutlet(last) || (own === '' && last.split(' ').length <= 4 && first.length > last.length))
    return withoutOutlet(cut(0, title.lastIndexOf(last)).replace(/\s*(?:[|–—·•»«/:]|-{1,2})+$/, ''), outlet);
  if (isOutlet(first))
    return cut(title.indexOf(first) + first.length, title.length).replace(/^(?:[|–—·•»«/:]|-{1,2})+\s*/, '');
  return title;
}
