/** What the accounts of an event differ in, value against value, short enough for its line. */
import type { EventRecord } from '../../model/index.ts';
import type { Words } from '../words.ts';

/** Most fields that a line shows, and most values of each. */
const FIELDS = 2;
const VALUES = 3;

type Says = Pick<Words, 'range' | 'place' | 'party' | 'person' | 'label' | 'quantity' | 'number' | 'list'>;

/** `12 | 13 documents`, `Minsk | Tehran`: for each disputed field of which two values can be shown. */
export function disputedValues(event: EventRecord, words: Says): string[] {
  const shown = event.disputed.flatMap((name) => valuesOf(name as keyof EventRecord['fields'], event, words));
  return shown.slice(0, FIELDS).map((values) => {
    const more = values.length > VALUES ? [...values.slice(0, VALUES), '…'] : values;
    return more.join(' | ');
  });
}

/** The values of a field, as lists of those that exclude each other. */
function valuesOf(name: keyof EventRecord['fields'], { fields }: EventRecord, words: Says): string[][] {
  const several = (values: string[]) => {
    const distinct = [...new Set(values)].filter(Boolean);
    return distinct.length > 1 ? [distinct] : [];
  };
  const all = <T>(field: { values: { value: T }[] }, text: (value: T) => string) =>
    several(field.values.map(({ value }) => text(value)));
  const parties = (codes: string[]) => words.list(codes.map(words.party));
  switch (name) {
    case 'quantities':
      return quantities(
        fields.quantities.values.map(({ value }) => value),
        words,
      );
    case 'when':
      return all(fields.when, (range) => words.range(range));
    case 'where':
      return all(fields.where, (place) => words.place(place.name));
    case 'type':
      return all(fields.type, (type) => words.label('type', type));
    case 'factuality':
      return all(fields.factuality, (factuality) => words.label('factuality', factuality));
    case 'actors':
      return all(fields.actors, parties);
    case 'recipients':
      return all(fields.recipients, parties);
    case 'persons':
      return all(fields.persons, words.person);
    case 'instruments':
      return all(fields.instruments, (instrument) => words.label('instrument', instrument));
    default:
      return [];
  }
}

type Quantity = EventRecord['fields']['quantities']['values'][number]['value'];

/** Numbers of one thing against each other: the thing is said once. Things of which there is one number agree. */
function quantities(values: readonly Quantity[], words: Says): string[][] {
  const byThing = Map.groupBy(values, ({ kind, unit }) => `${kind} ${unit}`);
  return [...byThing.values()].flatMap((same) => {
    const sorted = [...same].sort((a, b) => a.value - b.value);
    const last = sorted.at(-1);
    if (!last || sorted.length < 2) return [];
    const plain = last.kind === 'count' || last.kind === 'measure';
    return [sorted.map((one) => (plain && one !== last ? words.number(one.value) : words.quantity(one)))];
  });
}
