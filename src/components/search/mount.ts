import { queryOf } from '../../model/link/query.ts';
import { silenced } from '../keys/single-keys.ts';
import { coreFile } from './files.ts';
import { recall } from './kept.ts';
import styles from './search.css?url';
import type * as Start from './start.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Ctrl K and ⌘ K anywhere; a slash where nothing is being typed. */
const asksForSearch = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey
    ? event.key.toLowerCase() === 'k'
    : event.key === '/' && !event.altKey && !silenced(event) && !typing(event.target);

type Views = Pick<typeof Start, 'startDialogView' | 'startPageView'>;
let view: Promise<Views> | undefined;

/** An import of the style sheet would link it on every page; this one comes with the script. */
function style(): void {
  if (document.querySelector(`link[href="${styles}"]`)) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  document.head.append(link);
}

/** Fetches what search needs, all at once; a failure is asked for again by whatever needs it next. */
function warm(): Promise<Views> {
  style();
  coreFile().catch(() => undefined);
  view ??= import('./start.ts').catch((fault: unknown) => {
    view = undefined;
    throw fault;
  });
  return view;
}

/**
 * Enter in a field whose list is not there yet: it would close the dialog, or load the page again. It is kept until
 * the reader types on, and pressed again once there is a list.
 * @param retry asks again for what could not be loaded
 * @returns stops listening, and presses what was kept
 */
function keepEnter(input: HTMLInputElement, retry: () => void): () => void {
  let kept: KeyboardEventInit | undefined;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const { key, ctrlKey, metaKey, shiftKey } = event;
    kept = input.value.trim() === '' ? undefined : { key, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true };
    retry();
  };
  const forget = (): void => {
    kept = undefined;
  };
  const dialog = input.closest('dialog');
  input.addEventListener('keydown', press);
  input.addEventListener('input', forget);
  dialog?.addEventListener('close', forget);
  return () => {
    input.removeEventListener('keydown', press);
    input.removeEventListener('input', forget);
    dialog?.removeEventListener('close', forget);
    if (kept) input.dispatchEvent(new KeyboardEvent('keydown', kept));
  };
}

/** The dialog that every page has. Its script comes when a reader reaches for search. */
function startDialog(opener: HTMLElement, dialog: HTMLDialogElement): void {
  const input = dialog.querySelector<HTMLInputElement>('input[name=q]');
  const body = dialog.querySelector<HTMLElement>('[data-search-body]');
  if (!input || !body) return;
  let living = false;
  const enliven = (): void => {
    if (living) return;
    living = true;
    warm()
      .then(({ startDialogView }) => startDialogView(dialog, input, body))
      .then(pressKept)
      .catch(() => {
        living = false;
        body.textContent = 'Search could not be loaded. Check the connection and type again.';
      });
  };
  const pressKept = keepEnter(input, enliven);
  const open = (): void => {
    if (dialog.open) return;
    const kept = recall();
    if (input.value === '' && kept) input.value = kept.query;
    dialog.showModal();
    history.replaceState({ ...(history.state as object | null), searching: true }, '');
    input.focus();
    input.select();
    enliven();
  };
  // Without scripts it is a link to the page of search; with them it opens the dialog.
  opener.setAttribute('role', 'button');
  opener.setAttribute('aria-haspopup', 'dialog');
  for (const name of ['pointerenter', 'focus', 'touchstart'])
    opener.addEventListener(name, () => void warm().catch(() => undefined), { once: true, passive: true });
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  input.addEventListener('input', enliven);
  dialog.addEventListener('close', () => {
    history.replaceState({ ...(history.state as object | null), searching: false }, '');
    opener.focus({ preventScroll: true });
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  window.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else open();
  });
  // Back from a hit: the search is there again.
  if ((history.state as { searching?: boolean } | null)?.searching) open();
}

/** On the page of search itself there is no dialog: its field takes the keys. */
function startPage(page: HTMLElement): void {
  const input = page.querySelector<HTMLInputElement>('input[name=q]');
  const body = page.querySelector<HTMLElement>('[data-search-body]');
  if (!input || !body) return;
  // What the address asks for; what is typed over it before the script is there is kept.
  input.value ||= queryOf(location.search).get('q') ?? '';
  const asked = input.value;
  const pressKept = keepEnter(input, () => undefined);
  warm()
    .then(({ startPageView }) => startPageView(page, input, body, asked))
    .then(pressKept)
    .catch(() => {
      // From here on the form asks for the page again.
      pressKept();
      page.querySelector('[data-search-fault]')?.removeAttribute('hidden');
    });
  window.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const opener = document.querySelector<HTMLElement>('[data-open-search]');
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
  if (page) startPage(page);
  else if (opener && dialog) startDialog(opener, dialog);
}
