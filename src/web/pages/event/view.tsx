/** An event with every claim about it, for its page and for the evidence column. */
import './event.css';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { ApiFailure } from '../../api.ts';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { MarkLegend, useMarkSettings } from '../../parts/marked-text.tsx';
import { marksOf } from '../../parts/marks.ts';
import { PageHead } from '../../parts/page.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { useEvent } from '../../parts/use-event.ts';
import { addressOf } from '../../routes.tsx';
import { isLetter } from '../../shortcut.ts';
import { Claim } from './claim.tsx';
import { Facts, Labels } from './facts.tsx';
import { texts } from './say.ts';
import { byOrigin, type ToldEvent } from './told.ts';
import { Differences, OriginName } from './values.tsx';

/** Loading, unknown, failed, or there. */
export function EventAnswered({
  id,
  page,
  children,
}: {
  id: string;
  /** Whether it is the page of the event, which has a heading whatever the answer is. */
  page?: boolean;
  children: (told: ToldEvent) => React.ReactNode;
}) {
  const say = useMessages(texts);
  const query = useEvent(id);
  if (query.error instanceof ApiFailure && query.error.status === 404)
    return (
      <>
        {page && <PageHead title={say.noEvent} />}
        <Empty title={page ? id : `${say.noEvent}: ${id}`}>
          <p>
            {say.noEventHelp} <Link href="/search">{say.toSearch}</Link>
          </p>
        </Empty>
      </>
    );
  return <Answered query={query}>{children}</Answered>;
}

/** @param prefix tells the column's claims from those of the page, which may be of the same event. */
export function EventView({ told, asked, prefix }: { told: ToldEvent; asked: string; prefix: string }) {
  const say = useMessages(texts);
  const { origins } = useMessages(common);
  const settings = useMarkSettings();
  const root = useRef<HTMLDivElement>(null);
  const { event, claims } = told;
  const groups = useMemo(() => byOrigin(claims), [claims]);
  const roles = useMemo(
    () => [...new Set(claims.flatMap(({ claim }) => marksOf(claim).map(({ role }) => role)))],
    [claims],
  );

  // The browser looked for the claim of the address before there was any.
  useEffect(() => {
    const named = decodeURIComponent(location.hash.slice(1));
    if (named.startsWith(`${prefix}c_`)) document.getElementById(named)?.scrollIntoView();
  }, [prefix]);

  function onKeyDown(event: KeyboardEvent) {
    const on = event.target as HTMLElement;
    const onClaim = on.classList.contains('told');
    const step =
      isLetter(event, 'j') || (onClaim && event.key === 'ArrowDown')
        ? 1
        : isLetter(event, 'k') || (onClaim && event.key === 'ArrowUp')
          ? -1
          : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = [...(root.current?.querySelectorAll<HTMLElement>('.told') ?? [])];
    const at = all.findIndex((one) => one.contains(on));
    const next = all[at < 0 ? 0 : at + step];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that go from claim to claim, which can all be reached by Tab
    <div className="event-view" ref={root} onKeyDown={onKeyDown}>
      {asked !== event.id && (
        <p className="old-id" role="status">
          {say.oldId}{' '}
          <Link href={addressOf.event(event.id)} className="code">
            <bdi>{event.id}</bdi>
          </Link>
        </p>
      )}
      <Labels event={event} />
      <Differences event={event} told={claims} groups={groups} prefix={prefix} />
      <Facts event={event} told={claims} groups={groups} prefix={prefix} />
      <section aria-labelledby={`${prefix}claims`}>
        <h2 id={`${prefix}claims`}>{say.claims}</h2>
        <p className="page-note">
          {origins(groups.length)}. <span className="no-print">{say.claimsNote}</span>
        </p>
        <MarkLegend settings={settings} roles={roles} />
        <div className="origins">
          {groups.map((group) => (
            <section key={group.origin} className="origin" data-several={group.claims.length > 1 || undefined}>
              <h3>
                <OriginName group={group} />
              </h3>
              <div className="told-claims">
                {group.claims.map((numbered) => (
                  <Claim key={numbered.told.claim.id} numbered={numbered} prefix={prefix} settings={settings} />
                ))}
              </div>
            </section>
          ))}
        </div>
      </section>
      <p className="soft">
        {say.id}: <bdi className="code">{event.id}</bdi>
      </p>
    </div>
  );
}
