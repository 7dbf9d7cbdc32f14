/** Questions about events as plain data, and events in words. */
export { dyadOf, type Filter, matches, partiesOf, spotOf, valuesOf } from './filter.ts';
export { eventLine, type NameCase, type SentenceNames, sentence } from './sentences/index.ts';
export { declined } from './sentences/ru-names.ts';
export { eventWhen, rangeText } from './when.ts';
export { counted, type DeskLanguage, type LabelKind, label, unitFor } from './words/index.ts';
export { type SpeakerNames, speakerName } from './words/speakers.ts';
