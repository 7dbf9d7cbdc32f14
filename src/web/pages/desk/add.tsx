/** The box that takes reports: a text, whose claims appear at once; links; files. */
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { type Dispatch, type SetStateAction, useId } from 'react';
import { Button, DIRECTORY_DRAG_TYPE, DropZone, FileTrigger } from 'react-aria-components';
import { bodyOf, client } from '../../api.ts';
import { read } from '../../live.ts';
import { useMessages } from '../../messages.ts';
import { DateField } from '../../parts/date-field.tsx';
import { useDebounced } from '../../parts/debounced.ts';
import { Icon } from '../../parts/icon.tsx';
import { Failure, Reason } from '../../parts/states.tsx';
import { LANGUAGES } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { adding } from './add-words.ts';
import { Coded } from './coded.tsx';
import { type Given, linksOf, NOTHING_GIVEN, reportOf } from './given.ts';
import { JobList, Keep } from './jobs.tsx';

export function AddBox({ given, give }: { given: Given; give: Dispatch<SetStateAction<Given>> }) {
  const say = useMessages(adding);
  const id = useId();
  const settled = useDebounced(given, 400);
  const links = linksOf(given.text);
  const isText = given.text.trim() !== '' && links === null;
  const coded = useQuery({
    queryKey: ['code', settled],
    enabled: settled.text.trim() !== '' && linksOf(settled.text) === null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    queryFn: () => bodyOf(client.api.code.$post({ json: reportOf(settled) })),
  });
  const order = useMutation({ mutationFn: (asked: object | readonly File[]) => read(asked, true) });
  const clear = () => {
    give(NOTHING_GIVEN);
    order.reset();
  };
  return (
    <DropZone
      className="add"
      aria-labelledby={`${id}-title`}
      getDropOperation={(types) => (types.has('text/plain') && !types.has(DIRECTORY_DRAG_TYPE) ? 'cancel' : 'copy')}
      onDrop={async ({ items }) => {
        const files = await Promise.all(items.filter((item) => item.kind === 'file').map((item) => item.getFile()));
        if (files.length > 0) order.mutate(files);
      }}
    >
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
        {links !== null && (
          <Button
            className="button"
            isDisabled={order.isPending}
            onPress={() => order.mutate({ links }, { onSuccess: () => give(NOTHING_GIVEN) })}
          >
            <Icon name="link" /> {say.fetch(links.length)}
          </Button>
        )}
        {given.text !== '' && (
          <Button className="quiet" onPress={clear}>
            {say.clear}
          </Button>
        )}
        {given.text === '' && (
          <>
            <FileTrigger allowsMultiple onSelect={(files) => files && order.mutate([...files])}>
              <Button className="button" isDisabled={order.isPending}>
                <Icon name="file" /> {say.choose}
              </Button>
            </FileTrigger>
            <span className="card-note">{say.drop}</span>
          </>
        )}
        {links !== null && <span className="card-note">{say.fetchNote}</span>}
      </div>
      {order.error && (
        <div role="alert" className="add-refused">
          <Reason error={order.error} />
        </div>
      )}
      {isText && <Details given={given} give={give} />}
      {isText && coded.error && <Failure error={coded.error} again={() => void coded.refetch()} />}
      {isText && coded.isFetching && !coded.data && <p role="status">{say.reading}</p>}
      {isText && !coded.error && coded.data && (
        <>
          <Coded coded={coded.data} />
          <Keep key={JSON.stringify(given)} given={given} />
        </>
      )}
      <JobList />
    </DropZone>
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
        <DateField
          label={say.published}
          value={given.published || null}
          onChange={(iso) => set({ published: iso ?? '' })}
        />
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
