/** What is under the pointer or has the focus, in words. It takes no room and catches no pointer. */
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { bodyOf, client } from '../../api.ts';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { useWords } from '../../words.ts';
import { isoOf } from './days.ts';
import { reachOf } from './lanes.ts';
import type { Point } from './points.ts';
import { dyadWords } from './words.ts';

/** @param x,y,width where, in the picture; the tip stands beside it and never leaves the picture's sides. */
export function Tip({ x, y, width, children }: { x: number; y: number; width: number; children: ReactNode }) {
  const size = Math.min(320, width);
  const start = Math.min(Math.max(0, x - size / 2), width - size);
  return (
    <div className="tip" role="presentation" style={{ inlineSize: size, transform: `translate(${start}px, ${y}px)` }}>
      <div className="tip-text">{children}</div>
    </div>
  );
}

/** The sentence is asked of the server when the event is looked at: the timeline holds points only. */
export function PointTip({ point }: { point: Point }) {
  const say = useMessages(common);
  const own = useMessages(dyadWords);
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['event', point.id],
    queryFn: () => bodyOf(client.api.events[':id'].$get({ param: { id: point.id } })),
  });
  const when = point.from === null || point.to === null ? null : { from: point.from, to: point.to };
  return (
    <>
      <p className="tip-when">
        <Glyph factuality={point.factuality} /> {words.when({ when, dated: point.dated })}
      </p>
      <p>{data ? words.line(data.event) : words.label('type', point.type)}</p>
      <p className="tip-more">
        {[
          words.label('factuality', point.factuality),
          ...(point.disputed ? [own.disputed] : []),
          say.reports(point.reports),
          say.origins(point.origins),
        ].join(' · ')}
      </p>
    </>
  );
}

export function ManyTip({ points }: { points: readonly Point[] }) {
  const say = useMessages(common);
  const own = useMessages(dyadWords);
  const words = useWords();
  const { start, end } = reachOf(points);
  const types = Map.groupBy(points, ({ type }) => type);
  const most = [...types].sort((a, b) => b[1].length - a[1].length).slice(0, 4);
  return (
    <>
      <p className="tip-when">{words.range({ from: isoOf(start), to: isoOf(end - 1) })}</p>
      <p>
        {say.events(points.length)}
        {most.map(([type, { length }]) => (
          <Fragment key={type}>
            {' · '}
            {words.label('type', type)} {words.number(length)}
          </Fragment>
        ))}
      </p>
      <p className="tip-more">{own.zoomHere}</p>
    </>
  );
}
