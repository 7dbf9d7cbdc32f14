/** The key that leads to the search from anywhere. */

/** Id of the search box. */
export const SEARCH_BOX = 'search-box';

/** Whether a press of a key is meant for a field, or is part of another shortcut. */
export function isTyping(event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'target'>): boolean {
  const { target } = event;
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    (target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="menu"], [role="listbox"]') !== null)
  );
}

/** Focuses the search box, opening the search first where another page is shown. */
export function toSearch(navigate: (to: string) => void): void {
  const box = document.getElementById(SEARCH_BOX);
  if (box instanceof HTMLInputElement) {
    box.focus();
    box.select();
  } else navigate('/search');
}
