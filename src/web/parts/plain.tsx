/** Text that others wrote, as text: control characters are shown as signs that name them. */
import { nameOf, visible } from './controls.ts';

export function Plain({ text }: { text: string }) {
  const pieces = visible(text);
  if (pieces.length === 1 && pieces[0] && 'text' in pieces[0]) return pieces[0].text;
  let at = 0;
  return pieces.map((piece) => {
    const key = at++;
    if ('text' in piece) return piece.text;
    const name = nameOf(piece.code);
    return <span key={key} className="control" role="img" aria-label={name} title={name} data-sign={piece.sign} />;
  });
}
