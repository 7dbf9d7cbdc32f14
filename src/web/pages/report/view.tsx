/** The text of a report and its records side by side, or under each other where there is no room; as a page or as evidence. */
import './report.css';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useMessages } from '../../messages.ts';
import { ExportList } from '../../parts/save.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { LANGUAGES } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { type ReportAnswer, useHits, useWhy } from './ask.ts';
import { Card, type CardActions } from './card.tsx';
import { ExplainedList } from './explained.tsx';
import { claimRows, fieldMarks, fieldsOf } from './fields.ts';
import { FindBar } from './find.tsx';
import { ClaimFoot, WhyFoot } from './foot.tsx';
import { ofClaim, ofField, reveal, scrolls, setOnly, setPointed } from './lit.ts';
import { claimMarks, claimMeant, type Mark, whyMarks } from './marks.ts';
import { texts } from './say.ts';
import { ReportText } from './text.tsx';
import { actOf, type Explained, placeAt } from './why.ts';

/** What is chosen in a report. A page keeps it in its address. */
export interface Chosen {
  /** Id of a claim. */
  claim: string | null;
  why: boolean;
  /** A place in the text whose sentence is explained. */
  at: number | null;
  /** Words to be marked in the text. */
  find: string;
}

interface Props {
  report: ReportAnswer;
  chosen: Chosen;
  choose(part: Partial<Chosen>): void;
}

const NO_MARKS: readonly Mark[] = [];

export function ReportView({ report, chosen, choose: change }: Props) {
  const say = useMessages(texts);
  const { document, claims } = report;
  const root = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const why = useWhy(document.id, chosen.why);
  const hits = useHits(document.id, chosen.find);
  const explained = chosen.why ? why.data : undefined;
  const found = claims.findIndex(({ id }) => id === chosen.claim);
  const selected = found < 0 ? null : found;
  const [pointed, setPointedAt] = useState<number | null>(null);

  const marks = useMemo<readonly Mark[]>(() => {
    const base = explained ? whyMarks(explained) : claimMarks(claims);
    const places = (hits.data?.hits ?? []).map((span): Mark => ({ kind: 'hit', ...span }));
    return [...base, ...places];
  }, [explained, claims, hits.data]);
  const own = useMemo<readonly Mark[]>(() => {
    const claim = selected === null || chosen.why ? undefined : claims[selected];
    return claim ? fieldMarks(fieldsOf(claim, document.text)) : NO_MARKS;
  }, [claims, document.text, selected, chosen.why]);

  const now = { claims, chosen, explained, selected, change };
  const latest = useRef(now);
  latest.current = now;
  const actions = useActions(root, latest);
  /** Where the reader chose, so that what they look at stays where it is. */
  const chosenIn = useRef<'text' | 'records' | null>(null);

  const point = useCallback((at: number | null) => {
    const { explained, claims, selected } = latest.current;
    if (explained) {
      const word = at === null ? undefined : placeAt(explained, at).words[0];
      setPointed(root.current, word ?? null);
      if (at !== null) setPointedAt(at);
    } else setOnly(root.current, 'data-lit', ofClaim(at === null ? null : meantAt(text.current, at, claims, selected)));
  }, []);
  const choose = useCallback((at: number) => {
    const { explained, claims, selected, change } = latest.current;
    if (explained) {
      setPointedAt(at);
      change({ at: placeAt(explained, at).sentence?.start ?? null });
      return;
    }
    const claim = meantAt(text.current, at, claims, selected, true);
    chosenIn.current = 'text';
    if (claim !== undefined) change({ claim: claims[claim]?.id ?? null });
  }, []);
  const tell = useMemo<CardActions>(
    () => ({
      ...actions,
      select(claim) {
        chosenIn.current = 'records';
        actions.select(claim);
      },
    }),
    [actions],
  );

  // New marks are new elements: what is selected is marked again.
  useEffect(() => setOnly(root.current, 'data-selected', ofClaim(selected)), [selected, marks, own]);
  useEffect(() => {
    const from = chosenIn.current;
    chosenIn.current = null;
    if (selected === null) return;
    const side = root.current?.querySelector('.report-side') ?? null;
    const card = root.current?.querySelector(`[data-card="${selected}"]`);
    const mark = text.current?.querySelector(`[data-trigger~="${selected}"]`);
    if (from !== 'text' && (from === null || scrolls(side))) reveal(mark);
    if (from !== 'records' && scrolls(side)) reveal(card);
  }, [selected]);

  const claim = selected === null ? undefined : claims[selected];
  return (
    <div className="report" ref={root}>
      <div className="report-tools no-print">
        <FindBar find={chosen.find} hits={hits.data?.hits ?? null} text={text} search={(find) => change({ find })} />
        <ToggleButton className="button" isSelected={chosen.why} onChange={(isOn) => change({ why: isOn, at: null })}>
          {chosen.why ? say.whyOff : say.why}
        </ToggleButton>
        <ExportList
          name={`claims-${document.id.replace(/[^\w.-]+/g, '-')}`}
          rows={() => ({ csv: claimRows(claims, document.text), json: { document, claims } })}
        />
        <Button className="button print-button" onPress={() => print()}>
          {say.print}
        </Button>
      </div>
      <div className="report-columns">
        <section className="report-text" aria-label={say.text}>
          <p className="soft no-print">{chosen.why ? say.whyNote : claims.length > 0 && say.readNote}</p>
          {document.text.trim() === '' && <Empty title={say.emptyText} />}
          <ReportText
            document={document}
            marks={marks}
            selected={own}
            why={explained !== undefined}
            {...{ text, point, choose }}
          />
          {explained && <WhyFoot explained={explained} claims={claims} at={pointed} />}
          {!chosen.why && claim && selected !== null && (
            <ClaimFoot
              claim={claim}
              number={selected}
              document={document}
              show={() => root.current?.querySelector(`[data-card="${selected}"]`)?.scrollIntoView()}
              close={() => change({ claim: null })}
            />
          )}
        </section>
        <section className="report-side" aria-label={chosen.why ? say.decisions : say.records}>
          {chosen.why ? (
            <WhySide {...{ report, chosen, change, why }} />
          ) : (
            <Records report={report} selected={selected} actions={tell} explain={() => change({ why: true })} />
          )}
        </section>
      </div>
    </div>
  );
}

/** The claim meant by a place in the text; `next`: of several, the one after that which is selected. */
function meantAt(
  text: Element | null,
  at: number,
  claims: ReportAnswer['claims'],
  selected: number | null,
  next = false,
): number | undefined {
  const { trigger, claims: evidence } = text?.querySelector<HTMLElement>(`.mark[data-at="${at}"]`)?.dataset ?? {};
  const here = (trigger ?? evidence ?? '').split(' ').filter(Boolean).map(Number);
  return claimMeant(here, claims, next ? selected : null);
}

interface Latest {
  claims: ReportAnswer['claims'];
  change(part: Partial<Chosen>): void;
}

/** What cards do, unchanged from one drawing to the next, so that only the cards that change are drawn again. */
function useActions(root: RefObject<HTMLDivElement | null>, latest: RefObject<Latest>): CardActions {
  return useMemo(() => {
    const idOf = (claim: number) => latest.current.claims[claim]?.id ?? null;
    return {
      light: (claim) => setOnly(root.current, 'data-lit', ofClaim(claim)),
      lightField: (field) => setOnly(root.current, 'data-lit-field', field === null ? null : ofField(field)),
      select: (claim) => latest.current.change({ claim: claim === null ? null : idOf(claim) }),
      reveal: (claim) => reveal(root.current?.querySelector(`.mark[data-trigger~="${claim}"]`)),
      why: (claim) => latest.current.change({ claim: idOf(claim), why: true, at: null }),
    };
  }, [root, latest]);
}

/** From here on the fields of records out of sight are not drawn. */
const MANY = 60;

interface RecordsProps {
  report: ReportAnswer;
  selected: number | null;
  actions: CardActions;
  explain(): void;
}

function Records({ report: { document, claims, notes }, selected, actions, explain }: RecordsProps) {
  const say = useMessages(texts);
  const words = useWords();
  const late = claims.length > MANY;
  if (claims.length > 0)
    return (
      <ol className="cards" data-long={late || undefined}>
        {claims.map((claim, number) => (
          <Card
            key={claim.id}
            selected={number === selected}
            note={notes[claim.id]}
            {...{ claim, number, document, actions, words, late }}
          />
        ))}
      </ol>
    );
  const read = (LANGUAGES as readonly string[]).includes(document.language);
  return (
    <Empty title={read ? say.noClaims : say.noPack(words.language(document.language))}>
      {read && (
        <Button className="button" onPress={explain}>
          {say.noClaimsWhy}
        </Button>
      )}
    </Empty>
  );
}

interface WhySideProps {
  report: ReportAnswer;
  chosen: Chosen;
  change(part: Partial<Chosen>): void;
  why: { data: Explained | undefined; error: Error | null; refetch(): unknown };
}

/** The claim selected with its decisions, or sentences with theirs. */
function WhySide({ report: { claims }, chosen, change, why }: WhySideProps) {
  const say = useMessages(texts);
  if (!why.data) return why.error ? <Failure error={why.error} again={() => void why.refetch()} /> : <Loading />;
  const act = chosen.claim !== null && chosen.at === null ? actOf(why.data, chosen.claim) : undefined;
  if (act === null) return <p>{say.otherVersion}</p>;
  return (
    <ExplainedList
      explained={why.data}
      claims={claims}
      at={act ? act.sentence.start : chosen.at}
      setAt={(at) => change({ at, claim: null })}
    />
  );
}
