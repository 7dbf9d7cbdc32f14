/** Follows a dyad: two names, in any script. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { dyadOf, partiesOf } from '../../../query/index.ts';
import { bodyOf, client } from '../../api.ts';
import { common } from '../../common.ts';
import { useFollowed } from '../../following.ts';
import { useMessages } from '../../messages.ts';
import { useDebounced } from '../../parts/debounced.ts';
import { useWords } from '../../words.ts';
import { desk } from './words.ts';

const SUGGESTED = 20;

/** A party's own code among those of its dyad: `BLR-IRN` → the other one. */
const otherOf = (dyad: string, party: string) => partiesOf(dyad).find((code) => code !== party);

export function FollowPicker() {
  const say = useMessages(desk);
  const words = useWords();
  const { followed, follow } = useFollowed();
  const [first, setFirst] = useState<string | null>(null);
  const [second, setSecond] = useState<string | null>(null);
  // Another key empties the fields.
  const [round, setRound] = useState(0);
  const dyad = first !== null && second !== null && first !== second ? dyadOf(first, second) : null;
  const known = dyad !== null && followed.includes(dyad);
  return (
    <form
      className="picker"
      onSubmit={(event) => {
        event.preventDefault();
        if (dyad === null || known) return;
        follow(dyad);
        setFirst(null);
        setSecond(null);
        setRound(round + 1);
      }}
    >
      <PartyBox key={`first-${round}`} label={say.firstParty} facing={second} choose={setFirst} />
      <PartyBox key={`second-${round}`} label={say.secondParty} facing={first} choose={setSecond} />
      <Button type="submit" className="button" isDisabled={dyad === null || known}>
        {say.follow}
      </Button>
      {known && <p role="status">{say.already(words.dyad(dyad))}</p>}
    </form>
  );
}

/** @param facing the other party of the dyad: those it has most to do with are suggested. */
function PartyBox({
  label,
  facing,
  choose,
}: {
  label: ReactNode;
  facing: string | null;
  choose(code: string | null): void;
}) {
  const say = useMessages(desk);
  const says = useMessages(common);
  const words = useWords();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const asked = useDebounced(chosen === null ? text.trim() : '', 150);
  const { data: items = [] } = useQuery({
    queryKey: ['parties', asked, facing],
    placeholderData: (before) => before,
    queryFn: async () => {
      const limit = String(SUGGESTED);
      if (asked !== '') return (await bodyOf(client.api.parties.$get({ query: { q: asked, limit } }))).items;
      if (facing === null) return (await bodyOf(client.api.parties.$get({ query: { limit } }))).items;
      const { items: dyads } = await bodyOf(client.api.dyads.$get({ query: { party: facing, limit } }));
      return dyads.flatMap(({ code, events }) => {
        const other = otherOf(code, facing);
        return other ? [{ code: other, events }] : [];
      });
    },
  });
  const pick = (code: string | null) => {
    setChosen(code);
    choose(code);
    if (code !== null) setText(words.party(code));
  };
  return (
    <ComboBox
      className="party-box"
      items={items.filter(({ code }) => code !== facing)}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        if (chosen !== null && next !== words.party(chosen)) pick(null);
      }}
      selectedKey={chosen}
      onSelectionChange={(key) => key !== null && pick(String(key))}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="party-box-field">
        <Input className="field" dir="auto" />
        <Button className="quiet" aria-label={say.choose}>
          ▾
        </Button>
      </div>
      <Popover className="popover">
        <ListBox
          className="listbox"
          renderEmptyState={() => <p className="listbox-empty">{asked === '' ? '' : say.nobody(asked)}</p>}
        >
          {(item: { code: string; events: number }) => (
            <ListBoxItem id={item.code} textValue={words.party(item.code)} className="party-option">
              <span>
                <bdi>{words.party(item.code)}</bdi> <small>{item.code}</small>
              </span>
              {item.events > 0 && <small>{says.events(item.events)}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
