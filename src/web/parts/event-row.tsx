/** An event in a list: sign, date, sentence, flag, reports and origins. The same wherever events are listed. */
import { Link } from 'wouter';
import { typeEntry } from '../../codebook/index.ts';
import type { EventRecord } from '../../model/index.ts';
import { common } from '../common.ts';
import { useEvidence } from '../evidence.tsx';
import { useMessages } from '../messages.ts';
import { addressOf } from '../routes.tsx';
import { useWords } from '../words.ts';
import { colourOf } from './colour.ts';
import { When } from './dates.tsx';
import { disputedValues } from './disputed.ts';
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';

/** @param compact the sentence first, date and counts in small beneath it: for narrow columns. */
export function EventRow({ event, compact = false }: { event: EventRecord; compact?: boolean }) {
  const say = useMessages(common);
  const words = useWords();
  const [, openEvidence] = useEvidence();
  return (
    <li className={compact ? 'event-row compact' : 'event-row'} data-factuality={event.factuality}>
      <span className="event-sign" style={{ color: colourOf(typeEntry(event.type).score) }}>
        <Glyph factuality={event.factuality} />
      </span>
      <When event={event} told={event.id} />
      <Link href={addressOf.event(event.id)} className="event-line">
        {words.line(event)}
      </Link>
      {event.disputed.length > 0 && (
        <span className="event-flag" title={say.disputed}>
          {disputedValues(event, words).map((values) => (
            <bdi key={values} className="event-values">
              {values}
            </bdi>
          ))}
          <span role="img" aria-label={say.disputed}>
            <Icon name="flag" />
          </span>
        </span>
      )}
      <button type="button" className="event-counts" onClick={() => openEvidence(event.id)}>
        {say.reports(event.reports.length)} · {say.origins(event.origins.length)}
      </button>
    </li>
  );
}
