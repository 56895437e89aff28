import { asOfEvent } from '../as-of/as-of.ts';
import { broken } from './broken-words.ts';
import './asked.css';
import './broken.css';

const asked = (section: HTMLElement): boolean =>
  location.search.length > 1 ||
  section.contains(document.getElementById(location.hash.slice(1))) ||
  document.documentElement.dataset['asOf'] === 'talk' ||
  section.contains(document.activeElement) ||
  [...section.querySelectorAll<HTMLInputElement>('input')].some(({ value, defaultValue }) => value !== defaultValue);

/** What a reader did before the script was there, to be done again once it is. */
function again(event: Event): (() => void) | undefined {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('button, input[type=text]') : null;
  if (!target) return undefined;
  if (event instanceof KeyboardEvent) {
    const { key, shiftKey } = event;
    const arrow = key === 'ArrowUp' || key === 'ArrowDown';
    return arrow
      ? () => target.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }))
      : undefined;
  }
  if (!target.matches('button')) return undefined;
  return () => {
    target.click();
  };
}

/** Bars, charts and buttons follow the figures in frames of their own: what the address asks for is shown with them. */
const framesBehind = 4;

/** Shows what the address asked for, once all of it is drawn. */
function showRead(section: HTMLElement, frames: number): void {
  if (frames === 0) section.dataset['read'] = '';
  else
    requestAnimationFrame(() => {
      showRead(section, frames - 1);
    });
}

/** Tells the reader where the script of a part does not come, and takes the served result away. */
function fail(section: HTMLElement): void {
  section.dataset['failed'] = '';
  const note = document.createElement('div');
  note.className = 'live-broken';
  note.setAttribute('role', 'alert');
  const [says, head, reload] = (['p', 'b', 'button'] as const).map((tag) => document.createElement(tag));
  if (!says || !head || !reload) return;
  head.textContent = broken.head;
  says.append(head, ` ${broken.says}`);
  reload.textContent = broken.reload;
  reload.addEventListener('click', () => {
    location.reload();
  });
  note.append(says, reload);
  section.prepend(note);
}

/**
 * Brings a part of the page to life when it is first touched, or at once where the address or the day asks for more
 * than the page as served shows. What is pressed while the script is on its way is pressed again; `data-live` then
 * stands on the section.
 * @param enliven loads the script and takes the section over, address included, without a pause in which a reader
 *   could press something: that would be heard by the view and be pressed again besides
 */
export function watch(section: HTMLElement, enliven: () => Promise<void>): void {
  const missed: (() => void)[] = [];
  let last: EventTarget | null = null;
  let living: Promise<void> | undefined;
  const wake = (): void => {
    living ??= enliven()
      .then(async () => {
        section.dataset['live'] = '';
        delete section.dataset['stale'];
        showRead(section, framesBehind);
        for (const act of missed) {
          // The view draws in a microtask what it has just heard; the next press meets what is drawn.
          await Promise.resolve();
          act();
        }
      })
      .catch((error: unknown) => {
        console.error(error);
        fail(section);
      });
  };
  // Until the script is there, what was served is no result of what is typed or asked for.
  const outdate = (): void => {
    if (section.dataset['live'] === undefined) section.dataset['stale'] = '';
  };
  const keep = (event: Event): void => {
    const act = section.dataset['live'] === undefined ? again(event) : undefined;
    // Who presses a button twice because nothing happens means it once.
    if (act && !(event.type === 'click' && event.target === last)) missed.push(act);
    if (act) last = event.target;
    wake();
  };
  for (const event of ['input', 'change']) section.addEventListener(event, outdate);
  for (const event of ['pointerenter', 'focusin', 'input', 'change'])
    section.addEventListener(event, wake, { once: true });
  section.addEventListener('click', keep);
  section.addEventListener('keydown', keep);
  document.addEventListener(asOfEvent, wake, { once: true });
  addEventListener('hashchange', () => {
    if (asked(section)) wake();
  });
  if (asked(section)) wake();
}
