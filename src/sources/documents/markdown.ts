/** Markdown → plain text. */
import { lexer, type Token, type Tokens } from 'marked';
import { decode } from '../bytes.ts';
import type { Limits } from '../source.ts';
import { decodeReferences } from './entities.ts';
import { type Finding, type Reading, refusal } from './reading.ts';

/** Keys of front matter, and which field each gives. */
const KEYS: Record<string, 'title' | 'published' | 'language' | 'outlet' | 'url'> = {
  title: 'title',
  headline: 'title',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  lang: 'language',
  language: 'language',
  locale: 'language',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  source: 'outlet',
  site: 'outlet',
  url: 'url',
  link: 'url',
  permalink: 'url',
  canonical: 'url',
  canonical_url: 'url',
};

/** YAML between `---` or TOML between `+++`, at the very start. */
const FRONT = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** `key: value` or `key = value` that starts a line: the only part of YAML and TOML that holds a field here. */
const FIELD = /^([A-Za-z_]{1,30})[ \t]*[:=][ \t]*(\S.*)$/;

/**
 * Headings, paragraphs, lists and tables as text, a blank line between blocks; links and emphasis by their words; code
 * blocks, images and raw HTML left out. The first heading is the title where the front matter gives none.
 */
export async function readMarkdown(bytes: Uint8Array, _limits: Limits): Promise<Finding[]> {
  const source = decode(bytes);
  const front = FRONT.exec(source);
  const fields: Partial<Reading> = {};
  for (const line of front?.[2]?.split(/\r?\n/) ?? []) {
    const [, key, value] = FIELD.exec(line) ?? [];
    const field = KEYS[key?.toLowerCase() ?? ''];
    if (field !== undefined && value !== undefined && fields[field] === undefined) fields[field] = unquoted(value);
  }
  if (fields.url !== undefined && !/^https?:\/\//i.test(fields.url)) delete fields.url;
  const tokens = lexer(front ? source.slice(front[0].length) : source);
  const heading = tokens.find((token) => token.type === 'heading') as Tokens.Heading | undefined;
  const title = fields.title ?? (heading && inline(heading.tokens).trim());
  const text = blocks(tokens).join('\n\n');
  if (text === '') return [refusal('the file holds no text')];
  return [{ kind: 'report', part: null, ...fields, ...(title && { title }), text }];
}

/** A scalar without its quotes, or without the comment behind it. */
function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value);
  return (quoted ? (quoted[2] as string) : value.replace(/\s+#.*$/, '')).trim();
}

function blocks(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => block(token)).filter((text) => text !== '');
}

function block(token: Token): string[] {
  switch (token.type) {
    case 'heading':
    case 'paragraph':
      return [inline(token.tokens ?? []).trim()];
    case 'text':
      return [(token.tokens ? inline(token.tokens) : decodeReferences((token as Tokens.Text).text)).trim()];
    case 'blockquote':
      return blocks(token.tokens ?? []);
    case 'list':
      // One block: its entries are lines.
      return [(token as Tokens.List).items.map((item) => blocks(item.tokens).join('\n')).join('\n')];
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const line = (cells: readonly Tokens.TableCell[]) => cells.map(({ tokens }) => inline(tokens).trim()).join('\t');
      return [[header, ...rows].map(line).join('\n')];
    }
    default:
      return [];
  }
}

/** The words of a line; what was broken over lines only to be narrow is joined by a space. */
function inline(tokens: readonly Token[]): string {
  return tokens
    .map((token): string => {
      switch (token.type) {
        case 'text':
        case 'escape':
        case 'codespan': {
          if ('tokens' in token && token.tokens) return inline(token.tokens);
          const text = (token as Tokens.Text).text.replace(/[ \t]*\r?\n[ \t]*/g, ' ');
          return token.type === 'text' ? decodeReferences(text) : text;
        }
        case 'br':
          return '\n';
        case 'image':
        case 'html':
          return '';
        default:
          return 'tokens' in token && token.tokens ? inline(token.tokens) : '';
      }
    })
    .join('');
}
