/** Cuts out what holds no text and is often most of a page: that is several times as quick as to parse it. */

const SCRIPT = /<(script|style|svg)\b([^>]{0,1000})>/gi;

/** `html` without its scripts (JSON-LD stays), styles and drawings. */
export function withoutScripts(html: string): string {
  const kept: string[] = [];
  /** Where the next closing tag of a spelling is: none is looked for twice, or a page could make it all take for ever. */
  const next = new Map<string, number>();
  const closing = (tag: string, start: number): number => {
    let at = next.get(tag) ?? 0;
    if (at >= 0 && at < start) at = html.indexOf(tag, start);
    next.set(tag, at);
    return at;
  };
  let from = 0;
  SCRIPT.lastIndex = 0;
  for (let found = SCRIPT.exec(html); found !== null; found = SCRIPT.exec(html)) {
    const [tag, name = '', attributes = ''] = found;
    const start = found.index + tag.length;
    if (attributes.endsWith('/') && name.toLowerCase() === 'svg') continue;
    const ends = [closing(`</${name.toLowerCase()}`, start), closing(`</${name.toUpperCase()}`, start)].filter(
      (at) => at >= 0,
    );
    const end = ends.length === 0 ? -1 : html.indexOf('>', Math.min(...ends));
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
