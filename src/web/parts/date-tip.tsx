/**
 * The other calendars, and the words that gave a date, for whichever date is pointed at, touched, or stands in the row
 * that has the focus. One tip serves all dates of the page, and listens to the page: lists have thousands of them.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { otherCalendars } from '../ranges.ts';
import { useSettings } from '../settings.tsx';
import { useWords } from '../words.ts';
import './date-tip.css';
import { besideOf, dateQuotes } from './date-told.ts';
import { Quote } from './quote.tsx';
import { useEvent } from './use-event.ts';

const ID = 'date-tip';
const DATE = 'time[data-from]';
/** Rows that are reached by their links, and have one date. */
const ROWS = '.event-row, .report-row, .found';
/** Milliseconds: none opens under a pointer that only passes by, none closes before a pointer has reached it. */
const WAIT = { open: 250, close: 200 };

interface Shown {
  date: HTMLElement;
  /** What has the focus, and is described by the tip. */
  focused: Element | null;
}

export function DateTip() {
  const [shown, show] = useState<Shown | null>(null);
  const tip = useRef<HTMLDivElement>(null);
  const place = `${useLocation()[0]}?${useSearch()}`;
  // Another view has other dates.
  useEffect(() => show(null), [place]);
  useOpening(shown, show, tip);
  useDescribed(shown);
  usePlaced(shown, tip, () => show(null));
  return (
    <div ref={tip} id={ID} className="date-tip" role="tooltip" hidden={shown === null}>
      {shown && <Reading date={shown.date} />}
    </div>
  );
}

function Reading({ date }: { date: HTMLElement }) {
  const words = useWords();
  const { language, calendar } = useSettings();
  const { from = '', to = '', event } = date.dataset;
  return (
    <>
      <dl>
        {otherCalendars({ from, to }, { language, calendar }).map((other) => (
          <div key={other.calendar}>
            <dt>{words.label('calendar', other.calendar)}</dt>
            <dd>{other.text}</dd>
          </div>
        ))}
      </dl>
      {event !== undefined && <Told id={event} />}
    </>
  );
}

/** More words than these are read on the page of the event. */
const MOST = 3;

function Told({ id }: { id: string }) {
  const words = useWords();
  const { data } = useEvent(id);
  if (!data) return null;
  const quotes = dateQuotes(data.claims);
  return (
    <>
      {data.event.dated !== null && <p className="date-tip-how">{words.label('certainty', data.event.dated)}</p>}
      {quotes.slice(0, MOST).map(({ text, language, outlets }) => (
        <p key={`${language} ${text}`} className="date-tip-quote">
          <Quote language={language}>{text}</Quote>
          {outlets.length > 0 && (
            <span className="date-tip-by">
              <bdi>{outlets[0]}</bdi>
              {outlets.length > 1 && ` +${words.number(outlets.length - 1)}`}
            </span>
          )}
        </p>
      ))}
      {quotes.length > MOST && <p className="date-tip-by">+{words.number(quotes.length - MOST)}</p>}
    </>
  );
}

function dateAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(DATE) : null;
}

/** Opens the tip of what is pointed at or has the focus; Escape, or going elsewhere, closes it. */
function useOpening(
  shown: Shown | null,
  show: (next: Shown | null) => void,
  tip: React.RefObject<HTMLDivElement | null>,
): void {
  const now = useRef(shown);
  now.current = shown;
  useEffect(() => {
    const end = new AbortController();
    let timer = 0;
    const soon = (next: Shown | null, wait: number) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => show(next), wait);
    };
    const listen = <K extends keyof DocumentEventMap>(type: K, react: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(type, react, { signal: end.signal, capture: true, passive: true });
    const inTip = (target: EventTarget | null) => target instanceof Node && tip.current?.contains(target) === true;
    listen('pointerover', ({ target }) => {
      const date = dateAt(target);
      if (date !== null && date === now.current?.date) clearTimeout(timer);
      else if (date !== null) soon({ date, focused: null }, now.current ? 0 : WAIT.open);
      else if (inTip(target)) clearTimeout(timer);
      else if (now.current?.focused === null) soon(null, WAIT.close);
      else if (!now.current) clearTimeout(timer);
    });
    listen('pointerdown', ({ target }) => {
      if (now.current && dateAt(target) === null && !inTip(target)) soon(null, 0);
    });
    listen('focusin', ({ target }) => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      const date = target.closest(ROWS)?.querySelector<HTMLElement>(DATE);
      if (date) soon({ date, focused: target }, 0);
    });
    listen('focusout', () => now.current?.focused && soon(null, 0));
    listen('keydown', (event) => {
      if (event.key !== 'Escape' || !now.current) return;
      // One key closes one thing.
      event.stopPropagation();
      soon(null, 0);
    });
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [show, tip]);
}

function useDescribed(shown: Shown | null): void {
  useEffect(() => {
    const focused = shown?.focused;
    focused?.setAttribute('aria-describedby', ID);
    return () => focused?.removeAttribute('aria-describedby');
  }, [shown]);
}

/** Keeps the tip beside its date while either of them moves. */
function usePlaced(shown: Shown | null, tip: React.RefObject<HTMLDivElement | null>, close: () => void): void {
  const { direction } = useSettings();
  useLayoutEffect(() => {
    const element = tip.current;
    if (!shown || !element) return undefined;
    const move = () => {
      const about = shown.date.getBoundingClientRect();
      // It is gone, with the list that it stood in.
      if (about.width === 0) return close();
      const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const { left, top } = besideOf(about, element.getBoundingClientRect(), room, direction === 'rtl');
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    };
    move();
    const end = new AbortController();
    const sized = new ResizeObserver(move);
    sized.observe(element);
    for (const type of ['scroll', 'resize']) addEventListener(type, move, { capture: true, signal: end.signal });
    return () => {
      sized.disconnect();
      end.abort();
    };
  });
}
