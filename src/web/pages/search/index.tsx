/** Search: reports by their words, and whom and what the words may name, in any script. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { Link, useSearchParams } from 'wouter';
import { withValues } from '../../address.ts';
import { bodyOf, client } from '../../api.ts';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { useDebounced } from '../../parts/debounced.ts';
import { PageHead } from '../../parts/page.tsx';
import { ExportList } from '../../parts/save.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { addressOf } from '../../routes.tsx';
import { SEARCH_BOX, searchKeyIsOn, turnSearchKey } from '../../shortcut.ts';
import { Found, type FoundReport } from './found.tsx';
import { NamesFound } from './names.tsx';
import './search.css';
import { searching } from './words.ts';

const FEW = 50;
const MANY = 200;
/** Until a query follows what is typed. */
const PAUSE = 350;
/** One name in four scripts. */
const EXAMPLES = ['Lukashenko', 'لوكاشينكو', 'لوکاشنکو', 'Лукашенко'];

export default function SearchPage() {
  const say = useMessages(searching);
  const says = useMessages(common);
  const [params, setParams] = useSearchParams();
  const asked = params.get('q') ?? '';
  const exact = params.get('exact') === 'true';
  const box = useBox(asked, (q) => setParams((old) => withValues(old, { q }), { replace: true }));
  const [most, setMost] = useState(FEW);
  const query = useQuery({
    queryKey: ['search', asked, exact, most],
    enabled: asked !== '',
    // What was found stays until the next is there: nothing jumps while one types.
    placeholderData: (before) => before,
    queryFn: () =>
      bodyOf(client.api.search.$get({ query: { q: asked, exact: exact ? 'true' : 'false', limit: String(most) } })),
  });
  const setExact = (on: boolean) => setParams((old) => withValues(old, { exact: on ? 'true' : null }));
  return (
    <div className="search-page">
      <PageHead title={says.search}>
        {asked !== '' && query.data && query.data.items.length > 0 && (
          <ExportList name="search" rows={() => rowsOf(query.data.items)} />
        )}
      </PageHead>
      <search>
        <form onSubmit={box.submit}>
          <input
            id={SEARCH_BOX}
            ref={box.ref}
            type="search"
            className="field search-box"
            dir="auto"
            maxLength={500}
            aria-label={say.label}
            placeholder={say.label}
            value={box.text}
            onChange={({ target }) => box.setText(target.value)}
          />
          <Button type="submit" className="button">
            {say.button}
          </Button>
          <label className="search-exact" title={say.exactNote}>
            <input type="checkbox" checked={exact} onChange={({ target }) => setExact(target.checked)} /> {say.exact}
          </label>
        </form>
      </search>
      {asked === '' ? (
        <Empty title={say.emptyTitle}>
          <p>{say.emptyNote}</p>
          <ul className="search-examples">
            {EXAMPLES.map((name) => (
              <li key={name}>
                <Link href={addressOf.search(name)}>
                  <bdi>{name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
          <label className="search-exact">
            <input
              type="checkbox"
              defaultChecked={searchKeyIsOn()}
              onChange={({ target }) => turnSearchKey(target.checked)}
            />{' '}
            {say.hint}
          </label>
        </Empty>
      ) : (
        <Answered query={query}>
          {({ items, more, names }) => (
            <div aria-busy={query.isPlaceholderData} className="search-results">
              <NamesFound names={names} />
              <p role="status" className="search-count">
                {items.length === 0 ? say.none : more ? say.foundMore(items.length) : say.found(items.length)}
              </p>
              {items.length === 0 && (
                <p className="search-none">
                  {exact ? (
                    <Button className="button" onPress={() => setExact(false)}>
                      {say.noneExact}
                    </Button>
                  ) : (
                    say.noneNote
                  )}
                </p>
              )}
              <ol>
                {items.map((report) => (
                  <Found key={report.id} report={report} find={asked} />
                ))}
              </ol>
              {more && most < MANY && (
                <Button className="button" onPress={() => setMost(MANY)}>
                  {says.more}
                </Button>
              )}
            </div>
          )}
        </Answered>
      )}
    </div>
  );
}

/** The box holds what is typed; the address follows after a pause, or at once on Enter. */
function useBox(asked: string, ask: (query: string) => void) {
  const ref = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(asked);
  const settled = useDebounced(text, PAUSE).trim();
  // What was asked last by the box itself; anything else in the address came from a link or from going back.
  const own = useRef(asked);
  useEffect(() => {
    if (own.current === asked) return;
    own.current = asked;
    setText(asked);
  }, [asked]);
  function askFor(query: string) {
    if (query === own.current) return;
    own.current = query;
    ask(query);
  }
  useEffect(() => {
    if (settled === text.trim()) askFor(settled);
  }, [settled]);
  useEffect(() => {
    // After the frame has put the focus on the view.
    const frame = asked === '' ? requestAnimationFrame(() => ref.current?.focus()) : 0;
    return () => cancelAnimationFrame(frame);
  }, []);
  return {
    ref,
    text,
    setText,
    submit(event: React.FormEvent) {
      event.preventDefault();
      askFor(text.trim());
    },
  };
}

function rowsOf(items: readonly FoundReport[]) {
  const head = ['id', 'language', 'published', 'outlet', 'title'];
  return {
    csv: [head, ...items.map(({ id, language, published, outlet, title }) => [id, language, published, outlet, title])],
    json: items,
  };
}
