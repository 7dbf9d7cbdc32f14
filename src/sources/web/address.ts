/** Addresses that can be fetched. No package is needed to know one: every command looks for them among its paths. */

/** Longer than addresses of articles in any script, encoded. */
const LONGEST = 4000;

/** Whether a path names something on the web. */
export const isAddress = (path: string) => /^https?:\/\//i.test(path);

/** An address that can be fetched, or null: http or https, of bounded length; a name and password in it are left out. */
export function webAddress(text: string, base?: URL): URL | null {
  if (text.trim() === '' || text.length > LONGEST) return null;
  const url = URL.parse(text, base?.href);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.href.length > LONGEST) return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}
