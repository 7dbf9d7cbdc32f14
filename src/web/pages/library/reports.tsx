/** The reports of the library, the newest first. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { bodyOf, client } from '../../api.ts';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { Day } from '../../parts/dates.tsx';
import { ExportList } from '../../parts/save.tsx';
import { Answered } from '../../parts/states.tsx';
import { addressOf } from '../../routes.tsx';
import { directionOf } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { shelf } from './words.ts';

export interface Narrowed {
  language: string;
  outlet: string;
}

export function Reports({
  languages,
  outlets,
  narrowed,
  narrow,
}: {
  languages: readonly string[];
  outlets: readonly string[];
  narrowed: Narrowed;
  narrow(part: Partial<Narrowed>): void;
}) {
  const say = useMessages(shelf);
  const says = useMessages(common);
  const words = useWords();
  const id = useId();
  const { language, outlet } = narrowed;
  const query = useInfiniteQuery({
    queryKey: ['reports', language, outlet],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      bodyOf(
        client.api.reports.$get({
          query: {
            limit: '50',
            ...(language && { language }),
            ...(outlet && { outlet }),
            ...(pageParam && { cursor: pageParam }),
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  const reports = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const rows = () => ({
    csv: [
      ['id', 'language', 'published', 'outlet', 'title', 'url', 'claims', 'read'],
      ...reports.map((one) => [
        one.id,
        one.language,
        one.published,
        one.outlet,
        one.title,
        one.url,
        one.claims,
        one.readAt,
      ]),
    ],
    json: reports,
  });
  return (
    <section aria-labelledby={id} id="reports" className="reports">
      <header className="reports-head">
        <h2 id={id}>{say.reports}</h2>
        <label>
          {say.language}{' '}
          <select className="field" value={language} onChange={({ target }) => narrow({ language: target.value })}>
            <option value="">{say.all}</option>
            {languages.map((code) => (
              <option key={code} value={code}>
                {words.language(code)}
              </option>
            ))}
          </select>
        </label>
        {outlets.length > 0 && (
          <label>
            {say.outlet}{' '}
            <select className="field" value={outlet} onChange={({ target }) => narrow({ outlet: target.value })}>
              <option value="">{say.all}</option>
              {outlets.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {reports.length > 0 && <ExportList rows={rows} name="reports" />}
      </header>
      <Answered query={query}>
        {() =>
          reports.length === 0 ? (
            <p className="reports-none">
              {say.noneOfThese}{' '}
              <Button className="button" onPress={() => narrow({ language: '', outlet: '' })}>
                {say.clear}
              </Button>
            </p>
          ) : (
            <ul aria-busy={query.isPlaceholderData}>
              {reports.map((report) => (
                <li key={report.id} className="report-row">
                  <span className="when">{report.published === null ? say.noDay : <Day iso={report.published} />}</span>
                  <Link href={addressOf.report(report.id)}>
                    {report.title === null ? (
                      <>
                        {say.untitled} <bdi className="library-note">{report.id}</bdi>
                      </>
                    ) : (
                      <bdi lang={report.language} dir={directionOf(report.language)}>
                        {report.title}
                      </bdi>
                    )}
                  </Link>
                  <span className="report-of">
                    {report.outlet === null ? say.noOutlet : <bdi>{report.outlet}</bdi>} ·{' '}
                    {words.language(report.language)} · {says.claims(report.claims)}
                    {report.copyOf !== null && (
                      <>
                        {' · '}
                        <Link href={addressOf.report(report.copyOf)}>{say.copy}</Link>
                      </>
                    )}
                    {report.versionOf !== null && (
                      <>
                        {' · '}
                        <Link href={addressOf.report(report.versionOf)}>{say.version}</Link>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {query.hasNextPage && (
        <Button className="button" isDisabled={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {query.isFetchingNextPage ? says.loading : says.more}
        </Button>
      )}
    </section>
  );
}
