/** Document types of XML. */

/** The text without its document type, which may define entities that grow, or name files. */
export function withoutDoctype(xml: string): string {
  const at = xml.slice(0, 5000).search(/<!doctype\b/i);
  if (at < 0) return xml;
  const bracket = xml.indexOf('[', at);
  const end = xml.indexOf('>', at);
  if (end < 0) return xml;
  if (bracket < 0 || bracket > end) return xml.slice(0, at) + xml.slice(end + 1);
  const close = /\]\s*>/g;
  close.lastIndex = bracket;
  return close.exec(xml) ? xml.slice(0, at) + xml.slice(close.lastIndex) : xml.slice(0, at);
}
