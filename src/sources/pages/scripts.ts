/** Cuts out what holds no text and is often most of a page: that is several times as quick as to parse it. */

const SCRIPT = /<(script|style|svg)(?=[\s/>])/gi;

/** Characters of a tag that are looked at. */
const MOST_ATTRIBUTES = 1000;

/** `html` without its scripts (JSON-LD stays), styles and drawings. */
export function withoutScripts(html: string): string {
  const kept: string[] = [];
  /** Where the next closing tag of a spelling is, and the next `>`: none is looked for twice, or a page could make it all take for ever. */
  const next = new Map<string, number>();
  const nextOf = (tag: string, start: number): number => {
    let at = next.get(tag) ?? 0;
    if (at >= 0 && at < start) at = html.indexOf(tag, start);
    next.set(tag, at);
    return at;
  };
  let from = 0;
  SCRIPT.lastIndex = 0;
  for (let found = SCRIPT.exec(html); found !== null; found = SCRIPT.exec(html)) {
    const [tag, name = ''] = found;
    const start = nextOf('>', found.index + tag.length) + 1;
    if (start === 0) break;
    const attributes = html.slice(found.index + tag.length, Math.min(start - 1, found.index + MOST_ATTRIBUTES));
    SCRIPT.lastIndex = start;
    if (attributes.endsWith('/') && name.toLowerCase() === 'svg') continue;
    const ends = [nextOf(`</${name.toLowerCase()}`, start), nextOf(`</${name.toUpperCase()}`, start)].filter(
      (at) => at >= 0,
    );
    const end = ends.length === 0 ? -1 : nextOf('>', Math.min(...ends));
    // One that is never closed is the parser's to judge.
    if (end < 0) break;
    if (!/\bld\+json\b/i.test(attributes)) {
      kept.push(html.slice(from, found.index), ' ');
      from = end + 1;
    }
    SCRIPT.lastIndex = end + 1;
  }
  kept.push(html.slice(from));
  return kept.join('');
}
