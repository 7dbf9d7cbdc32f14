/** One claim: who says so through whom, its words in their own script, and how it was read. */
import { Fragment } from 'react';
import { Link } from 'wouter';
import { useEvidence } from '../../evidence.tsx';
import { number, useMessages } from '../../messages.ts';
import { Day } from '../../parts/dates.tsx';
import { Glyph } from '../../parts/glyph.tsx';
import { MarkedText, type MarkSettings } from '../../parts/marked-text.tsx';
import { marksOf } from '../../parts/marks.ts';
import { Plain } from '../../parts/plain.tsx';
import { useSpeaker } from '../../parts/speaker.ts';
import { addressOf } from '../../routes.tsx';
import { directionOf, useSettings } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { texts } from './say.ts';
import { chainOf, confidenceOf, type Numbered, type ToldClaim } from './told.ts';

export function Claim({
  numbered: { told, number: n },
  prefix,
  settings,
}: {
  numbered: Numbered;
  prefix: string;
  settings: MarkSettings;
}) {
  const say = useMessages(texts);
  const words = useWords();
  const { language } = useSettings();
  const [, openEvidence] = useEvidence();
  const { claim, report, context } = told;
  const id = `${prefix}${claim.id}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys go from claim to claim
    <article className="told" id={id} tabIndex={0} aria-labelledby={`${id}-by`}>
      <header className="told-head">
        <span className="claim-number" aria-hidden="true">
          {number(language, n)}
        </span>
        <p id={`${id}-by`}>
          <Chain told={told} />
        </p>
        <p className="soft">
          {report.published === null ? say.undatedReport : <Day iso={report.published.slice(0, 10)} />}
          {' · '}
          {words.language(report.language)}
          {' · '}
          <Glyph factuality={claim.factuality} /> {words.label('factuality', claim.factuality)}
        </p>
      </header>
      {report.title !== null && (
        <p className="told-title" lang={report.language} dir={directionOf(report.language)}>
          <Plain text={report.title} />
        </p>
      )}
      <MarkedText
        text={context.text}
        from={context.start}
        language={report.language}
        marks={marksOf(claim)}
        evidence={claim.evidence}
        settings={settings}
      />
      <p className="told-foot soft">
        {claim.when?.from && (
          <span>
            {say.date}: <bdi>{words.range({ from: claim.when.from, to: claim.when.to ?? claim.when.from })}</bdi> (
            {words.label('certainty', claim.when.certainty)})
          </span>
        )}
        <span>
          {say.confidence}: {say[confidenceOf(claim.confidence)]} ({number(language, claim.confidence)})
        </span>
        <Related say={say.copyOf} report={told.copyOf} />
        <Related say={say.versionOf} report={told.versionOf} />
        <span>
          {say.rule} <bdi className="code">{claim.rule}</bdi>
          {told.coder !== null && (
            <>
              {' · '}
              {say.coder} <bdi dir="ltr">Dragoman {told.coder}</bdi>
            </>
          )}
        </span>
      </p>
      <p className="told-links no-print">
        <button type="button" className="text-button" onClick={() => openEvidence(claim.id)}>
          {say.place}
        </button>
        <Link href={addressOf.report(report.id)}>{say.report}</Link>
      </p>
    </article>
  );
}

/** Verbs that only name whose word it is, which the chain says by itself. */
const CITING = new Set(['according', 'cite']);

/** "The Daily, citing IRNA (reports), citing the ministry (announces)": the outermost first. */
function Chain({ told: { claim, report } }: { told: ToldClaim }) {
  const say = useMessages(texts);
  const words = useWords();
  const name = useSpeaker();
  const chain = chainOf(claim.attribution);
  return (
    <>
      <b>{report.outlet === null ? say.unknownOutlet : <bdi>{report.outlet}</bdi>}</b>{' '}
      {chain.length === 0 && <span className="soft">{say.own}</span>}
      {chain.map(({ speaker, verb }, i) => (
        <Fragment key={`${speaker} ${verb}`}>
          {i > 0 && ' '}
          <span className="soft">{say.citing}</span> <bdi>{name(speaker)}</bdi>
          {!CITING.has(verb) && <span className="soft"> ({words.label('reporting', verb)})</span>}
        </Fragment>
      ))}
    </>
  );
}

/** What a report is a copy or a later version of. */
function Related({ say: what, report }: { say: string; report: ToldClaim['copyOf'] }) {
  const say = useMessages(texts);
  if (report === null) return null;
  return (
    <span>
      {what}{' '}
      <Link href={addressOf.report(report.id)}>
        <bdi>{report.outlet ?? say.unknownOutlet}</bdi>
        {report.published !== null && (
          <>
            {' '}
            (<Day iso={report.published.slice(0, 10)} />)
          </>
        )}
      </Link>
    </span>
  );
}
