/** The text of a report with its marks. What is pointed at is told by place in the text; the parent decides what it means. */
import { type KeyboardEvent, memo, type PointerEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Report } from '../../../model/index.ts';
import { number, useMessages } from '../../messages.ts';
import { directionIn } from '../../parts/controls.ts';
import { cut, type Piece } from '../../parts/marks.ts';
import { Plain } from '../../parts/plain.tsx';
import { directionOf, type Language, useSettings } from '../../settings.tsx';
import { type Dressing, dressingOf, type Mark } from './marks.ts';
import { inParagraphs, paragraphsOf } from './paragraphs.ts';
import { texts } from './say.ts';
import { useSeen } from './seen.ts';

/** From here on paragraphs out of sight are not laid out. */
const LONG = 50_000;
const NONE: readonly Mark[] = [];

interface Props {
  document: Report;
  /** Marks of the whole text, and those of what is selected, which alone change often. */
  marks: readonly Mark[];
  selected: readonly Mark[];
  /** Whether words are marked, rather than claims. */
  why: boolean;
  text: RefObject<HTMLDivElement | null>;
  point(at: number | null): void;
  choose(at: number): void;
}

export const ReportText = memo(function ReportText({ document, marks, selected, why, text, point, choose }: Props) {
  const { language } = useSettings();
  const paragraphs = useMemo(() => paragraphsOf(document.text), [document.text]);
  const own = useMemo(() => inParagraphs(paragraphs, marks), [paragraphs, marks]);
  const more = useMemo(() => inParagraphs(paragraphs, selected), [paragraphs, selected]);
  const direction = directionOf(document.language);

  // One stop for the tabulator: the arrow keys walk on from there.
  useEffect(() => {
    const first = text.current?.querySelector<HTMLElement>('[data-stop][data-selected], [data-stop]');
    if (first && !text.current?.querySelector('[data-stop][tabindex="0"]')) first.tabIndex = 0;
  }, [text, own]);

  const atOf = (target: EventTarget) => {
    const element = (target as Element).closest<HTMLElement>('[data-at]');
    return element === null ? null : Number(element.dataset.at);
  };

  function walk(event: KeyboardEvent) {
    const here = event.target as HTMLElement;
    if (here.dataset.stop === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(Number(here.dataset.at));
      return;
    }
    const ahead = here.closest<HTMLElement>('[dir]')?.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: -1, ArrowUp: -1, ArrowDown: 1, [ahead]: 1 };
    const stops = [...(text.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    const at = stops.indexOf(here);
    const next =
      event.key === 'Home'
        ? stops[0]
        : event.key === 'End'
          ? stops.at(-1)
          : stops[at + (steps[event.key] ?? Number.NaN)];
    if (!next) return;
    event.preventDefault();
    here.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks in it are the buttons; they are too many to listen at each
    <div
      ref={text}
      className="text"
      lang={document.language}
      dir={direction}
      data-long={document.text.length > LONG || undefined}
      data-why={why || undefined}
      onPointerOver={(event: PointerEvent) => point(atOf(event.target))}
      onPointerLeave={() => point(null)}
      onFocus={(event) => point(atOf(event.target))}
      onClick={(event) => {
        const at = atOf(event.target);
        // to select words with the pointer is no click on them
        if (at !== null && globalThis.document.getSelection()?.isCollapsed !== false) choose(at);
      }}
      onKeyDown={walk}
    >
      {paragraphs.map(({ start, end }, i) => (
        <Paragraph
          key={start}
          text={document.text}
          start={start}
          end={end}
          marks={own.get(i) ?? NONE}
          selected={more.get(i) ?? NONE}
          fallback={direction}
          why={why}
          late={why && document.text.length > LONG}
          language={language}
        />
      ))}
    </div>
  );
});

interface ParagraphProps {
  text: string;
  start: number;
  end: number;
  marks: readonly Mark[];
  selected: readonly Mark[];
  fallback: 'ltr' | 'rtl';
  why: boolean;
  late: boolean;
  language: Language;
}

const Paragraph = memo(function Paragraph({
  text,
  start,
  end,
  marks,
  selected,
  fallback,
  why,
  late,
  language,
}: ParagraphProps) {
  const say = useMessages(texts);
  const element = useRef<HTMLParagraphElement>(null);
  const seen = useSeen(element, late);
  const own = text.slice(start, end);
  const pieces = cut(own, seen ? [...marks, ...selected] : NONE, start);
  return (
    <p ref={element} dir={directionIn(own, fallback)}>
      {pieces.map((piece) => {
        if (piece.marks.length === 0) return <Plain key={piece.start} text={piece.text} />;
        const dressing = dressingOf(piece);
        const names = dressing.named.map((name) => say[name]).join(' · ');
        const numbers = dressing.begins.map((claim) => number(language, claim + 1)).join(' ');
        return <Dressed key={piece.start} {...{ piece, dressing, names, numbers, why }} />;
      })}
    </p>
  );
});

interface DressedProps {
  piece: Piece<Mark>;
  dressing: Dressing;
  names: string;
  numbers: string;
  why: boolean;
}

function Dressed({ piece, dressing, names, numbers, why }: DressedProps) {
  const stop = why ? dressing.wordBegins : dressing.begins.length > 0;
  return (
    <span
      className="mark"
      data-at={piece.start}
      data-claims={dressing.evidence.join(' ') || undefined}
      data-depth={why ? undefined : Math.min(dressing.evidence.length, 3) || undefined}
      data-trigger={dressing.triggers.join(' ') || undefined}
      data-numbers={numbers || undefined}
      data-fields={dressing.fields.map((field) => field.number).join(' ') || undefined}
      data-names={names || undefined}
      data-hit={dressing.hit || undefined}
      data-known={dressing.known ?? undefined}
      data-act={dressing.act ?? undefined}
      data-skipped={dressing.skipped || undefined}
      {...(stop && { 'data-stop': '', tabIndex: -1, role: 'button' })}
    >
      <Plain text={piece.text} />
    </span>
  );
}
