/** The key that leads to the search from anywhere. */

/** Id of the search box. */
export const SEARCH_BOX = 'search-box';

const KEY = 'dragoman.search-key';

/** Whether the key is to do anything: those who speak to their machine may want none that acts by itself. */
export const searchKeyIsOn = () => {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
};

export function turnSearchKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // A browser that keeps nothing keeps the key.
  }
}

/** Where keys write, or choose by their letters. */
const WRITES = 'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"]';

/** Whether a press of a key asks for the search: `/`, or the key at its place where the layout has another letter there. */
export function isSearchKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (event.key !== '/' && (event.code !== 'Slash' || event.shiftKey)) return false;
  return searchKeyIsOn() && !(event.target instanceof Element && event.target.closest(WRITES));
}

/** Whether a key was pressed that has a small Latin letter, or its place on keyboards of other scripts. */
export function isLetter({ key, code }: { key: string; code: string }, letter: string): boolean {
  return key === letter || (code === `Key${letter.toUpperCase()}` && !/[a-z]/i.test(key));
}

/** Focuses the search box, opening the search first where another page is shown. */
export function toSearch(navigate: (to: string) => void): void {
  const box = document.getElementById(SEARCH_BOX);
  if (box instanceof HTMLInputElement) {
    box.focus();
    box.select();
  } else navigate('/search');
}
