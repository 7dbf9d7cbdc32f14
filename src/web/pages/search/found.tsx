/** One report that a search found: its title and the places that hold the words, each in its own direction. */
import { Link } from 'wouter';
import { useMessages } from '../../messages.ts';
import { Day } from '../../parts/dates.tsx';
import { cut } from '../../parts/marks.ts';
import { Quote } from '../../parts/quote.tsx';
import { addressOf } from '../../routes.tsx';
import { directionOf } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { searching } from './words.ts';

interface Range {
  start: number;
  end: number;
}

export interface FoundReport {
  id: string;
  language: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  excerpt: string;
  titleMarks: Range[];
  snippets: { text: string; start: number; marks: Range[] }[];
}

export function Found({ report, find }: { report: FoundReport; find: string }) {
  const say = useMessages(searching);
  const words = useWords();
  const { id, language, title, outlet, published, titleMarks, snippets, excerpt } = report;
  return (
    <li className="found">
      <h3>
        <Link href={`${addressOf.report(id)}?find=${encodeURIComponent(find)}`}>
          <bdi lang={language} dir={directionOf(language)}>
            {title === null ? beginning(excerpt) : <Marked text={title} marks={titleMarks} />}
          </bdi>
        </Link>
      </h3>
      <p className="found-of">
        {outlet && (
          <>
            <bdi>{outlet}</bdi> ·{' '}
          </>
        )}
        {published === null ? say.unknownDay : <Day iso={published} />} · {words.language(language)}
      </p>
      <Quote language={language}>
        {snippets.length === 0
          ? excerpt
          : snippets.map(({ text, start, marks }, i) => (
              <span key={start}>
                {i > 0 && ' … '}
                <Marked text={text} marks={marks} />
              </span>
            ))}
      </Quote>
    </li>
  );
}

/** What stands for a title where there is none. */
function beginning(excerpt: string): string {
  const line = excerpt.trim().split('\n', 1)[0] ?? '';
  return line.length > 90 ? `${line.slice(0, 90).replace(/\s+\S*$/, '')} …` : line;
}

function Marked({ text, marks }: { text: string; marks: readonly Range[] }) {
  return cut(text, marks).map((piece) =>
    piece.marks.length === 0 ? piece.text : <mark key={piece.start}>{piece.text}</mark>,
  );
}
