import { areOff } from './stored.ts';

/**
 * Whether a key is a shortcut of a single character that the reader has turned off (WCAG 2.1.4): speech input and
 * unsteady hands press such keys by accident. Space, arrows and keys with a name keep their work.
 */
export const silenced = ({ key }: Pick<KeyboardEvent, 'key'>): boolean => /^\S$/u.test(key) && areOff();

/** All the script a page has until a reader turns these keys off: it fetches the rest then. */
export function startSingleKeys(): void {
  const use = (turned: boolean): void => void import('./switch.ts').then(({ show }) => show(turned));
  if (areOff()) use(false);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-single-keys-switch]')) use(true);
  });
}
