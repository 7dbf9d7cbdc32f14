/** The claims of a text as soon as it is given, each with the words that say it. */
import type { Claim, CodedReport, Report } from '../../../model/index.ts';
import { useMessages } from '../../messages.ts';
import { eventOfClaim } from '../../parts/claim-event.ts';
import { colourOf } from '../../parts/colour.ts';
import { When } from '../../parts/dates.tsx';
import { Glyph } from '../../parts/glyph.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import { marksOf } from '../../parts/marks.ts';
import { useSpeaker } from '../../parts/speaker.ts';
import { LANGUAGES, useSettings } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { adding } from './add-words.ts';

/** All marks, without labels. */
const PLAIN = { hidden: new Set<never>(), labels: false };

/** What became of a text: its claims, or why there are none. */
export function Coded({ coded: { document, claims } }: { coded: CodedReport }) {
  const say = useMessages(adding);
  const words = useWords();
  const language = words.language(document.language);
  const read = (LANGUAGES as readonly string[]).includes(document.language);
  const day = document.published === null ? say.noDay : say.day(words.day(document.published));
  return (
    <div className="coded">
      <p role="status">
        {claims.length > 0
          ? `${say.found(claims.length, language)} · ${day}`
          : read
            ? say.nothing(language)
            : say.unread(language)}
      </p>
      <ol>
        {claims.map((claim) => (
          <CodedClaim key={claim.id} claim={claim} document={document} />
        ))}
      </ol>
    </div>
  );
}

function CodedClaim({ claim, document }: { claim: Claim; document: Report }) {
  const say = useMessages(adding);
  const words = useWords();
  const { direction } = useSettings();
  const event = eventOfClaim(claim, document);
  // Towards who says it first, as one reads.
  const name = useSpeaker();
  const speakers = claim.attribution.map(({ speaker }) => name(speaker)).join(direction === 'rtl' ? ' → ' : ' ← ');
  return (
    <li className="coded-claim">
      <span className="event-sign" style={{ color: colourOf(claim.score) }}>
        <Glyph factuality={claim.factuality} />
      </span>
      <div>
        <p>{words.line(event)}</p>
        <p className="card-note">
          <When event={event} />
          {speakers && <> · {say.by(speakers)}</>}
        </p>
        <MarkedText
          text={document.text.slice(claim.evidence.start, claim.evidence.end)}
          from={claim.evidence.start}
          language={document.language}
          marks={marksOf(claim)}
          settings={PLAIN}
        />
      </div>
    </li>
  );
}
