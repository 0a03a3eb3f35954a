/** What a key in the search box asks for: another place in the list, or something to be done. */
export type Wish = number | 'choose' | 'search' | 'clear' | undefined;

/**
 * Reads a key as the combobox pattern has it.
 *
 * @param active - Place of the option that the keyboard is on; -1 for the box itself.
 * @param count - Number of options.
 * @param isEmpty - Whether nothing is typed.
 */
export function wishOf(event: KeyboardEvent, active: number, count: number, isEmpty: boolean): Wish {
  const { key } = event;
  // While an input method composes a letter, its keys are its own.
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  // One place beside the options is the box itself.
  if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0) return ((active + 1 + (key === 'ArrowDown' ? 1 : -1) + count + 1) % (count + 1)) - 1;
  if (key === 'Enter') return active >= 0 ? 'choose' : 'search';
  if (key !== 'Escape') return undefined;
  return active >= 0 ? -1 : isEmpty ? undefined : 'clear';
}
