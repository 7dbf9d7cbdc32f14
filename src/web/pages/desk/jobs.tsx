/** What was given to be read: a text that is to be kept, and the list of files and links with what came of each. */
import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { dismiss, hasEnded, type Job, read, useJob, useLive } from '../../live.ts';
import { useMessages } from '../../messages.ts';
import { Icon } from '../../parts/icon.tsx';
import { Reason } from '../../parts/states.tsx';
import { WhyRefused } from '../../refusals/why-refused.tsx';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { adding } from './add-words.ts';
import { type Given, reportOf } from './given.ts';

/** Puts the text that was coded into the library. */
export function Keep({ given }: { given: Given }) {
  const say = useMessages(adding);
  const order = useMutation({ mutationFn: () => read(reportOf(given), false) });
  const { data: job } = useJob(order.data?.id ?? null);
  const report = job?.reports[0];
  if (order.error)
    return (
      <div role="alert" className="add-refused">
        <Reason error={order.error} />
      </div>
    );
  const refused = job?.fault ?? job?.refusals.find(({ kind }) => kind === 'refused')?.reason;
  if (refused)
    return (
      <p role="alert" className="add-refused">
        {say.failed}: <WhyRefused reason={refused} />
      </p>
    );
  if (report && job && hasEnded(job))
    return (
      <p role="status" className="add-bar">
        <Icon name="check" /> {report.outcome === 'duplicate' ? say.keptBefore : say.kept}{' '}
        <Link href={addressOf.report(report.id)}>{say.open}</Link>
      </p>
    );
  return (
    <p className="add-bar">
      <Button className="button" isDisabled={order.isPending || order.isSuccess} onPress={() => order.mutate()}>
        <Icon name="library" /> {order.isIdle ? say.keep : say.reading}
      </Button>
    </p>
  );
}

/** Files and links that were given in this tab. */
export function JobList() {
  const { mine } = useLive();
  if (mine.length === 0) return null;
  return (
    <ul className="jobs">
      {mine.map((id) => (
        <JobLine key={id} id={id} />
      ))}
    </ul>
  );
}

function JobLine({ id }: { id: string }) {
  const say = useMessages(adding);
  const words = useWords();
  const { data: job } = useJob(id);
  if (!job) return null;
  return (
    <li className="job">
      <span className="job-name" title={job.given.join('\n')}>
        <bdi dir="ltr">{job.given[0]}</bdi>
        {job.given.length > 1 && ` + ${words.number(job.given.length - 1)}`}
      </span>
      <span role="status">
        <Progress job={job} />
      </span>
      {hasEnded(job) && (
        <Button className="quiet" aria-label={say.dismiss} onPress={() => dismiss(id)}>
          <Icon name="close" />
        </Button>
      )}
      <Outcome job={job} />
    </li>
  );
}

function Progress({ job }: { job: Job }) {
  const say = useMessages(adding);
  const words = useWords();
  if (job.state === 'waiting') return say.waiting;
  if (job.state === 'reading') return job.read === 0 ? say.reading : say.progress(job.read);
  if (job.fault !== null)
    return (
      <>
        {say.failed}: <WhyRefused reason={job.fault} />
      </>
    );
  if (job.read === 0) return say.failed;
  const fresh = job.reports.filter(({ outcome }) => outcome !== 'duplicate' && outcome !== 'refused').length;
  return say.done(job.read, words.number(fresh));
}

/** So many reports are linked. */
const LINKED = 3;

/** Where what was read can be seen, and what could not be read, each with its reason. */
function Outcome({ job }: { job: Job }) {
  const say = useMessages(adding);
  const reports = job.reports.filter(({ outcome }) => outcome !== 'refused').slice(0, LINKED);
  const refused = job.refusals.filter(({ kind }) => kind === 'refused');
  return (
    <>
      {hasEnded(job) && reports.length > 0 && (
        <ul className="job-reports">
          {reports.map(({ id }) => (
            <li key={id}>
              <Link href={addressOf.report(id)}>
                {say.open} <bdi>{id}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <details open className="job-refused">
          <summary>{say.refused(refused.length)}</summary>
          <ul>
            {refused.map(({ file, place, reason }) => (
              <li key={`${file}\n${place}\n${reason}`}>
                <bdi dir="ltr">{place === null ? file : `${file}: ${place}`}</bdi> — <WhyRefused reason={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
