/** A report in the evidence column, or the report of a claim, at that claim. */
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useEvidence } from '../../evidence.tsx';
import { useMessages } from '../../messages.ts';
import { Answered } from '../../parts/states.tsx';
import { addressOf } from '../../routes.tsx';
import { useReport, useReportOf } from './ask.ts';
import { Byline, Title } from './head.tsx';
import { texts } from './say.ts';
import { type Chosen, ReportView } from './view.tsx';

const NOTHING = { why: false, at: null, find: '' };

export default function ReportEvidence({ id }: { id: string }) {
  const meant = useReportOf(id);
  return <Answered query={meant}>{({ report, claim }) => <Column report={report} claim={claim} />}</Answered>;
}

function Column({ report: id, claim }: { report: string; claim: string | null }) {
  const say = useMessages(texts);
  const [, open] = useEvidence();
  const query = useReport(id);
  // The column is a guest in another view's address, which holds what is selected alone.
  const [rest, setRest] = useState<Omit<Chosen, 'claim'>>(NOTHING);
  useEffect(() => setRest(NOTHING), [id]);
  function choose({ claim: other, ...part }: Partial<Chosen>) {
    setRest((old) => ({ ...old, ...part }));
    if (other !== undefined && other !== claim) open(other ?? id);
  }
  return (
    <Answered query={query}>
      {(report) => (
        <article className="report-column">
          <h3>
            <Title document={report.document} />
          </h3>
          <p className="soft">
            <Byline document={report.document} />
          </p>
          <p className="no-print">
            <Link href={`${addressOf.report(id)}${claim === null ? '' : `?claim=${claim}`}`}>{say.whole}</Link>
          </p>
          <ReportView key={id} report={report} chosen={{ claim, ...rest }} choose={choose} />
        </article>
      )}
    </Answered>
  );
}
