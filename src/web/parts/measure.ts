/** How wide words are, in the desk's own fonts. */

let context: CanvasRenderingContext2D | null | undefined;
/** Asked for again and again while a picture is moved; by fonts, since these change with the language. */
const known = new Map<string, number>();
const MOST = 5000;

/**
 * Gives the width of a text in pixels.
 *
 * @param size of the letters, in pixels
 */
export function measure(size: number): (text: string) => number {
  context ??= document.createElement('canvas').getContext('2d');
  const own = context;
  if (!own) return (text) => text.length * size * 0.55;
  const font = `${size}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
  return (text) => {
    const key = `${font} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    own.font = font;
    const measured = own.measureText(text).width;
    // Before a font is there, another one is measured.
    if (document.fonts.status === 'loaded') {
      if (known.size >= MOST) known.clear();
      known.set(key, measured);
    }
    return measured;
  };
}
