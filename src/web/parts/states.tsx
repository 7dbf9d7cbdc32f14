/** What a view shows when it has nothing to show yet, or at all. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { common } from '../common.ts';
import { useMessages } from '../messages.ts';

export function Loading() {
  return (
    <p className="state loading" role="status">
      {useMessages(common).loading}
    </p>
  );
}

/** What went wrong, in the server's own words where it said some, and a way to try again. */
export function Failure({ error, again }: { error: Error; again?: () => void }) {
  const say = useMessages(common);
  return (
    <div className="state failure" role="alert">
      <p>{say.failed}</p>
      <p dir="auto">{error.message}</p>
      {again && (
        <Button className="button" onPress={again}>
          {say.again}
        </Button>
      )}
    </div>
  );
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
