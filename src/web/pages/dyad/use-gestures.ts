/** Wheel, pinch and drag over a plot of time. */
import { type RefObject, useEffect, useRef } from 'react';
import { moved, type Period, zoomed } from './days.ts';
import type { Plot } from './plot.ts';

/** Pixels that a pointer may move before a press is a drag. */
const SLACK = 4;

/**
 * Turns gestures on an element into periods. A wheel zooms when Ctrl is held (as a pinch of a touchpad is told) or the
 * timeline has the focus; else the page scrolls, as readers who only pass by expect. It scrolls sideways always.
 *
 * @returns whether a drag has just ended, so that the click which follows it is no click.
 */
export function useGestures(
  ref: RefObject<SVGSVGElement | null>,
  plot: Plot,
  all: Period,
  move: (period: Period) => void,
) {
  const now = useRef({ plot, all, move });
  now.current = { plot, all, move };
  const dragged = useRef(false);
  // There is no picture before its width is known.
  const drawn = plot.width > 0;

  useEffect(() => {
    const element = ref.current;
    if (!drawn || !element) return undefined;
    const pointers = new Map<number, number>();
    let from: { xs: number[]; plot: Plot } | null = null;
    const xOf = (event: MouseEvent) => event.clientX - element.getBoundingClientRect().left;
    const begin = () => {
      from = { xs: [...pointers.values()], plot: now.current.plot };
    };

    const wheel = (event: WheelEvent) => {
      const { plot, all, move } = now.current;
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      const focused = element.contains(document.activeElement);
      if (!sideways && !event.ctrlKey && !event.metaKey && !focused) return;
      event.preventDefault();
      const unit = event.deltaMode === 0 ? 1 : 20;
      if (sideways) move(moved(plot.period, ((plot.rtl ? -1 : 1) * event.deltaX * unit) / plot.length, all));
      else
        move(zoomed(plot.period, 1.0022 ** (event.deltaY * unit * (event.ctrlKey ? 4 : 1)), plot.day(xOf(event)), all));
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      dragged.current = false;
      pointers.set(event.pointerId, xOf(event));
      begin();
    };
    const drag = (event: PointerEvent) => {
      if (!from || !pointers.has(event.pointerId)) return;
      pointers.set(event.pointerId, xOf(event));
      const xs = [...pointers.values()];
      const { all, move } = now.current;
      if (!dragged.current) {
        if (xs.every((x, i) => Math.abs(x - (from?.xs[i] ?? x)) < SLACK)) return;
        dragged.current = true;
        element.setPointerCapture(event.pointerId);
      }
      const { period } = from.plot;
      if (xs.length === 1) {
        const days = from.plot.day(from.xs[0] ?? 0) - from.plot.day(xs[0] ?? 0);
        move(moved(period, days / (period.end - period.start), all));
      } else if (xs.length === 2) {
        const [a = 0, b = 0] = from.xs;
        const [c = 0, d = 0] = xs;
        const factor = Math.abs(a - b) / Math.max(12, Math.abs(c - d));
        const day = from.plot.day((a + b) / 2);
        const bigger = zoomed(period, factor, day, all);
        const share = ((c + d) / 2 - (a + b) / 2) / from.plot.length;
        move(moved(bigger, from.plot.rtl ? share : -share, all));
      }
    };
    const up = (event: PointerEvent) => {
      pointers.delete(event.pointerId);
      if (pointers.size === 0) from = null;
      else begin();
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', drag);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', drag);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
    };
  }, [ref, drawn]);
  return dragged;
}
