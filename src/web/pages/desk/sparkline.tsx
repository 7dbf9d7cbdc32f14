/** A dyad in a line: cooperation upwards, conflict downwards, a bar a month. */
import { useMessages } from '../../messages.ts';
import { shortIn } from '../../ranges.ts';
import { useSettings } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { barsOf, type Month, monthOf, type Span } from './spark.ts';
import { desk } from './words.ts';

/** Half the height, and the width of a month, in units of the drawing, which is stretched to its room. */
const HALF = 20;
const STEP = 4;

export function Sparkline({ months, span }: { months: readonly Month[]; span: Span }) {
  const say = useMessages(desk);
  const words = useWords();
  const { language, calendar } = useSettings();
  const { bars, most } = barsOf(months, span);
  const sum = (of: 'cooperation' | 'conflict') => bars.reduce((all, bar) => all + bar[of], 0);
  const name = (index: number) => shortIn({ language, calendar }, `${monthOf(index)}-15`, 'monthOfYear');
  const [first, last] = [name(span.first), name(span.last)];
  const width = (span.last - span.first + 1) * STEP;
  const height = (n: number) => (n === 0 ? 0 : Math.max(2, (n / most) * (HALF - 1)));
  return (
    <figure className="spark">
      <svg
        viewBox={`0 ${-HALF} ${width} ${2 * HALF}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say.spark(
          first,
          last,
          words.number(sum('cooperation')),
          words.number(sum('conflict')),
          words.number(most),
        )}
      >
        <line x1={0} x2={width} y1={0} y2={0} className="spark-zero" vectorEffect="non-scaling-stroke" />
        {bars.map(({ at, cooperation, conflict }) => (
          <g key={at}>
            <rect
              className="spark-up"
              x={at * STEP + 0.5}
              y={-height(cooperation)}
              width={STEP - 1}
              height={height(cooperation)}
            />
            <rect className="spark-down" x={at * STEP + 0.5} y={0} width={STEP - 1} height={height(conflict)} />
          </g>
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}
