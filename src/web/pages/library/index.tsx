/** The library: what was read, what is in it, what could not be read. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useSearchParams } from 'wouter';
import { withValues } from '../../address.ts';
import type { client } from '../../api.ts';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { Icon } from '../../parts/icon.tsx';
import { PageHead } from '../../parts/page.tsx';
import { Answered, Empty, ToDesk } from '../../parts/states.tsx';
import { useLibrary } from '../../parts/use-library.ts';
import { useWords } from '../../words.ts';
import './library.css';
import { ranked } from './reasons.ts';
import { Refusals } from './refusals.tsx';
import { type Narrowed, Reports } from './reports.tsx';
import { Tally } from './tally.tsx';
import { shelf } from './words.ts';

export default function LibraryPage() {
  const says = useMessages(common);
  const query = useLibrary();
  return (
    <div className="library">
      <Answered query={query}>
        {(library) =>
          library.reports === 0 ? (
            <>
              <PageHead title={says.library} />
              <EmptyLibrary />
            </>
          ) : (
            <Filled library={library} />
          )
        }
      </Answered>
    </div>
  );
}

type Facts = Awaited<ReturnType<Awaited<ReturnType<typeof client.api.library.$get>>['json']>>;

function Filled({ library }: { library: Facts }) {
  const say = useMessages(shelf);
  const says = useMessages(common);
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const narrowed: Narrowed = { language: params.get('language') ?? '', outlet: params.get('outlet') ?? '' };
  const { reports, claims, events, languages, outlets, types, contexts, coded, days, lastRead, version } = library;
  const narrow = (part: Partial<Narrowed>) => setParams((old) => withValues(old, part));
  const narrowedTo = (key: string, value: string) => `/library?${new URLSearchParams({ [key]: value })}`;
  const note = [
    say.note(says.reports(reports), says.claims(claims), says.events(events)),
    lastRead === null ? null : `${say.lastRead(words.day(lastRead.slice(0, 10)))} · ${say.coder(version)}`,
    days.from === null || days.to === null ? null : say.days(words.day(days.from), words.day(days.to)),
  ];
  return (
    <>
      <PageHead title={says.library} note={note.filter(Boolean).join(' · ')}>
        <ExportAll />
      </PageHead>
      <div className="tallies">
        <Tally
          title={say.languages}
          items={ranked(languages).map(([code, count]) => ({
            key: code,
            name: words.language(code),
            count,
            href: narrowedTo('language', code),
            current: narrowed.language === code,
            ...(!coded.includes(code) && { note: say.notCoded }),
          }))}
        />
        <Tally
          title={say.outlets}
          items={outlets.map(({ outlet, reports: count }) => ({
            key: outlet,
            name: <bdi>{outlet}</bdi>,
            count,
            href: narrowedTo('outlet', outlet),
            current: narrowed.outlet === outlet,
          }))}
        />
        <Tally
          title={say.types}
          items={ranked(types).map(([type, count]) => ({
            key: type,
            name: words.label('type', type),
            count,
            href: `/network?type=${encodeURIComponent(type)}`,
          }))}
        />
        <Tally
          title={say.contexts}
          items={ranked(contexts).map(([context, count]) => ({
            key: context,
            name: words.label('context', context),
            count,
            href: `/network?context=${encodeURIComponent(context)}`,
          }))}
        />
      </div>
      <Reports
        languages={ranked(languages).map(([code]) => code)}
        outlets={outlets.map(({ outlet }) => outlet)}
        narrowed={narrowed}
        narrow={narrow}
      />
      <Refusals />
    </>
  );
}

function EmptyLibrary() {
  const say = useMessages(shelf);
  return (
    <Empty title={say.emptyTitle}>
      <p>{say.emptyNote}</p>
      <p>
        <code dir="ltr">dragoman read reports/ --library news.db</code>
      </p>
      <ToDesk />
    </Empty>
  );
}

function ExportAll() {
  const say = useMessages(shelf);
  const formats = { csv: say.csv, plover: say.plover, 'events-jsonl': say.eventsJsonl };
  return (
    <MenuTrigger>
      <Button className="button">
        <Icon name="save" /> {say.exportAll}
      </Button>
      <Popover className="popover">
        <Menu className="menu">
          {Object.entries(formats).map(([format, name]) => (
            <MenuItem key={format} href={`/api/export?format=${format}`} download target="_self">
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
