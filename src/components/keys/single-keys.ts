/** Kept in this browser; without an entry shortcuts are on. */
const place = 'headroom-single-keys';

const root = (): DOMStringMap => document.documentElement.dataset;

function stored(): string | undefined {
  try {
    return localStorage.getItem(place) ?? undefined;
  } catch {
    // Private windows may keep nothing: the choice then lasts as long as the page.
    return root()['singleKeys'];
  }
}

function store(choice: 'on' | 'off'): void {
  root()['singleKeys'] = choice;
  try {
    localStorage.setItem(place, choice);
  } catch {
    // As above.
  }
}

const off = (): boolean => root()['singleKeys'] === 'off';

/**
 * Whether a key is a shortcut of a single character that the reader has turned off (WCAG 2.1.4): speech input and
 * unsteady hands press such keys by accident. Space, arrows and keys with a name keep their work.
 */
export const silenced = ({ key }: Pick<KeyboardEvent, 'key'>): boolean => off() && /^\S$/u.test(key);

/** Shows the choice: on the buttons that change it, and in what controls say of their keys. */
function show(): void {
  for (const button of document.querySelectorAll('[data-single-keys-switch]'))
    button.textContent = `Turn ${off() ? 'on' : 'off'} single-key shortcuts`;
  for (const control of document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')) {
    const keys = (control.dataset['keys'] ??= control.getAttribute('aria-keyshortcuts') ?? '');
    const kept = keys.split(' ').filter((key) => key.length > 1 || !off());
    control.setAttribute('aria-keyshortcuts', kept.join(' '));
  }
}

/** Reads the choice, and follows the buttons that change it, here and in other windows. */
export function startSingleKeys(): void {
  const read = (): void => {
    root()['singleKeys'] = stored() ?? 'on';
    show();
  };
  read();
  addEventListener('storage', ({ key }) => {
    if (key === place) read();
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('[data-single-keys-switch]'))) return;
    store(off() ? 'on' : 'off');
    show();
  });
}
