import type { LiveDeck } from './live-deck.ts';

/** A finger has to travel so far for a swipe, and mostly sideways; px. */
const shortest = 40;

/** A swipe to the left shows the next slide, one to the right the slide before. Two fingers zoom. */
export function startSwipes({ step }: LiveDeck): void {
  const list = document.querySelector<HTMLElement>('[data-deck-list]');
  let start: { readonly x: number; readonly y: number } | undefined;
  list?.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [finger] = touches;
      start = finger && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : undefined;
    },
    { passive: true },
  );
  list?.addEventListener('touchend', ({ changedTouches }) => {
    const [finger] = changedTouches;
    if (!start || !finger) return;
    const [x, y] = [finger.clientX - start.x, finger.clientY - start.y];
    start = undefined;
    if (Math.abs(x) >= shortest && Math.abs(x) > 1.5 * Math.abs(y)) step(x < 0 ? 1 : -1);
  });
}
