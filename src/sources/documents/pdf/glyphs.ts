/** The drawing operators of a PDF page → the letters on it, each with its place. */

/** A letter (or several that one glyph stands for) as it stands on the upright page, in points from its top left corner. */
export interface Glyph {
  /** What it stands for, in the order of reading; presentation forms as the font gives them. */
  text: string;
  /** Left and right edge. */
  x: number;
  end: number;
  /** Base line, downwards. */
  y: number;
  /** Size of the letters. */
  size: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `b` first, then `a`. */
function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function matrixOf(value: unknown): Matrix {
  const list = Array.from((value ?? []) as ArrayLike<number>);
  return list.length === 6 && list.every(Number.isFinite) ? (list as unknown as Matrix) : IDENTITY;
}

/** The text state of a PDF (ISO 32000, 9.3), with what graphics state text needs. */
interface State {
  ctm: Matrix;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** What a library says of a glyph: only this is used. */
interface GivenGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

/** The operators of a page, by name. */
export interface Operators {
  names: readonly (string | undefined)[];
  arguments: readonly unknown[];
}

/** Most letters on a page: a page of fine print has 20,000. */
const GLYPHS = 200_000;
/** Deepest nesting of saved states. */
const SAVED = 1000;

/**
 * Follows the operators. `page` is the matrix from the page's space to the upright page; `fontMatrix` gives the matrix of
 * a font (1/1000 in most). Text marked as an artifact (page heads and numbers of tagged files) is left out, letters
 * that stand outside of the page too. Throws a RangeError for more letters than any page has.
 */
export function glyphsOf(
  operators: Operators,
  page: { matrix: readonly number[]; width: number; height: number },
  fontMatrix: (font: string) => number,
): Glyph[] {
  const upright: Glyph[] = [];
  /** Letters along the other three directions: text set sideways. */
  const turned: Glyph[][] = [[], [], []];
  let state: State = {
    ctm: matrixOf(page.matrix),
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  const saved: State[] = [];
  const marked: boolean[] = [];
  let artifacts = 0;
  let count = 0;

  const move = (x: number, y: number) => {
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
  };
  const show = (glyphs: readonly (GivenGlyph | number | null)[]) => {
    const unit = fontMatrix(state.font);
    const matrix = times(state.ctm, state.textMatrix);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        state.x -= (glyph / 1000) * state.size * state.scale;
        continue;
      }
      if (!glyph) continue;
      const width = (glyph.width ?? 0) * unit * state.size * state.scale;
      const from = state.x;
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      state.x += width + spacing * state.scale;
      if (!glyph.unicode || artifacts > 0) continue;
      if (++count > GLYPHS) throw new RangeError(`more than ${GLYPHS} letters on a page`);
      place(glyph.unicode, matrix, from, from + width);
    }
  };
  const place = (text: string, [a, b, c, d, e, f]: Matrix, from: number, to: number) => {
    const y = state.y + state.rise;
    const x0 = a * from + c * y + e;
    const y0 = b * from + d * y + f;
    const x1 = a * to + c * y + e;
    const y1 = b * to + d * y + f;
    const size = Math.abs(state.size) * Math.hypot(c, d);
    if (!Number.isFinite(x0 + y0 + x1 + y1 + size)) return;
    if (x0 < -size || y0 < -size || x0 > page.width + size || y0 > page.height + size) return;
    const glyph = (x: number, end: number, base: number): Glyph => {
      return { text, x: Math.min(x, end), end: Math.max(x, end), y: base, size };
    };
    // The direction in which the writing runs, to a quarter of a turn.
    if (Math.abs(a) >= Math.abs(b)) {
      if (a >= 0) upright.push(glyph(x0, x1, y0));
      else turned[1]?.push(glyph(page.width - x0, page.width - x1, page.height - y0));
    } else if (b > 0) turned[0]?.push(glyph(y0, y1, page.width - x0));
    else turned[2]?.push(glyph(page.height - y0, page.height - y1, x0));
  };

  operators.names.forEach((name, i) => {
    const given = operators.arguments[i];
    const args: unknown[] = Array.isArray(given) ? given : [];
    const number = (at: number) => (Number.isFinite(args[at]) ? (args[at] as number) : 0);
    switch (name) {
      case 'save':
      case 'paintFormXObjectBegin':
      case 'beginGroup':
        if (saved.length < SAVED) saved.push({ ...state });
        if (name === 'paintFormXObjectBegin' && args[0]) state.ctm = times(state.ctm, matrixOf(args[0]));
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
      case 'endGroup':
        state = saved.pop() ?? state;
        break;
      case 'transform':
        state.ctm = times(state.ctm, matrixOf(args.length === 6 ? args : args[0]));
        break;
      case 'beginText':
        state.textMatrix = IDENTITY;
        state.x = state.y = state.lineX = state.lineY = 0;
        break;
      case 'setTextMatrix':
        state.textMatrix = matrixOf(args.length === 6 ? args : args[0]);
        state.x = state.y = state.lineX = state.lineY = 0;
        break;
      case 'moveText':
        move(number(0), number(1));
        break;
      case 'setLeadingMoveText':
        state.leading = number(1);
        move(number(0), number(1));
        break;
      case 'nextLine':
        move(0, state.leading);
        break;
      case 'setLeading':
        state.leading = -number(0);
        break;
      case 'setFont':
        state.font = String(args[0] ?? '');
        state.size = number(1);
        break;
      case 'setCharSpacing':
        state.charSpacing = number(0);
        break;
      case 'setWordSpacing':
        state.wordSpacing = number(0);
        break;
      case 'setHScale':
        state.scale = number(0) / 100;
        break;
      case 'setTextRise':
        state.rise = number(0);
        break;
      case 'setGState': {
        const font = (Array.isArray(args[0]) ? (args[0] as [string, unknown][]) : []).find(([key]) => key === 'Font');
        if (Array.isArray(font?.[1])) {
          state.font = String(font[1][0]);
          state.size = Number(font[1][1]) || 0;
        }
        break;
      }
      case 'showText':
      case 'showSpacedText':
        if (Array.isArray(args[0])) show(args[0]);
        break;
      case 'beginMarkedContent':
      case 'beginMarkedContentProps': {
        const tag = args[0];
        const artifact = (typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag) === 'Artifact';
        if (marked.length < SAVED) marked.push(artifact);
        if (artifact) artifacts++;
        break;
      }
      case 'endMarkedContent':
        if (marked.pop()) artifacts = Math.max(0, artifacts - 1);
        break;
    }
  });
  // Text set sideways is a note on the edge, unless the whole page is set so.
  return [upright, ...turned].reduce((most, glyphs) => (glyphs.length > most.length ? glyphs : most));
}
