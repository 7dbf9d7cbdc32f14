/** What a view shows when it has nothing to show yet, or at all. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { common } from '../common.ts';
import { failures, kindOf } from '../failures.ts';
import { useMessages } from '../messages.ts';

export function Loading() {
  return (
    <p className="state loading" role="status">
      {useMessages(common).loading}
    </p>
  );
}

/** What an error means and what to do, and small below it what was said of it, in English. */
export function Reason({ error }: { error: Error }) {
  const say = useMessages(failures);
  return (
    <>
      <p>{say[kindOf(error)]}</p>
      {error.message !== '' && (
        <p className="failure-said">
          {say.said}: <bdi lang="en">{error.message}</bdi>
        </p>
      )}
    </>
  );
}

/** What went wrong, and a way to try again. */
export function Failure({ error, again }: { error: Error; again?: () => void }) {
  const say = useMessages(common);
  return (
    <div className="state failure" role="alert">
      <p className="empty-title">{say.failed}</p>
      <Reason error={error} />
      {again && (
        <Button className="button" onPress={again}>
          {say.again}
        </Button>
      )}
    </div>
  );
}

/** The way to where everything begins, for views that have nothing to show. */
export function ToDesk() {
  return <Link href="/">{useMessages(common).toDesk}</Link>;
}

/** Says why there is nothing, and in `children` what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

interface Asked<T> {
  data: T | undefined;
  error: Error | null;
  refetch(): unknown;
}

/** The three states of something asked of the server: loading, failed, there. */
export function Answered<T>({ query, children }: { query: Asked<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  return query.error ? <Failure error={query.error} again={() => void query.refetch()} /> : <Loading />;
}
