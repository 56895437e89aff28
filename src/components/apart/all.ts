import { bring } from './bring.ts';

/** Brings all of it, one after the other, once the page has nothing else to do. */
export function bringAll(places: Iterable<HTMLElement>): void {
  const queue = [...places];
  const next = (): void => {
    const place = queue.shift();
    if (place) void bring(place).then(() => setTimeout(next));
  };
  if (document.readyState === 'complete') setTimeout(next);
  else addEventListener('load', () => setTimeout(next), { once: true });
}
