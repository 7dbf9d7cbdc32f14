/** What happened, when, where and who, as far as the claims agree; each value with the claims behind it. */
import { Fragment } from 'react';
import { Link } from 'wouter';
import { typeEntry } from '../../../codebook/index.ts';
import type { DateRange, EventRecord } from '../../../model/index.ts';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { colourOf } from '../../parts/colour.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { Icon } from '../../parts/icon.tsx';
import { otherCalendars } from '../../ranges.ts';
import { addressOf } from '../../routes.tsx';
import { useSettings } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { texts } from './say.ts';
import { FIELD_NAMES, type OriginGroup, saidBy, type ToldClaim } from './told.ts';
import { ClaimLinks, givenFor } from './values.tsx';

/** How sure, what kind, which fields, how it scores: each in words. */
export function Labels({ event }: { event: EventRecord }) {
  const say = useMessages(texts);
  const { disputed } = useMessages(common);
  const words = useWords();
  const { score, quad } = typeEntry(event.type);
  return (
    <ul className="event-labels">
      <li>
        <Glyph factuality={event.factuality} /> {words.label('factuality', event.factuality)}
      </li>
      {event.disputed.length > 0 && (
        <li>
          <Icon name="flag" /> {disputed}
        </li>
      )}
      <li title={words.label('gloss', event.type)}>
        {words.label('type', event.type)}
        {event.modes.map((mode) => (
          <Fragment key={mode}> · {words.label('mode', `${event.type}/${mode}`)}</Fragment>
        ))}
      </li>
      <li title={words.label('quad', String(quad))}>
        <span className="swatch" style={{ background: colourOf(score) }} aria-hidden="true" />{' '}
        {say.score(words.score(score))}
      </li>
      {event.contexts.length > 0 && (
        <li>
          {say.context}: {event.contexts.map((context) => words.label('context', context)).join(' · ')}
        </li>
      )}
      {event.dyads.map((dyad) => (
        <li key={dyad}>
          <Link href={addressOf.dyad(dyad)}>{words.dyad(dyad)}</Link>
        </li>
      ))}
    </ul>
  );
}

export function Facts({
  event,
  told,
  groups,
  prefix,
}: {
  event: EventRecord;
  told: readonly ToldClaim[];
  groups: readonly OriginGroup[];
  prefix: string;
}) {
  const say = useMessages(texts);
  const words = useWords();
  // What is disputed stands in a table of its own, and is not said here as if it were agreed.
  const names = FIELD_NAMES.filter((name) => name !== 'when' && !event.disputed.includes(name));
  const rows = names.map((name) => [name, givenFor(event, told, name, words)] as const);
  const days = event.fields.when.values;
  const single = days.length === 1 ? days[0] : undefined;
  return (
    <section aria-labelledby={`${prefix}facts`}>
      <h2 id={`${prefix}facts`}>{say.facts}</h2>
      <dl className="facts">
        <dt>{say.when}</dt>
        <dd>
          <span className="fact">
            <Days event={event} />
            {single && <ClaimLinks groups={saidBy(single.claims, groups)} prefix={prefix} />}
          </span>
          {event.when !== null && <Calendars range={event.when} />}
          {!event.disputed.includes('when') &&
            !single &&
            days.map(({ value, claims }) => (
              <span key={`${value.from} ${value.to}`} className="fact">
                <bdi className="soft">{words.range(value)}</bdi>
                <ClaimLinks groups={saidBy(claims, groups)} prefix={prefix} />
              </span>
            ))}
        </dd>
        {rows.map(
          ([name, given]) =>
            given.length > 0 && (
              <Fragment key={name}>
                <dt>{say[name]}</dt>
                <dd>
                  {given.map(({ key, value, claims }) => (
                    <span key={key} className="fact">
                      <span>{value}</span> <ClaimLinks groups={saidBy(claims, groups)} prefix={prefix} />
                    </span>
                  ))}
                </dd>
              </Fragment>
            ),
        )}
      </dl>
    </section>
  );
}

/** The days, and how they are known. */
function Days({ event }: { event: EventRecord }) {
  const say = useMessages(texts);
  const words = useWords();
  if (event.when === null) return <span className="soft">{say.undated}</span>;
  return (
    <span className="days">
      {/* The other calendars stand beside it. */}
      <time className="when">{words.when(event)}</time>
      {event.dated !== null && <span className="soft"> · {words.label('certainty', event.dated)}</span>}
    </span>
  );
}

function Calendars({ range }: { range: DateRange }) {
  const words = useWords();
  const settings = useSettings();
  return (
    <span className="calendars">
      {otherCalendars(range, settings).map(({ calendar, text }) => (
        <span key={calendar}>
          {words.label('calendar', calendar)}: <bdi>{text}</bdi>
        </span>
      ))}
    </span>
  );
}
