/** An event: what happened, who says so, and every claim in its own words. */
import { Button } from 'react-aria-components';
import { useParams } from 'wouter';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { PageHead } from '../../parts/page.tsx';
import { ExportList } from '../../parts/save.tsx';
import { useWords } from '../../words.ts';
import { texts } from './say.ts';
import { rowsOf } from './told.ts';
import { EventAnswered, EventView } from './view.tsx';

export default function EventPage() {
  const { id = '' } = useParams();
  const say = useMessages(texts);
  const count = useMessages(common);
  const words = useWords();
  return (
    <EventAnswered key={id} id={id} page>
      {(told) => (
        <>
          <PageHead
            title={words.line(told.event)}
            note={
              <>
                <bdi>{words.when(told.event)}</bdi> · {count.claims(told.claims.length)} ·{' '}
                {count.reports(told.event.reports.length)} · {count.origins(told.event.origins.length)}
              </>
            }
          >
            <ExportList name={told.event.id} rows={() => rowsOf(told)} />
            <Button className="button" onPress={() => print()}>
              {say.print}
            </Button>
          </PageHead>
          <EventView told={told} asked={id} prefix="" />
        </>
      )}
    </EventAnswered>
  );
}
