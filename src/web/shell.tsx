/** The frame of the desk: rail, the view, and the evidence beside it. */
import { Suspense, useEffect, useRef, useState } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Link, Route, Switch, useLocation } from 'wouter';
import { common } from './common.ts';
import { EvidenceColumn } from './evidence.tsx';
import { useFollowed } from './following.ts';
import { LiveNote } from './live-note.tsx';
import { useMessages } from './messages.ts';
import { ErrorBoundary } from './parts/boundary.tsx';
import { DateTip } from './parts/date-tip.tsx';
import { Icon } from './parts/icon.tsx';
import { PageHead } from './parts/page.tsx';
import { Loading, ToDesk } from './parts/states.tsx';
import { addressOf, fetchAhead, PAGES, type Page } from './routes.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import { isSearchKey, toSearch } from './shortcut.ts';
import { useWords } from './words.ts';

const RAIL = [
  ['desk', '/'],
  ['search', '/search'],
  ['network', '/network'],
  ['map', '/map'],
  ['library', '/library'],
] as const;

export function Shell() {
  const say = useMessages(common);
  const [location, navigate] = useLocation();
  const view = useArrival(location);
  useSearchKey(navigate);
  return (
    <RouterProvider navigate={navigate}>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <div className="shell">
        <Rail location={location} />
        <main id="content" className="view" tabIndex={-1} ref={view}>
          <ErrorBoundary key={location}>
            <Suspense fallback={<Loading />}>
              <Switch>
                {PAGES.map((page) => (
                  <Route key={page.path} path={page.path}>
                    <Shown page={page} />
                  </Route>
                ))}
                <Route>
                  <PageHead title={say.unknownPage} />
                  <ToDesk />
                </Route>
              </Switch>
            </Suspense>
          </ErrorBoundary>
        </main>
        <EvidenceColumn />
      </div>
      <LiveNote />
      <DateTip />
    </RouterProvider>
  );
}

function useSearchKey(navigate: (to: string) => void) {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isSearchKey(event)) return;
      event.preventDefault();
      toSearch(navigate);
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, [navigate]);
}

/**
 * Whoever follows a link starts at the top of the new view, with the keyboard and the screen reader too; whoever goes back is
 * left to the browser, which knows where they were. Filters change the address's query, not the view.
 */
function useArrival(location: string) {
  const view = useRef<HTMLElement>(null);
  const before = useRef(location);
  /** The path that the browser last went back to, until the next view. */
  const back = useRef<string | null>(null);
  useEffect(() => {
    const note = () => {
      back.current = window.location.pathname;
    };
    addEventListener('popstate', note);
    return () => removeEventListener('popstate', note);
  }, []);
  useEffect(() => {
    if (before.current === location) return;
    before.current = location;
    if (back.current !== window.location.pathname) {
      scrollTo(0, 0);
      view.current?.focus({ preventScroll: true });
    }
    back.current = null;
  }, [location]);
  return view;
}

/** A page, by the way that was open when it was first shown: as another component it would forget what it knows. */
function Shown({ page }: { page: Page }) {
  const [Ready] = useState(() => page.ready ?? page.page);
  return <Ready />;
}

function Rail({ location }: { location: string }) {
  const say = useMessages(common);
  const words = useWords();
  const { followed } = useFollowed();
  const current = (href: string) => (location === href ? ('page' as const) : undefined);
  return (
    <nav className="rail" aria-label={say.navigation}>
      <Link href="/" className="rail-name">
        Dragoman
      </Link>
      <ul className="rail-list">
        {RAIL.map(([name, href]) => (
          <li key={name}>
            <Link
              href={href}
              aria-current={current(href)}
              onPointerEnter={() => void fetchAhead(href)}
              onFocus={() => void fetchAhead(href)}
            >
              <Icon name={name} /> <span>{say[name]}</span>
            </Link>
          </li>
        ))}
      </ul>
      {followed.length > 0 && (
        <section className="rail-followed" aria-labelledby="rail-followed">
          <h2 id="rail-followed">{say.following}</h2>
          <ul className="rail-list">
            {followed.map((code) => (
              <li key={code}>
                <Link href={addressOf.dyad(code)} aria-current={current(addressOf.dyad(code))}>
                  {words.dyad(code)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SettingsMenu />
    </nav>
  );
}
