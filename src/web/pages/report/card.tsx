/** The record of a claim: what each field holds, the words that gave it, and how sure it is. */
import { memo, type ReactNode, useRef } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import type { Claim, Report } from '../../../model/index.ts';
import { useMessages } from '../../messages.ts';
import { eventOfClaim } from '../../parts/claim-event.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { Plain } from '../../parts/plain.tsx';
import { useSpeaker } from '../../parts/speaker.ts';
import { addressOf } from '../../routes.tsx';
import { directionOf } from '../../settings.tsx';
import type { Words } from '../../words.ts';
import type { ReportAnswer } from './ask.ts';
import { type Field, fieldsOf } from './fields.ts';
import { texts } from './say.ts';
import { useSeen } from './seen.ts';

/** What cards tell the page that shows them. */
export interface CardActions {
  light(claim: number | null): void;
  lightField(field: number | null): void;
  select(claim: number | null): void;
  reveal(claim: number): void;
  why(claim: number): void;
}

interface Props {
  claim: Claim;
  /** Its number in the report, from 0. */
  number: number;
  document: Report;
  selected: boolean;
  actions: CardActions;
  words: Words;
  /** Its fields are drawn when it is in sight. */
  late: boolean;
  /** Which versions of the report make it, if there are several. */
  note: VersionNote | undefined;
}

type VersionNote = ReportAnswer['notes'][string];

export const Card = memo(function Card({ claim, number, document, selected, actions, words, late, note }: Props) {
  const say = useMessages(texts);
  const element = useRef<HTMLLIElement>(null);
  const seen = useSeen(element, late) || selected;
  return (
    <li
      ref={element}
      className="card"
      data-card={number}
      data-open={selected || undefined}
      onPointerEnter={() => actions.light(number)}
      onPointerLeave={() => actions.light(null)}
      onFocus={() => actions.light(number)}
      onBlur={() => actions.light(null)}
    >
      <h3>
        <button
          type="button"
          className="card-head"
          aria-pressed={selected}
          onClick={() => actions.select(selected ? null : number)}
        >
          <span className="card-number">{words.number(number + 1)}</span>
          {seen && <Glyph factuality={claim.factuality} />}
          <span>{words.line(eventOfClaim(claim, document))}</span>
        </button>
      </h3>
      {seen && (
        <dl className="card-fields">
          {fieldsOf(claim, document.text).map((field) => (
            <FieldRow key={field.number} {...{ field, selected, actions, words }} language={document.language} />
          ))}
          <Row name={say.type} value={typeOf(claim, words)} />
          <Row name={say.context} value={words.list(claim.contexts.map((one) => words.label('context', one)))} />
          <Row name={say.factuality} value={words.label('factuality', claim.factuality)} />
          <Row name={say.confidence} value={words.number(claim.confidence)} />
          <Row name={say.rule} value={<code dir="ltr">{claim.rule}</code>} />
          {note && (
            <Row
              name={say.inVersions}
              value={words.list([
                say.inVersion(words.number(note.number), words.number(note.of)),
                ...(note.notIn.length > 0 ? [say.notInVersion(words.list(note.notIn.map(words.number)))] : []),
              ])}
            />
          )}
          {selected && <Row name={say.id} value={<code dir="ltr">{claim.id}</code>} />}
        </dl>
      )}
      {selected && (
        <p className="card-actions">
          <Button className="quiet narrow-only" onPress={() => actions.reveal(number)}>
            {say.inText}
          </Button>
          <Button className="quiet" onPress={() => actions.why(number)}>
            {say.why}
          </Button>
          <Link className="quiet" href={addressOf.event(`e_${claim.id.slice(2)}`)}>
            {say.toEvent}
          </Link>
        </p>
      )}
    </li>
  );
});

/** Type and modes, with the code that the manual knows it by. */
const typeOf = ({ type, modes }: Claim, words: Words) => (
  <>
    {words.list([words.label('type', type), ...modes.map((mode) => words.label('mode', `${type}/${mode}`))])}{' '}
    <code dir="ltr">{type}</code>
  </>
);

function Row({ name, value }: { name: string; value: ReactNode }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface FieldProps {
  field: Field;
  language: string;
  selected: boolean;
  actions: CardActions;
  words: Words;
}

/** A value with its words. Of the selected claim, pointing at it lights the words in the text. */
function FieldRow({ field, language, selected, actions, words }: FieldProps) {
  const say = useMessages(texts);
  const { name, number, quote } = field;
  const point = selected
    ? {
        'data-field': number,
        tabIndex: 0,
        onPointerEnter: () => actions.lightField(number),
        onPointerLeave: () => actions.lightField(null),
        onFocus: () => actions.lightField(number),
        onBlur: () => actions.lightField(null),
      }
    : {};
  return (
    <div {...point}>
      <dt>{say[name]}</dt>
      <dd>
        <FieldValue value={field.value} words={words} />{' '}
        {quote.text === '' ? (
          <span className="no-words">{say.noWords}</span>
        ) : (
          <q className="words" lang={language} dir={directionOf(language)}>
            <Plain text={quote.text} />
          </q>
        )}
      </dd>
    </div>
  );
}

function FieldValue({ value, words }: { value: Field['value']; words: Words }) {
  const say = useMessages(texts);
  switch (value.kind) {
    case 'words':
      return null;
    case 'party':
      return words.list([words.party(value.code), ...(value.sector ? [words.label('sector', value.sector)] : [])]);
    case 'date': {
      const { from, to, certainty, calendar } = value.when;
      const days =
        from !== null && to !== null
          ? words.range({ from, to }, certainty)
          : from !== null
            ? say.from(words.day(from))
            : say.until(words.day(to));
      return (
        <>
          {days} <small>{words.label('certainty', certainty)}</small>
          {calendar !== 'gregory' && <small> · {say.readAs(words.label('calendar', calendar))}</small>}
        </>
      );
    }
    case 'place':
      // A state is a place and a party by one name: that is said once.
      return words.list([
        ...new Set([words.place(value.name), ...(value.country === null ? [] : [words.party(value.country)])]),
      ]);
    case 'person':
      return (
        <>
          <bdi>
            <Plain text={words.person(value.name)} />
          </bdi>
          {value.role && words.list(['', words.label('role', value.role)])}
          {value.of && ` ${say.belongs(words.party(value.of))}`}
        </>
      );
    case 'quantity':
      return words.quantity({ kind: value.measured, value: value.amount, unit: value.unit });
    case 'speaker':
      return <SpeakerValue {...value} words={words} />;
    case 'name':
      return words.label('instrument', value.name);
  }
}

type Speaker = Extract<Field['value'], { kind: 'speaker' }>;

function SpeakerValue({ speaker, code, verb, words }: Speaker & { words: Words }) {
  const say = useMessages(texts);
  const name = useSpeaker()(speaker);
  const party = code === null ? null : words.party(code);
  return (
    <>
      <bdi>
        <Plain text={name} />
      </bdi>
      {party !== null && !name.includes(party) && ` ${say.belongs(party)}`}{' '}
      <small>{words.label('reporting', verb)}</small>
    </>
  );
}
