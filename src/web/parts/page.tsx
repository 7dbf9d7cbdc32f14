/** The head of a view: its title, which also names the browser's tab, what it says of itself, and what can be done with it. */
import { type ReactNode, useEffect } from 'react';

interface Props {
  title: string;
  /** How the title is shown, where a plain string does not do. */
  heading?: ReactNode;
  note?: ReactNode;
  children?: ReactNode;
}

export function PageHead({ title, heading, note, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Dragoman`;
  }, [title]);
  return (
    <header className="page-head">
      <div>
        <h1>{heading ?? title}</h1>
        {note && <p className="page-note">{note}</p>}
      </div>
      {children && <div className="page-actions">{children}</div>}
    </header>
  );
}
