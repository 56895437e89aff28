import { clock, deckParams } from '../../model/slides/deck.ts';
import type { LiveDeck } from './live-deck.ts';

/** The other window, if there is one. */
export interface Presenter {
  readonly tell: (id: string) => void;
}

/** The name by which the two windows of a talk know each other: this window's own, kept over a reload. */
function talkOf(): string {
  const given = new URLSearchParams(location.search).get(deckParams.presenter);
  if (given !== null) return given;
  const key = 'headroom:deck';
  try {
    const kept = sessionStorage.getItem(key);
    if (kept !== null) return kept;
    const fresh = crypto.randomUUID().slice(0, 8);
    sessionStorage.setItem(key, fresh);
    return fresh;
  } catch {
    return 'talk';
  }
}

/** The clock of the presenter: it runs from the start, and can be stopped and set to nought. */
function startClock(): void {
  const face = document.querySelector('[data-timer]');
  const pause = document.querySelector('[data-do="pause"]');
  let since = performance.now();
  let before = 0;
  let running = true;
  const seconds = (): number => before + (running ? (performance.now() - since) / 1000 : 0);
  const draw = (): void => {
    if (face) face.textContent = clock(seconds());
  };
  pause?.addEventListener('click', () => {
    before = seconds();
    running = !running;
    since = performance.now();
    pause.textContent = running ? 'Pause' : 'Resume';
    pause.setAttribute('aria-pressed', String(!running));
    draw();
  });
  document.querySelector('[data-do="restart"]')?.addEventListener('click', () => {
    before = 0;
    since = performance.now();
    draw();
  });
  setInterval(draw, 250);
}

/** Keeps the window of the audience and that of the presenter at the same slide. */
export function startPresenter({ at, deck }: LiveDeck): Presenter {
  const talk = talkOf();
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(`headroom-deck-${talk}`) : undefined;
  let heard = '';
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string' || data === at() || !deck.ids.includes(data)) return;
    heard = data;
    // The other window keeps the history of the talk.
    location.replace(`#${data}`);
  });
  if ('presenter' in document.documentElement.dataset) startClock();
  const link = document.querySelector<HTMLAnchorElement>('[data-presenter-link]');
  return {
    tell: (id) => {
      if (link) {
        const url = new URL(location.href);
        url.searchParams.set(deckParams.presenter, talk);
        link.href = url.href;
      }
      if (id !== heard) channel?.postMessage(id);
      heard = '';
    },
  };
}
