/** Makes PDF files letter by letter, as programs that lay out text do. */
import { deflateSync } from 'node:zlib';

/** A run of letters from left to right; `letters` in the order in which they are drawn. */
export interface Drawn {
  x: number;
  y: number;
  letters: readonly string[];
  size?: number;
  /** Letters are set one by one, each at its own place, from the last to the first. */
  backwards?: boolean;
  artifact?: boolean;
}

export interface PdfOptions {
  info?: Record<string, string>;
  compressed?: boolean;
  /** Letters without a width of their own: marks, joiners. */
  narrow?: RegExp;
  /** Further entries of the trailer. */
  trailer?: string;
  rotate?: number;
}

/** Every letter is as wide as half of its size. */
const WIDTH = 500;

const hex = (number: number) => number.toString(16).padStart(4, '0');
const utf16 = (text: string) => Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('');

/** A file with these pages of 600 × 800 points, `y` counted from the bottom. */
export function pdf(pages: readonly (readonly Drawn[])[], options: PdfOptions = {}): Uint8Array {
  const narrow = options.narrow ?? /^[\p{M}\u200c\u200d]$/u;
  const codes = new Map<string, number>();
  const codeOf = (letter: string) => {
    const code = codes.get(letter) ?? codes.size + 1;
    codes.set(letter, code);
    return code;
  };
  const contents = pages.map((runs) =>
    runs
      .map(({ x, y, letters, size = 10, backwards, artifact }) => {
        let at = x;
        const places = letters.map((letter) => {
          const place = { letter, at };
          at += narrow.test(letter) ? 0 : (size * WIDTH) / 1000;
          return place;
        });
        const shown = backwards
          ? places
              .reverse()
              .map(({ letter, at }) => `1 0 0 1 ${at} ${y} Tm <${hex(codeOf(letter))}> Tj`)
              .join('\n')
          : `1 0 0 1 ${x} ${y} Tm [<${letters.map((letter) => hex(codeOf(letter))).join('')}>] TJ`;
        const text = `BT /F1 ${size} Tf ${shown} ET`;
        return artifact ? `/Artifact BMC ${text} EMC` : text;
      })
      .join('\n'),
  );
  const toUnicode = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...[...codes].map(([letter, code]) => `1 beginbfchar <${hex(code)}> <${utf16(letter)}> endbfchar`),
    'endcmap end end',
  ].join('\n');
  const zero = [...codes].filter(([letter]) => narrow.test(letter)).map(([, code]) => `${code} [0]`);
  const stream = (text: string) => {
    const bytes = options.compressed ? deflateSync(text) : Buffer.from(text);
    return Buffer.concat([
      Buffer.from(`<< /Length ${bytes.length}${options.compressed ? ' /Filter /FlateDecode' : ''} >>\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ]);
  };
  const info = Object.entries(options.info ?? {}).map(([key, value]) => `/${key} <feff${utf16(value)}>`);
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${8 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW ${WIDTH} /W [${zero.join(' ')}] >>`,
    '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode),
    `<< ${info.join(' ')} >>`,
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Rotate ${options.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> >> /Contents ${9 + 2 * i} 0 R >>`,
      stream(content),
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = (parts[0] as Buffer).length;
  const put = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, i) => {
    offsets.push(length);
    put(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  });
  const xref = length;
  put(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R ${options.trailer ?? ''} >>\nstartxref\n${xref}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Lines of text from left to right, under one another. */
export const page = (lines: readonly string[], { x = 60, y = 740, size = 10, step = 14 } = {}): Drawn[] =>
  lines.map((line, i) => ({ x, y: y - i * step, letters: Array.from(line), size }));

const RIGHT = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200c\s،؛؟.()«»:]+$/u;

/**
 * Words of a line from right to left → the letters from left to right, as they come to stand: words in opposite order, the
 * letters of those from right to left turned round, numbers and Latin words as they are.
 */
export function drawn(words: readonly string[]): string[] {
  return [...words].reverse().flatMap((word, i) => {
    const letters = Array.from(word);
    const isNumber = /^[\d\u0660-\u0669\u06f0-\u06f9]/u.test(word);
    return [...(i > 0 ? [' '] : []), ...(RIGHT.test(word) && !isNumber ? letters.reverse() : letters)];
  });
}

/** Lines of words from right to left, each ending at the same place on the right. */
export const rightPage = (
  lines: readonly (readonly string[])[],
  { right = 540, y = 740, size = 10, step = 14, backwards = false } = {},
): Drawn[] =>
  lines.map((words, i) => {
    const letters = drawn(words);
    const width = letters.filter((letter) => !/^[\p{M}\u200c]$/u.test(letter)).length * size * (WIDTH / 1000);
    return { x: right - width, y: y - i * step, letters, size, backwards };
  });
