/** The box that takes reports: a text, whose claims appear at once; links; files. */
import { useQuery } from '@tanstack/react-query';
import { type Dispatch, type SetStateAction, useId } from 'react';
import { Button } from 'react-aria-components';
import { bodyOf, client } from '../../api.ts';
import { useMessages } from '../../messages.ts';
import { useDebounced } from '../../parts/debounced.ts';
import { Failure } from '../../parts/states.tsx';
import { LANGUAGES } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { adding } from './add-words.ts';
import { Coded } from './coded.tsx';
import { type Given, linksOf, NOTHING_GIVEN, reportOf } from './given.ts';

export function AddBox({ given, give }: { given: Given; give: Dispatch<SetStateAction<Given>> }) {
  const say = useMessages(adding);
  const id = useId();
  const settled = useDebounced(given, 400);
  const links = linksOf(given.text);
  const text = settled.text.trim() !== '' && linksOf(settled.text) === null;
  const coded = useQuery({
    queryKey: ['code', settled],
    enabled: text,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
    queryFn: () => bodyOf(client.api.code.$post({ json: reportOf(settled) })),
  });
  const isText = given.text.trim() !== '' && links === null;
  return (
    <section className="add" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.title}</h2>
      <textarea
        className="field add-text"
        rows={2}
        dir="auto"
        aria-label={say.label}
        placeholder={say.placeholder}
        value={given.text}
        onChange={({ target }) => give((old) => ({ ...old, text: target.value }))}
      />
      <div className="add-bar">
        {given.text !== '' && (
          <Button className="quiet" onPress={() => give(NOTHING_GIVEN)}>
            {say.clear}
          </Button>
        )}
      </div>
      {isText && <Details given={given} give={give} />}
      {isText && coded.error && <Failure error={coded.error} again={() => void coded.refetch()} />}
      {isText && coded.isFetching && !coded.data && <p role="status">{say.reading}</p>}
      {isText && !coded.error && coded.data && <Coded coded={coded.data} />}
    </section>
  );
}

/** What the text may not say of itself. */
function Details({ given, give }: { given: Given; give: Dispatch<SetStateAction<Given>> }) {
  const say = useMessages(adding);
  const words = useWords();
  const set = (part: Partial<Given>) => give((old) => ({ ...old, ...part }));
  return (
    <details className="add-details">
      <summary>{say.details}</summary>
      <p className="card-note">{say.detailsNote}</p>
      <div className="add-fields">
        <label>
          {say.outlet}
          <input
            className="field"
            dir="auto"
            value={given.outlet}
            onChange={({ target }) => set({ outlet: target.value })}
          />
        </label>
        <label>
          {say.published}
          <input
            className="field"
            type="date"
            value={given.published}
            onChange={({ target }) => set({ published: target.value })}
          />
        </label>
        <label>
          {say.language}
          <select className="field" value={given.language} onChange={({ target }) => set({ language: target.value })}>
            <option value="">{say.detect}</option>
            {LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {words.language(code)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
