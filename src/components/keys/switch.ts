import { areOff, place } from './stored.ts';

function store(choice: 'on' | 'off'): void {
  document.documentElement.dataset['singleKeys'] = choice;
  try {
    localStorage.setItem(place, choice);
  } catch {
    // The choice then lasts as long as the page.
  }
}

/**
 * Shows the choice: on the buttons that change it, and in what controls say of their keys.
 * @param turned whether the reader changes it: off, or on again
 */
export function show(turned: boolean): void {
  if (turned) store(areOff() ? 'on' : 'off');
  const off = areOff();
  document.documentElement.dataset['singleKeys'] = off ? 'off' : 'on';
  for (const button of document.querySelectorAll('[data-single-keys-switch]'))
    button.textContent = `Turn ${off ? 'on' : 'off'} single-key shortcuts`;
  for (const control of document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')) {
    const keys = (control.dataset['keys'] ??= control.getAttribute('aria-keyshortcuts') ?? '');
    const kept = keys.split(' ').filter((key) => key.length > 1 || !off);
    control.setAttribute('aria-keyshortcuts', kept.join(' '));
  }
}
