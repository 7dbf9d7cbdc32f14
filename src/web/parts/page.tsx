/** The head of a view: its title, which also names the browser's tab, what it says of itself, and what can be done with it. */
import { type ReactNode, useEffect } from 'react';

export function PageHead({ title, note, children }: { title: string; note?: ReactNode; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Dragoman`;
  }, [title]);
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {note && <p className="page-note">{note}</p>}
      </div>
      {children && <div className="page-actions">{children}</div>}
    </header>
  );
}
