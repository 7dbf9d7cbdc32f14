/** The filter bar: what the view may be narrowed by, and a chip for everything that narrows it now. */
import { type ReactNode, useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { CONTEXTS } from '../../codebook/index.ts';
import { EVENT_TYPES } from '../../model/index.ts';
import { CERTAINTIES, FILTER_FIELDS, type FilterField, type Filters, isSeveral } from '../filter.ts';
import { type Like, useMessages } from '../messages.ts';
import { useWords, type Words } from '../words.ts';
import { DateField } from './date-field.tsx';
import { filterWords } from './filter-words.ts';
import './filters.css';
import { GLYPHS } from './glyph.tsx';
import { Icon } from './icon.tsx';
import { type FilterState, useFilter } from './use-filter.ts';
import { useLibrary } from './use-library.ts';

/** How many things each value of a field would leave, where the page knows. */
export type FilterCounts = Partial<Record<FilterField, ReadonlyMap<string, number>>>;

export interface FilterBarProps {
  state: FilterState;
  /** The fields that the page can be narrowed by; all when left out. */
  fields?: readonly FilterField[];
  /** With counts, only values that there are (or that are chosen) are offered. */
  counts?: FilterCounts;
}

type Say = Like<(typeof filterWords)['en']>;

const NO_VALUES: readonly string[] = [];

export function FilterBar({ state, fields = FILTER_FIELDS, counts }: FilterBarProps) {
  const say = useMessages(filterWords);
  const words = useWords();
  const library = useLibrary();
  const values: Partial<Record<FilterField, readonly string[]>> = {
    type: EVENT_TYPES,
    context: Object.keys(CONTEXTS),
    factuality: CERTAINTIES,
    minOrigins: ['2', '3', '5', '10'],
    language: Object.keys(library.data?.languages ?? {}),
    outlet: library.data?.outlets.map(({ outlet }) => outlet) ?? NO_VALUES,
  };
  return (
    <section className="filters" aria-label={say.filters}>
      <div className="filter-buttons">
        {fields.map((field) => {
          if (field === 'period') return <PeriodFilter key={field} state={state} />;
          if (field === 'asOf') return <AsOfFilter key={field} state={state} />;
          return (
            <ChoiceFilter
              key={field}
              field={field}
              state={state}
              values={values[field] ?? NO_VALUES}
              counts={counts?.[field]}
              nameOf={(value) => nameOf(field, value, words, say)}
            />
          );
        })}
      </div>
      <FilterChips state={state} fields={fields} />
    </section>
  );
}

/** What narrows the view, each with a button that takes it away. */
export function FilterChips({ state, fields = FILTER_FIELDS }: Pick<FilterBarProps, 'state' | 'fields'>) {
  const say = useMessages(filterWords);
  const words = useWords();
  const active = state.active.filter((field) => fields.includes(field));
  if (active.length === 0) return null;
  return (
    <ul className="chips">
      {active.map((field) => {
        const text = chipText(field, state.filters, words, say);
        return (
          <li key={field}>
            <Button className="chip" aria-label={say.remove(text)} onPress={() => state.remove(field)}>
              <bdi>{text}</bdi> <Icon name="close" />
            </Button>
          </li>
        );
      })}
      {active.length > 1 && (
        <li>
          <Button className="quiet" onPress={state.clear}>
            {say.clear}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** Says that the filters leave nothing, and offers to take each away. */
export function NothingMatches({ state, fields }: Pick<FilterBarProps, 'state' | 'fields'>) {
  const say = useMessages(filterWords);
  return (
    <div className="state empty">
      <p className="empty-title">{say.nothing}</p>
      <p>{say.removeOne}</p>
      <FilterChips state={state} {...(fields && { fields })} />
    </div>
  );
}

/** What narrows the view, in one line; empty when nothing does. */
export function useFilterText(): string {
  const { filters, active } = useFilter();
  const say = useMessages(filterWords);
  const words = useWords();
  return active.map((field) => chipText(field, filters, words, say)).join(' · ');
}

function nameOf(field: FilterField, value: string, words: Words, say: Say): string {
  if (field === 'language') return words.language(value);
  if (field === 'minOrigins') return say.atLeast(Number(value));
  if (field === 'type' || field === 'context' || field === 'factuality') return words.label(field, value);
  return value;
}

function chipText(field: FilterField, filters: Filters, words: Words, say: Say): string {
  const { since, until } = filters;
  if (field === 'period') {
    if (since && until) return words.range({ from: since, to: until });
    return since ? say.since(words.day(since)) : say.to(words.day(until ?? null));
  }
  if (field === 'asOf') return say.knownOn(words.day(filters.asOf ?? null));
  const chosen = isSeveral(field) ? (filters[field] ?? []) : [String(filters[field])];
  const name = words.either(chosen.map((value) => nameOf(field, value, words, say)));
  return field === 'minOrigins' ? name : `${say[field]}: ${name}`;
}

/** No value of any field. */
const ANY = '*';

interface ChoiceProps {
  field: Exclude<FilterField, 'period' | 'asOf'>;
  state: FilterState;
  values: readonly string[];
  counts?: ReadonlyMap<string, number> | undefined;
  nameOf(value: string): string;
}

function ChoiceFilter({ field, state, values, counts, nameOf }: ChoiceProps) {
  const say = useMessages(filterWords);
  const words = useWords();
  const [open, setOpen] = useState(false);
  // How often it was changed since it was opened: going back takes all of it back.
  const changes = useRef(0);
  const several = isSeveral(field);
  const one = state.filters[field];
  const chosen: readonly string[] = one === undefined ? [] : several ? (state.filters[field] ?? []) : [String(one)];
  const offered = values.filter((value) => !counts || counts.has(value) || chosen.includes(value));
  // The languages and outlets of a library may not be known yet.
  if (offered.length === 0 && !counts) return null;
  function choose(picked: readonly string[]) {
    // Whoever had chosen some and takes "any" wants no other; whoever had "any" and takes one wants that.
    const given = picked.includes(ANY) && chosen.length > 0 ? [] : picked.filter((value) => value !== ANY);
    const value = field === 'minOrigins' && given[0] !== undefined ? Number(given[0]) : given[0];
    state.change({ [field]: several ? given : value }, { replace: changes.current++ > 0 });
    if (!several) turn(false);
  }
  function turn(to: boolean) {
    changes.current = 0;
    setOpen(to);
  }
  return (
    <FilterButton name={say[field]} set={chosen.length > 0} open={open} onOpen={turn}>
      <ListBox
        className="listbox filter-values"
        aria-label={say[field]}
        selectionMode={several ? 'multiple' : 'single'}
        disallowEmptySelection={!several}
        // It closes the list, and takes nothing back.
        escapeKeyBehavior="none"
        autoFocus
        selectedKeys={chosen.length === 0 ? [ANY] : chosen}
        onSelectionChange={(keys) => choose(keys === 'all' ? offered : [...keys].map(String))}
      >
        <ListBoxItem id={ANY}>{say.any}</ListBoxItem>
        {offered.map((value) => (
          <ListBoxItem key={value} id={value} textValue={nameOf(value)}>
            {field === 'factuality' && <span className="glyph">{GLYPHS[value as keyof typeof GLYPHS]} </span>}
            <bdi>{nameOf(value)}</bdi>
            {counts?.has(value) && <span className="filter-count">{words.number(counts.get(value) ?? 0)}</span>}
          </ListBoxItem>
        ))}
      </ListBox>
    </FilterButton>
  );
}

function PeriodFilter({ state }: { state: FilterState }) {
  const say = useMessages(filterWords);
  const { since, until } = state.filters;
  const [open, setOpen] = useState(false);
  return (
    <FilterButton name={say.period} set={since !== undefined || until !== undefined} open={open} onOpen={setOpen}>
      <PeriodForm state={state} done={() => setOpen(false)} />
    </FilterButton>
  );
}

function PeriodForm({ state, done }: { state: FilterState; done(): void }) {
  const say = useMessages(filterWords);
  const [from, setFrom] = useState(state.filters.since ?? null);
  const [to, setTo] = useState(state.filters.until ?? null);
  function apply() {
    const turned = from !== null && to !== null && from > to;
    state.change({ since: (turned ? to : from) ?? undefined, until: (turned ? from : to) ?? undefined });
    done();
  }
  return (
    <DayForm apply={apply}>
      <DateField label={say.from} value={from} onChange={setFrom} edge="first" autoFocus />
      <DateField label={say.until} value={to} onChange={setTo} edge="last" />
    </DayForm>
  );
}

function AsOfFilter({ state }: { state: FilterState }) {
  const say = useMessages(filterWords);
  const [open, setOpen] = useState(false);
  return (
    <FilterButton name={say.asOf} set={state.filters.asOf !== undefined} open={open} onOpen={setOpen}>
      <AsOfForm state={state} done={() => setOpen(false)} />
    </FilterButton>
  );
}

function AsOfForm({ state, done }: { state: FilterState; done(): void }) {
  const say = useMessages(filterWords);
  const [day, setDay] = useState(state.filters.asOf ?? null);
  function apply() {
    state.change({ asOf: day ?? undefined });
    done();
  }
  return (
    <DayForm apply={apply}>
      <DateField label={say.asOf} value={day} onChange={setDay} edge="last" autoFocus />
      <p className="filter-hint">{say.knownHint}</p>
    </DayForm>
  );
}

function DayForm({ apply, children }: { apply(): void; children: ReactNode }) {
  const say = useMessages(filterWords);
  return (
    <form
      className="filter-form"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {children}
      <Button type="submit" className="button">
        {say.apply}
      </Button>
    </form>
  );
}

interface FilterButtonProps {
  name: string;
  /** Whether the field narrows something. */
  set: boolean;
  open: boolean;
  onOpen(open: boolean): void;
  children: ReactNode;
}

function FilterButton({ name, set, open, onOpen, children }: FilterButtonProps) {
  return (
    <DialogTrigger isOpen={open} onOpenChange={onOpen}>
      <Button className="button filter-button" data-set={set || undefined}>
        {name} <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog aria-label={name} className="filter-dialog">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
