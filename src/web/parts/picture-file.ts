/** A picture of the desk as a file of its own: what it shows, its styles, the colour scale and the letters go with it. */
import { STEPS } from './colour.ts';

/** What stands above and below a picture that has left its page. */
export interface Caption {
  title: string;
  /** What was filtered, or nothing. */
  note: string;
  /** The two ends of the colour scale, conflict first; null where colour says nothing. */
  scale: readonly [string, string] | null;
}

const SVG = 'http://www.w3.org/2000/svg';
const [EDGE, HEAD, NOTE, FOOT] = [16, 42, 20, 40];

/** Properties that the desk's style sheets set, and that a picture on its own would miss. */
const STYLED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'direction',
  'stroke-linejoin',
  'paint-order',
  'vector-effect',
  'unicode-bidi',
  'visibility',
  'display',
] as const;

/** The picture as the text of an SVG file that needs nothing from elsewhere. */
export async function svgText(picture: SVGSVGElement, caption: Caption): Promise<string> {
  const { file, letters } = framed(picture, caption);
  const faces = await facesFor(letters);
  if (faces !== '') {
    const style = document.createElementNS(SVG, 'style');
    style.textContent = faces;
    file.prepend(style);
  }
  return new XMLSerializer().serializeToString(file);
}

/** The picture as PNG at twice its size on the screen, so that it prints well. */
export async function pngOf(picture: SVGSVGElement, caption: Caption): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgText(picture, caption))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * 2);
  canvas.height = Math.round(image.height * 2);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))), 'image/png'),
  );
}

/** A copy with its styles written into it, between its caption and the scale, on the page's ground. */
function framed(picture: SVGSVGElement, caption: Caption) {
  const { width, height } = picture.getBoundingClientRect();
  const page = getComputedStyle(document.documentElement);
  const ink = page.getPropertyValue('--ink');
  const top = HEAD + (caption.note === '' ? 0 : NOTE);
  const total = { width: width + 2 * EDGE, height: height + top + (caption.scale === null ? EDGE : FOOT) };
  const file = made('svg', { width: total.width, height: total.height, viewBox: `0 0 ${total.width} ${total.height}` });
  file.append(made('rect', { width: '100%', height: '100%', fill: page.getPropertyValue('--paper') || '#fff' }));

  const rtl = page.direction === 'rtl';
  const start = rtl ? total.width - EDGE : EDGE;
  const family = getComputedStyle(document.body).fontFamily;
  const write = (text: string, x: number, y: number, size: number, weight = 400) => {
    const style = {
      'font-family': family,
      'font-size': size,
      'font-weight': weight,
      fill: ink,
      direction: page.direction,
    };
    const element = made('text', { x, y, ...style });
    element.textContent = text;
    file.append(element);
  };
  write(caption.title, start, 27, 18, 600);
  if (caption.note !== '') write(caption.note, start, 47, 13);

  const copy = styledCopy(picture);
  for (const [name, value] of Object.entries({ x: EDGE, y: top, width, height }))
    copy.setAttribute(name, String(value));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  file.append(copy);

  if (caption.scale === null) return { file, letters: file.textContent };
  // The words end and begin at the steps, whatever their length.
  const foot = total.height - 15;
  const [step, onward] = [22, rtl ? -1 : 1];
  const from = start + onward * 130;
  for (const [i, name] of STEPS.entries()) {
    const x = from + onward * i * (step + 1) - (rtl ? step : 0);
    file.append(made('rect', { x, y: foot - 9, width: step, height: 9, fill: page.getPropertyValue(`--${name}`) }));
  }
  write(caption.scale[0], from - onward * 8, foot, 13);
  file.lastElementChild?.setAttribute('text-anchor', 'end');
  write(caption.scale[1], from + onward * (STEPS.length * (step + 1) + 8), foot, 13);
  return { file, letters: file.textContent };
}

function made(name: string, attributes: Record<string, string | number>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function styledCopy(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const from = [picture, ...picture.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    // Not as an attribute: the desk's policy lets no markup style itself.
    const own = to[i]?.style;
    if (own) own.cssText = STYLED.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    // Colours of the page, which the style now has by value.
    for (const { name, value } of element.attributes)
      if (name !== 'style' && value.includes('var(')) to[i]?.removeAttribute(name);
  });
  return copy;
}

/** The faces of the page that have letters of a text, their files within: a file of its own has no others. */
async function facesFor(letters: string): Promise<string> {
  const points = new Set([...letters].map((letter) => letter.codePointAt(0) as number));
  const faces: Promise<string>[] = [];
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || !covers(rule.style.getPropertyValue('unicode-range'), points)) continue;
      const family = rule.style.getPropertyValue('font-family').replaceAll('"', '');
      if (document.body && getComputedStyle(document.body).fontFamily.includes(family))
        faces.push(inlined(rule, sheet));
    }
  return (await Promise.all(faces)).join('\n');
}

async function inlined(rule: CSSFontFaceRule, sheet: CSSStyleSheet): Promise<string> {
  const [whole, address = ''] = /url\("?([^")]+)"?\)/.exec(rule.cssText) ?? [];
  if (whole === undefined) return '';
  const answer = await fetch(new URL(address, sheet.href ?? document.baseURI));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return rule.cssText.replace(whole, `url("data:font/woff2;base64,${btoa(text)}")`);
}

/** Whether a `unicode-range` (`U+0-FF, U+131`) has one of the points; without a range, it has all. */
export function covers(range: string, points: ReadonlySet<number>): boolean {
  if (range === '') return true;
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)] as const;
  });
  for (const point of points) if (spans.some(([from, to]) => point >= from && point <= to)) return true;
  return false;
}
