/** What the coder saw and decided, beside the text: sentence by sentence, or all of one sentence. The coder speaks English. */
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Claim } from '../../../model/index.ts';
import { useMessages } from '../../messages.ts';
import { eventOfClaim } from '../../parts/claim-event.ts';
import { Plain } from '../../parts/plain.tsx';
import { directionOf } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { texts } from './say.ts';
import type { Explained, ExplainedAct, ExplainedSentence, ExplainedWord } from './why.ts';

/** Words of the coder itself. */
export function Coder({ children }: { children: string }) {
  return (
    <span className="coder" lang="en" dir="ltr">
      <Plain text={children} />
    </span>
  );
}

interface WordsProps {
  of: Explained;
  start: number;
  end: number;
  /** The first of them, where there are many. */
  brief?: boolean;
}

/** As many characters as two lines of a narrow column hold. */
const BRIEF = 90;

/** Words of the report. */
export function Words({ of: { document }, start, end, brief = false }: WordsProps) {
  const whole = document.text.slice(start, end);
  const text = brief && whole.length > BRIEF ? `${whole.slice(0, BRIEF).replace(/\s\S*$/, '')} …` : whole;
  return (
    <q className="words" lang={document.language} dir={directionOf(document.language)}>
      <Plain text={text} />
    </q>
  );
}

interface ListProps {
  explained: Explained;
  /** The claims of the library, whose numbers the page shows. */
  claims: readonly Claim[];
  /** Where the sentence stands that is looked at; null: all. */
  at: number | null;
  setAt(at: number | null): void;
}

export function ExplainedList({ explained, claims, at, setAt }: ListProps) {
  const say = useMessages(texts);
  const chosen = at === null ? undefined : explained.sentences.find(({ start, end }) => start <= at && at < end);
  if (chosen)
    return (
      <>
        <Button className="button" onPress={() => setAt(null)}>
          {say.back}
        </Button>
        <WholeSentence explained={explained} claims={claims} sentence={chosen} />
      </>
    );
  const acting = explained.sentences.filter(({ acts }) => acts.length > 0);
  return (
    <>
      <h3>{say.allSentences}</h3>
      {acting.length === 0 && <p>{say.noActs}</p>}
      <ol className="sentences">
        {acting.map((sentence) => (
          <li key={sentence.start} className="card">
            <button type="button" className="sentence-head" onClick={() => setAt(sentence.start)}>
              <Words of={explained} start={sentence.start} end={sentence.end} brief />
            </button>
            <Acts explained={explained} claims={claims} acts={sentence.acts} brief />
          </li>
        ))}
      </ol>
      <Section
        title={say.notRead}
        rows={explained.skipped.map(({ start, end, why }) => [
          <Words key="words" of={explained} start={start} end={end} brief />,
          <Coder key="why">{why}</Coder>,
        ])}
      />
      <Section
        title={say.ofReport}
        rows={explained.notes.map(({ about, text }) => [
          <Coder key="about">{about}</Coder>,
          <Coder key="text">{text}</Coder>,
        ])}
      />
    </>
  );
}

function WholeSentence({
  explained,
  claims,
  sentence,
}: {
  explained: Explained;
  claims: readonly Claim[];
  sentence: ExplainedSentence;
}) {
  const say = useMessages(texts);
  const words = useWords();
  const quote = (span: { start: number; end: number }) => <Words key="words" of={explained} {...span} />;
  return (
    <article className="sentence">
      <h3>{say.sentence}</h3>
      <p>
        <Words of={explained} start={sentence.start} end={sentence.end} />
      </p>
      {sentence.acts.length === 0 ? (
        <p>{say.noAct}</p>
      ) : (
        <Acts explained={explained} claims={claims} acts={sentence.acts} />
      )}
      <Section
        title={say.words}
        rows={sentence.words.map((word) => [quote(word), <Entry key="entry" word={word} />])}
      />
      <Section
        title={say.phrases}
        rows={sentence.phrases.map((one) => [
          quote(one),
          <Coder key="what">
            {[one.relation ?? 'bare', one.kind, one.parties.join('+'), one.person, one.role, one.place, one.reference]
              .filter(Boolean)
              .join(', ')}
          </Coder>,
        ])}
      />
      <Section
        title={say.clauses}
        rows={sentence.clauses.map((one) => [quote(one), <Coder key="kind">{one.kind}</Coder>])}
      />
      <Section
        title={say.dates}
        rows={sentence.dates.map((one) => [
          quote(one),
          <span key="date">
            {one.when?.from && one.when.to
              ? words.list([
                  words.range({ from: one.when.from, to: one.when.to }),
                  words.label('certainty', one.when.certainty),
                ])
              : say.notKnown}{' '}
            <Coder>{one.kind}</Coder>
          </span>,
        ])}
      />
      <Section
        title={say.saying}
        rows={sentence.speakers.map((one) => [
          quote(one),
          <Coder key="who">{`${one.verb}: ${one.speaker ?? '–'}`}</Coder>,
        ])}
      />
    </article>
  );
}

/** An entry of a table: what it is, its row, where it stands. */
export function Entry({ word }: { word: ExplainedWord }) {
  const say = useMessages(texts);
  return (
    <span className="entry" data-unused={!word.used || undefined}>
      <Coder>{word.kind}</Coder> <bdi className="entry-row">{word.row}</bdi> <code dir="ltr">{word.table}</code>
      {!word.used && <small> · {say.otherReading}</small>}
    </span>
  );
}

interface ActsProps {
  explained: Explained;
  claims: readonly Claim[];
  acts: readonly ExplainedAct[];
  /** Of claims their parties alone, of what was dropped how much there is until one asks. */
  brief?: boolean;
}

function Acts({ explained, claims, acts, brief = false }: ActsProps) {
  const say = useMessages(texts);
  const words = useWords();
  const [open, setOpen] = useState(!brief);
  const made = acts.filter(({ claim }) => claim !== null);
  const dropped = acts.filter(({ claim }) => claim === null);
  return (
    <>
      {made.map((act) => {
        const number = claims.findIndex(({ id }) => id === act.claim);
        const claim = claims[number];
        return (
          <div key={`${act.rule} ${act.start}`} className="act" data-made="">
            <p>
              ● <Words of={explained} start={act.start} end={act.end} />{' '}
              {claim ? (
                <>
                  {say.made(words.number(number + 1))}: <bdi>{words.line(eventOfClaim(claim, explained.document))}</bdi>
                </>
              ) : (
                say.gone
              )}
            </p>
            {!brief && <Decisions explained={explained} act={act} />}
          </div>
        );
      })}
      {dropped.length > 0 && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{say.dropped(dropped.length)}</summary>
          {open &&
            dropped.map((act) => (
              <div key={`${act.rule} ${act.start}`} className="act">
                <p>
                  ✕ <Words of={explained} start={act.start} end={act.end} /> <code dir="ltr">{act.rule}</code>
                </p>
                <p>
                  <Coder>{act.dropped ?? ''}</Coder>
                </p>
                {!brief && <Decisions explained={explained} act={act} />}
              </div>
            ))}
        </details>
      )}
    </>
  );
}

/** The row that an act stands in, and what was decided about it, in order. */
export function Decisions({ explained, act }: { explained: Explained; act: ExplainedAct }) {
  const say = useMessages(texts);
  return (
    <dl className="decisions">
      <div>
        <dt>{say.rule}</dt>
        <dd>
          <code dir="ltr">{act.rule}</code> {say.frame(act.frame)}
          {act.needs.length > 0 && <> · {say.needs(act.needs.join(', '))}</>}
          {act.blocks.length > 0 && <> · {say.blocks(act.blocks.join(', '))}</>}
        </dd>
      </div>
      {act.steps.map(({ about, text, start, end }, i) => (
        <div key={i}>
          <dt>
            <Coder>{about}</Coder>
          </dt>
          <dd>
            <Coder>{text}</Coder>
            {start !== null && end !== null && (
              <>
                {' '}
                <Words of={explained} start={start} end={end} />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Section({ title, rows }: { title: string; rows: ReactNode[][] }) {
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <details className="why-section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <ul>
          {rows.map((cells, i) => (
            <li key={i}>
              {cells[0]} — {cells[1]}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
