/** The sign of an event in a picture: the forms of `Glyph`, drawn, so that all are equally large and stand exactly. */
import type { Factuality } from '../../parts/glyph.tsx';

/** Half the size of a sign. */
const R = 5.5;

export function Sign({ factuality, colour }: { factuality: Factuality; colour: string }) {
  switch (factuality) {
    case 'asserted':
      return <circle r={R} fill={colour} />;
    case 'contested':
      return (
        <>
          <circle r={R} fill="var(--paper)" stroke={colour} strokeWidth={1.75} />
          <path d={`M0 ${-R}A${R} ${R} 0 0 0 0 ${R}Z`} fill={colour} />
        </>
      );
    case 'future':
      return (
        <path
          d={`M0 ${-R - 1}L${R + 1} 0L0 ${R + 1}L${-R - 1} 0Z`}
          fill="var(--paper)"
          stroke={colour}
          strokeWidth={1.75}
        />
      );
    case 'alleged':
      return <circle r={R} fill="var(--paper)" stroke={colour} strokeWidth={1.75} />;
    case 'hypothetical':
      return <circle r={R} fill="var(--paper)" stroke={colour} strokeWidth={1.75} strokeDasharray="2.2 2.1" />;
    case 'negated':
      return (
        <path
          d={`M${-R + 1} ${-R + 1}L${R - 1} ${R - 1}M${R - 1} ${-R + 1}L${-R + 1} ${R - 1}`}
          stroke={colour}
          strokeWidth={2.25}
        />
      );
  }
}

/** The flag of a disputed event, at the upper corner of its sign. */
export function Flag() {
  return <path className="mark-flag" d="M4 -3V-11H11L9.2 -8.7L11 -6.4H4" />;
}
