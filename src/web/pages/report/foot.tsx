/** The panel at the foot of the text: what the coder knows of the words that are pointed at. It never moves. */
import { Button } from 'react-aria-components';
import type { Claim, Report } from '../../../model/index.ts';
import { useMessages } from '../../messages.ts';
import { eventOfClaim } from '../../parts/claim-event.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words.ts';
import { Coder, Entry, Words } from './explained.tsx';
import { texts } from './say.ts';
import { type Explained, placeAt } from './why.ts';

export function WhyFoot({
  explained,
  claims,
  at,
}: {
  explained: Explained;
  claims: readonly Claim[];
  at: number | null;
}) {
  const say = useMessages(texts);
  const words = useWords();
  const place = at === null ? null : placeAt(explained, at);
  return (
    <div className="foot foot-why no-print" role="status" aria-live="polite">
      {place === null ? (
        <p className="soft">{say.place0}</p>
      ) : place.skipped !== null ? (
        <p>
          {say.skipped('')} <Coder>{place.skipped}</Coder>
        </p>
      ) : place.sentence === null ? (
        <p>{say.outside}</p>
      ) : (
        <ul>
          {place.words.length === 0 && <li>{say.unknownWord}</li>}
          {place.words.map((word) => (
            <li key={`${word.table} ${word.row} ${word.start} ${word.end}`}>
              <Words of={explained} start={word.start} end={word.end} /> <Entry word={word} />
            </li>
          ))}
          {place.acts.map((act) => (
            <li key={`${act.rule} ${act.start} ${act.end}`}>
              {act.claim === null ? '✕' : '●'} <code dir="ltr">{act.rule}</code>{' '}
              {act.claim === null ? (
                <Coder>{act.dropped ?? ''}</Coder>
              ) : (
                say.made(words.number(claims.findIndex(({ id }) => id === act.claim) + 1))
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Where the records stand below the text: which claim is selected, and the way to its record. */
export function ClaimFoot({
  claim,
  number,
  document,
  show,
  close,
}: {
  claim: Claim;
  document: Report;
  number: number;
  show(): void;
  close(): void;
}) {
  const say = useMessages(texts);
  const words = useWords();
  return (
    <div className="foot foot-claim narrow-only no-print" role="status">
      <p>
        <span className="card-number">{words.number(number + 1)}</span> <Glyph factuality={claim.factuality} />{' '}
        {words.line(eventOfClaim(claim, document))}
      </p>
      <Button className="button" onPress={show}>
        {say.toRecord}
      </Button>
      <Button className="quiet" aria-label={say.deselect} onPress={close}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
