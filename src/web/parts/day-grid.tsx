/** The days of a month, to pick one. Loaded when it is opened. */
import { useContext } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
} from 'react-aria-components';
import { dateOfIso, isoOfDate } from '../calendars.ts';
import { useMessages } from '../messages.ts';
import { useSettings } from '../settings.tsx';
import { useWords } from '../words.ts';
import { dateWords } from './date-words.ts';
import { FIRST_DAY, LAST_DAY } from './day-text.ts';
import { Icon } from './icon.tsx';

interface DayGridProps {
  label: string;
  value: string | null;
  onPick(iso: string): void;
}

/** The languages whose days of the week have short names; of the others, they are as long as a column is not wide. */
const SHORTENED: ReadonlySet<string> = new Set(['en', 'ru']);

export default function DayGrid({ label, value, onPick }: DayGridProps) {
  const say = useMessages(dateWords);
  const { language } = useSettings();
  return (
    <Calendar
      className="day-grid"
      aria-label={label}
      value={value === null ? null : dateOfIso(value)}
      minValue={dateOfIso(FIRST_DAY)}
      maxValue={dateOfIso(LAST_DAY)}
      // Whoever opens it with a key goes on in it.
      autoFocus
      onChange={(date) => onPick(isoOfDate(date))}
    >
      <header className="day-grid-head">
        <Button slot="previous" className="date-button" aria-label={say.before}>
          <Icon name="back" />
        </Button>
        <Month />
        <Button slot="next" className="date-button" aria-label={say.after}>
          <Icon name="forward" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle={SHORTENED.has(language) ? 'short' : 'narrow'}>
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="day-cell" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

/** The month that is shown, as the desk writes months. */
function Month() {
  const state = useContext(CalendarStateContext);
  const words = useWords();
  if (!state) return null;
  const { start, end } = state.visibleRange;
  return (
    <p className="day-grid-month" aria-hidden="true">
      {words.range({ from: isoOfDate(start), to: isoOfDate(end) })}
    </p>
  );
}
