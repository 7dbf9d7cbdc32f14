/**
 * A picture to look closer at: network and map. The wheel (once the picture has been clicked or reached, or with Ctrl),
 * dragging, the buttons and the keys + − 0 and Shift with arrows move it; nothing moves by itself, not even between two
 * steps of a zoom.
 */
import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { messages, useMessages } from '../messages.ts';
import './stage.css';

const texts = messages({
  en: {
    closer: 'Zoom in',
    farther: 'Zoom out',
    whole: 'Show all',
    help: 'Drag to move; click, then scroll to zoom. On the keyboard: arrows go from one to the next, + and − zoom, 0 shows all, Shift with arrows moves the picture.',
  },
  ar: {
    closer: 'تكبير',
    farther: 'تصغير',
    whole: 'عرض الكل',
    help: 'اسحب للتحريك، وانقر ثم مرّر للتكبير. من لوحة المفاتيح: الأسهم للانتقال من عنصر إلى آخر، و+ و− للتكبير والتصغير، و0 لعرض الكل، وShift مع الأسهم لتحريك الصورة.',
  },
  fa: {
    closer: 'بزرگ‌نمایی',
    farther: 'کوچک‌نمایی',
    whole: 'نمایش همه',
    help: 'برای جابه‌جایی بکشید؛ برای بزرگ‌نمایی کلیک کنید و سپس چرخ ماوس را بچرخانید. با صفحه‌کلید: جهت‌نماها از یکی به دیگری می‌روند، + و − بزرگ و کوچک می‌کنند، 0 همه را نشان می‌دهد و Shift با جهت‌نماها تصویر را جابه‌جا می‌کند.',
  },
  ru: {
    closer: 'Приблизить',
    farther: 'Отдалить',
    whole: 'Показать всё',
    help: 'Перетаскивайте, чтобы сдвинуть; щёлкните и прокручивайте, чтобы приблизить. С клавиатуры: стрелки — переход к соседнему, + и − — масштаб, 0 — показать всё, Shift со стрелками — сдвиг рисунка.',
  },
});

export interface Stage {
  /** Where a point of the whole picture lies now: `x * k + tx`. */
  transform: ZoomTransform;
  onKeyDown(event: KeyboardEvent): void;
  /** Moves the picture so far that a point of it can be seen. */
  reveal(x: number, y: number): void;
  by(factor: number): void;
  whole(): void;
}

const MARGIN = 40;

/**
 * @param ref to the `svg`
 * @param size of the drawing, in the units of its viewBox
 * @param most how many times larger it may become
 */
export function useStage(
  ref: RefObject<SVGSVGElement | null>,
  { width, height }: { width: number; height: number },
  most: number,
): Stage {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  useEffect(() => {
    const svg = ref.current;
    if (!svg) return;
    const own = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, most])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-MARGIN, -MARGIN],
        [width + MARGIN, height + MARGIN],
      ])
      .filter((event: Event) => {
        // A page that scrolls past a picture must not be caught by it.
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || svg.contains(document.activeElement);
        return !(event instanceof MouseEvent && event.button !== 0);
      })
      .on('zoom', (event: { transform: ZoomTransform }) => setTransform(event.transform));
    behaviour.current = own;
    const chosen = select(svg).call(own).on('dblclick.zoom', null);
    return () => {
      chosen.on('.zoom', null);
    };
  }, [ref, width, height, most]);
  return useMemo(() => {
    const act = (then: (own: ZoomBehavior<SVGSVGElement, unknown>, svg: SVGSVGElement) => void) => {
      if (behaviour.current && ref.current) then(behaviour.current, ref.current);
    };
    const by = (factor: number) => act((own, svg) => own.scaleBy(select(svg), factor));
    const whole = () => act((own, svg) => own.transform(select(svg), zoomIdentity));
    const move = (dx: number, dy: number) =>
      act((own, svg) => own.translateBy(select(svg), dx / transform.k, dy / transform.k));
    return {
      transform,
      by,
      whole,
      reveal(x, y) {
        const [sx, sy] = transform.apply([x, y]);
        const missing = (at: number, end: number) =>
          at < MARGIN ? MARGIN - at : at > end - MARGIN ? end - MARGIN - at : 0;
        const [dx, dy] = [missing(sx, width), missing(sy, height)];
        if (dx !== 0 || dy !== 0) move(dx, dy);
      },
      onKeyDown(event) {
        const step = 80;
        const done = {
          '+': () => by(1.5),
          '=': () => by(1.5),
          '-': () => by(1 / 1.5),
          '0': whole,
          // On keyboards of Arabic and Persian.
          '٠': whole,
          '۰': whole,
          ...(event.shiftKey && {
            ArrowLeft: () => move(step, 0),
            ArrowRight: () => move(-step, 0),
            ArrowUp: () => move(0, step),
            ArrowDown: () => move(0, -step),
          }),
        }[event.key];
        if (!done || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        done();
      },
    };
  }, [ref, transform, width, height]);
}

/** The frame of a picture: what is drawn, its buttons, and how it is used. */
export function StageFrame({ stage, children, legend }: { stage: Stage; children: ReactNode; legend?: ReactNode }) {
  const say = useMessages(texts);
  return (
    <figure className="stage">
      <div className="stage-buttons no-print">
        <Button className="button" aria-label={say.closer} onPress={() => stage.by(1.5)}>
          +
        </Button>
        <Button className="button" aria-label={say.farther} onPress={() => stage.by(1 / 1.5)}>
          −
        </Button>
        <Button className="button" onPress={stage.whole} isDisabled={stage.transform === zoomIdentity}>
          {say.whole}
        </Button>
      </div>
      <div className="stage-picture">{children}</div>
      <figcaption>
        {legend}
        <p className="stage-help no-print">{say.help}</p>
      </figcaption>
    </figure>
  );
}
