import type { LiveDeck } from './live-deck.ts';

/** What keys can ask of the tools of the deck. */
export interface DeckTools {
  /** Does what a key stands for. @returns false where it stands for nothing */
  readonly press: (key: string) => boolean;
  /** Puts away what is open; with nothing open, leaves the deck. */
  readonly escape: () => void;
}

const button = (name: string): HTMLElement | null => document.querySelector(`[data-do="${name}"]`);

/** So long without a hand on it, the tools fade in full screen; ms. */
const fadeAfter = 3000;

/** In full screen the tools fade until somebody moves. */
function fadeWhenIdle(): void {
  let timer = 0;
  const wake = (): void => {
    clearTimeout(timer);
    document.documentElement.toggleAttribute('data-idle', false);
    if (document.fullscreenElement === null) return;
    timer = window.setTimeout(() => document.documentElement.toggleAttribute('data-idle', true), fadeAfter);
  };
  for (const event of ['pointermove', 'pointerdown', 'focusin', 'fullscreenchange'])
    document.addEventListener(event, wake);
}

/** Notes, full screen, copying, help and ways out. */
export function startDeckTools({ say }: LiveDeck): DeckTools {
  const help = document.querySelector<HTMLDialogElement>('[data-help]');
  const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
  const notes = (): void => {
    const shown = document.documentElement.toggleAttribute('data-notes');
    button('notes')?.setAttribute('aria-pressed', String(shown));
  };
  const full = (): void => {
    if (!document.fullscreenEnabled) {
      say('This browser does not allow full screen here.');
      return;
    }
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    change.catch(() => {
      say('This browser does not allow full screen here.');
    });
  };
  const copy = (): void => {
    const url = new URL(location.href);
    url.searchParams.delete('presenter');
    navigator.clipboard.writeText(url.href).then(
      () => {
        say('Link copied.');
      },
      () => {
        say(`The link could not be copied: ${url.href}`);
      },
    );
  };
  const does: Readonly<Record<string, () => void>> = {
    n: notes,
    f: full,
    p: () => {
      click('[data-presenter-link]');
    },
    o: () => {
      click('[data-overview]');
    },
    '?': () => help?.showModal(),
  };
  button('notes')?.addEventListener('click', notes);
  button('full')?.addEventListener('click', full);
  button('copy')?.addEventListener('click', copy);
  button('help')?.addEventListener('click', () => help?.showModal());
  fadeWhenIdle();
  return {
    press: (key) => {
      const act = does[key.toLowerCase()];
      act?.();
      return act !== undefined;
    },
    escape: () => {
      click('[data-exit]');
    },
  };
}
