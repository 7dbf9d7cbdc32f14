/**
 * A day to type, in the calendar that is chosen or any other, or to pick. It takes and gives ISO days, so that addresses
 * and requests are the same whatever the calendar.
 */
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import { Button, FieldError, Group, Input, Label, Text, TextField } from 'react-aria-components';
import { type Like, useMessages } from '../messages.ts';
import { dayIn, otherCalendars } from '../ranges.ts';
import { type Settings, useSettings } from '../settings.tsx';
import { useWords, type Words } from '../words.ts';
import './date-field.css';
import { directionIn } from './controls.ts';
import { dateWords } from './date-words.ts';
import { type Edge, type Fault, FIRST_DAY, LAST_DAY, readDay } from './day-text.ts';
import { Icon } from './icon.tsx';

const DayGrid = lazy(() => import('./day-grid.tsx'));

export interface DateFieldProps {
  label: string;
  /** ISO day, or null for none. */
  value: string | null;
  /** Called with an ISO day, or with null where there is none: nothing is typed, or nothing that is a day. */
  onChange(iso: string | null): void;
  /** Which day a month or a year alone stands for; without it, they are refused. */
  edge?: Edge;
  autoFocus?: boolean;
}

/** What is being typed, the day that it means, and the language and calendar it is typed in. */
interface Draft {
  text: string;
  iso: string | null;
  locale: string;
}

/** A form is not sent while the field holds what is no day: it then says why. */
export function DateField({ label, value, onChange, edge, autoFocus = false }: DateFieldProps) {
  const say = useMessages(dateWords);
  const words = useWords();
  const { language, calendar, locale, direction } = useSettings();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [picking, setPicking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // A day that comes from elsewhere, or other settings, end what was being typed.
  const typed = draft !== null && draft.iso === value && draft.locale === locale ? draft : null;
  const text = typed?.text ?? (value === null ? '' : words.day(value));
  const example = words.day(EXAMPLE);

  function write(given: string) {
    const iso = readDay(given, calendar, edge)?.iso ?? null;
    setDraft({ text: given, iso, locale });
    if (iso !== value) onChange(iso);
  }
  function take(iso: string | null) {
    setDraft(null);
    onChange(iso);
  }
  function close() {
    setPicking(false);
    opener.current?.focus();
  }
  function leaveByKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // What the field stands in stays open.
    event.stopPropagation();
    close();
  }
  const refused = (given: string) => {
    const fault = readDay(given, calendar, edge)?.fault;
    return fault ? faultText(fault, say, words, example) : null;
  };

  return (
    <div className="date-field">
      <TextField value={text} onChange={write} validate={refused} onBlur={() => typed?.iso != null && setDraft(null)}>
        <Label>{label}</Label>
        <Group className="field date-field-box">
          <Input
            ref={input}
            className="date-field-input"
            dir={directionIn(text, direction)}
            placeholder={say.example(example)}
            autoComplete="off"
            spellCheck={false}
            autoFocus={autoFocus}
          />
          {text !== '' && (
            <Button
              className="date-button"
              aria-label={say.clear(label)}
              onPress={() => {
                take(null);
                input.current?.focus();
              }}
            >
              <Icon name="close" />
            </Button>
          )}
          <Button
            ref={opener}
            className="date-button"
            aria-label={say.pick(label)}
            aria-expanded={picking}
            onPress={() => setPicking(!picking)}
          >
            <Icon name="calendar" />
          </Button>
        </Group>
        {value !== null && (
          <Text slot="description" className="date-field-read">
            {readings(value, text, { language, calendar }).map((reading) => (
              <bdi key={reading}>{reading}</bdi>
            ))}
          </Text>
        )}
        <FieldError className="date-field-fault" />
      </TextField>
      {picking && (
        // biome-ignore lint/a11y/noStaticElementInteractions: listens for what is inside
        <div onKeyDown={leaveByKey}>
          <Suspense fallback={null}>
            <DayGrid
              label={label}
              value={value}
              onPick={(iso) => {
                take(iso);
                close();
              }}
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** A day whose number is none of a month. */
const EXAMPLE = '2023-08-15';

/** The day in the other calendars, and, where it is typed in another way, as the desk writes it. */
function readings(iso: string, text: string, chosen: Pick<Settings, 'language' | 'calendar'>): string[] {
  const own = dayIn(chosen, iso);
  const others = otherCalendars({ from: iso, to: iso }, chosen).map((other) => other.text);
  return text === own ? others : [own, ...others];
}

function faultText(fault: Fault, say: Like<(typeof dateWords)['en']>, words: Words, example: string): string {
  switch (fault.kind) {
    case 'noMonth':
      return say.noMonth(words.number(fault.month));
    case 'noDay':
      return say.noDay(words.range(fault.month), fault.days);
    case 'outside':
      return say.outside(words.day(FIRST_DAY), words.day(LAST_DAY));
    default:
      return say[fault.kind](example);
  }
}
