/** How wide words are, in the desk's own fonts. */

let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in pixels. */
export function textWidth(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.55;
  context.font = `${size}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
  return context.measureText(text).width;
}
