/** What a report says of itself, and what the library knows of it. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Report } from '../../../model/index.ts';
import { useMessages } from '../../messages.ts';
import { directionIn, safeAddress, visible } from '../../parts/controls.ts';
import { Day } from '../../parts/dates.tsx';
import { Plain } from '../../parts/plain.tsx';
import { addressOf } from '../../routes.tsx';
import { directionOf, useSettings } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import type { ReportAnswer } from './ask.ts';
import { texts } from './say.ts';

type Head = Omit<Report, 'text'>;

/** The title in its own script and direction; of a report without one, the outlet and the day. */
export function Title({ document }: { document: Head }) {
  const say = useMessages(texts);
  const { title, outlet, language } = document;
  if (title === null)
    return (
      <>
        {say.untitled} <bdi>{outlet === null ? <Plain text={document.id} /> : <Plain text={outlet} />}</bdi>
      </>
    );
  return (
    <span className="quote" lang={language} dir={directionIn(title, directionOf(language))}>
      <Plain text={title} />
    </span>
  );
}

/** Outlet, day and how it is known, language: one line. */
export function Byline({ document }: { document: Head }) {
  const say = useMessages(texts);
  const words = useWords();
  return (
    <>
      <bdi>{document.outlet === null ? say.unknownOutlet : <Plain text={document.outlet} />}</bdi>
      {' · '}
      {document.published === null ? (
        say.notKnown
      ) : (
        <>
          <Day iso={document.published} /> ({words.label('published', document.publishedFrom)})
        </>
      )}
      {' · '}
      {words.language(document.language)}
    </>
  );
}

export function Particulars({ report }: { report: ReportAnswer }) {
  const say = useMessages(texts);
  const { document, readAt, coder, captures, copies, copyOf, versions } = report;
  const first = copies.find(({ id }) => id === copyOf);
  const controls = visible(document.text).filter((piece) => 'code' in piece).length;
  return (
    <>
      {controls > 0 && <p className="soft">{say.hidden(controls)}</p>}
      <details className="particulars">
        <summary>{say.more}</summary>
        <dl>
          {document.url !== null && (
            <Row name={say.address}>
              <Address of={document.url} />
            </Row>
          )}
          <Row name={say.id}>
            <bdi>
              <Plain text={document.id} />
            </bdi>
          </Row>
          <Row name={say.read}>
            <Moment iso={readAt} />
          </Row>
          {coder !== null && (
            <Row name={say.coder}>
              <bdi dir="ltr">Dragoman {coder}</bdi>
            </Row>
          )}
          {captures.map(({ url, fetched, sha256 }) => (
            <Row key={`${fetched} ${sha256}`} name={say.fetched}>
              <Moment iso={fetched} /> <Address of={url} />
              <code dir="ltr">SHA-256 {sha256}</code>
            </Row>
          ))}
          {first && (
            <Row name={say.copyOf}>
              <Other report={first} />
            </Row>
          )}
          {copies.length > 0 && (
            <Row name={say.copies}>
              <ul>
                {copies.map((one) => (
                  <li key={one.id}>
                    <Other report={one} />
                  </li>
                ))}
              </ul>
            </Row>
          )}
          {versions.length > 1 && (
            <Row name={say.versions}>
              <ol className="versions">
                {versions.map((one) => (
                  <li key={one.id}>{one.id === document.id ? say.thisVersion : <Other report={one} />}</li>
                ))}
              </ol>
            </Row>
          )}
        </dl>
      </details>
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A moment: its day in the calendar chosen, its time as the record has it (UTC), in the digits of the reader. */
function Moment({ iso }: { iso: string }) {
  const { locale } = useSettings();
  const moment = new Date(iso);
  const time = Number.isNaN(moment.valueOf())
    ? iso.slice(11, 16)
    : new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: 'UTC',
      }).format(moment);
  return (
    <span>
      <Day iso={iso.slice(0, 10)} /> <bdi dir="ltr">{time} UTC</bdi>
    </span>
  );
}

/** An address as text, to be followed only where it leads to the web. */
function Address({ of: address }: { of: string }) {
  const safe = safeAddress(address);
  const shown = (
    <bdi dir="ltr" className="address">
      <Plain text={address} />
    </bdi>
  );
  return safe === null ? (
    shown
  ) : (
    <a href={safe} rel="noreferrer noopener" target="_blank">
      {shown}
    </a>
  );
}

function Other({ report }: { report: Head }) {
  const say = useMessages(texts);
  const words = useWords();
  return (
    <Link href={addressOf.report(report.id)}>
      <bdi>
        <Plain text={report.outlet ?? report.title ?? report.id} />
      </bdi>
      {words.list(['', ''])}
      {report.published === null ? say.notKnown : <Day iso={report.published} />}
    </Link>
  );
}
