/** A report: the whole text with its claims marked in place, their records beside it, and why they are what they are. */
import { useLocation, useSearchParams } from 'wouter';
import { withValues } from '../../address.ts';
import { useMessages } from '../../messages.ts';
import { withoutControls } from '../../parts/controls.ts';
import { PageHead } from '../../parts/page.tsx';
import { Answered } from '../../parts/states.tsx';
import { useReport } from './ask.ts';
import { Byline, Particulars, Title } from './head.tsx';
import { texts } from './say.ts';
import { type Chosen, ReportView } from './view.tsx';

export default function ReportPage() {
  const say = useMessages(texts);
  const id = useReportId();
  const [params, setParams] = useSearchParams();
  const query = useReport(id);
  const at = params.get('at');
  const chosen: Chosen = {
    claim: params.get('claim'),
    why: params.has('why'),
    at: at !== null && /^\d+$/.test(at) ? Number(at) : null,
    find: params.get('find') ?? '',
  };
  function choose(part: Partial<Chosen>) {
    setParams((old) => addressed(old, { ...chosen, ...part }), { replace: true });
  }
  return (
    <Answered query={query}>
      {(report) => (
        <article className="report-page">
          <PageHead
            title={withoutControls(report.document.title ?? `${say.untitled} ${report.document.outlet ?? id}`)}
            heading={<Title document={report.document} />}
            note={<Byline document={report.document} />}
          />
          <Particulars report={report} />
          <ReportView key={id} report={report} chosen={chosen} choose={choose} />
        </article>
      )}
    </Answered>
  );
}

/** The id in the address, exactly: the router's own reading of it leaves escaped slashes escaped. */
function useReportId(): string {
  useLocation();
  const escaped = location.pathname.replace(/^\/reports\//, '');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

/** An address with what is chosen; the rest of it stays. */
const addressed = (old: URLSearchParams, { claim, why, at, find }: Chosen): URLSearchParams =>
  withValues(old, { claim, why: why ? '1' : null, at: at === null ? null : String(at), find });
