/**
 * The third column: the evidence for what the view says. What it shows is in the address (`?evidence=`): the id of an
 * event (e_…: its claims), of a claim (c_…: its report, at that place) or of a report. It can be pulled wide.
 */
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import { useSearchParams } from 'wouter';
import { withValues } from './address.ts';
import { common } from './common.ts';
import { useMessages } from './messages.ts';
import { ErrorBoundary } from './parts/boundary.tsx';
import { Icon } from './parts/icon.tsx';
import { Loading } from './parts/states.tsx';

const EventEvidence = lazy(() => import('./pages/event/evidence.tsx'));
const ReportEvidence = lazy(() => import('./pages/report/evidence.tsx'));

/** The id whose evidence is open, and how to open another (null closes). The rest of the address stays. */
export function useEvidence(): [string | null, (id: string | null) => void] {
  const [params, setParams] = useSearchParams();
  return [params.get('evidence'), (id) => setParams((old) => withValues(old, { evidence: id }))];
}

export function EvidenceColumn() {
  const say = useMessages(common);
  const [id, open] = useEvidence();
  const [wide, setWide] = useState(false);
  if (id === null) return null;
  return (
    <aside
      className="evidence"
      data-wide={wide || undefined}
      aria-label={say.evidence}
      onKeyDown={(event) => event.key === 'Escape' && open(null)}
    >
      <header className="evidence-head">
        <h2>{say.evidence}</h2>
        <Button className="quiet" aria-label={wide ? say.narrow : say.widen} onPress={() => setWide(!wide)}>
          <Icon name={wide ? 'narrow' : 'widen'} />
        </Button>
        <Button className="quiet" aria-label={say.close} onPress={() => open(null)}>
          <Icon name="close" />
        </Button>
      </header>
      <ErrorBoundary of={id}>
        <Suspense fallback={<Loading />}>
          {id.startsWith('e_') ? <EventEvidence key={id} id={id} /> : <ReportEvidence id={id} />}
        </Suspense>
      </ErrorBoundary>
    </aside>
  );
}
