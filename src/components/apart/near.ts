import { bring } from './bring.ts';

/** Brings each of these places what belongs there when the reader comes near it. */
export function bringNear(places: Iterable<HTMLElement>): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void bring(target as HTMLElement);
      }
    },
    { rootMargin: '50% 0px' },
  );
  for (const place of places) near.observe(place);
}
