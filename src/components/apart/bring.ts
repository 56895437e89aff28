/** Told by a place that has what belongs there. A type alone: pages that keep nothing apart do not load this script. */
export type Brought = 'headroom:brought';
const brought: Brought = 'headroom:brought';

type Parts = Readonly<Record<string, string>>;

const asked = new Map<string, Promise<Parts>>();

async function fetched(file: string): Promise<Parts> {
  const answer = await fetch(`${document.documentElement.dataset['base'] ?? '/'}apart/${file}.json`);
  if (!answer.ok) throw new Error(`what the page keeps apart did not come: ${file}, ${answer.status}`);
  return (await answer.json()) as Parts;
}

/** What the build keeps apart from the page, put into its place. Where it does not come, what stands in for it is shown. */
export async function bring(place: HTMLElement): Promise<void> {
  const [file = '', part = ''] = place.dataset['apart']?.split(' ') ?? [];
  // In development the page is whole.
  if (file === '' || place.querySelector(':scope > :not(.still)')) return;
  const parts = asked.get(file) ?? fetched(file);
  asked.set(file, parts);
  try {
    const content = (await parts)[part];
    if (place.dataset['apart'] === undefined || content === undefined) return;
    place.innerHTML = content;
    delete place.dataset['apart'];
    place.dispatchEvent(new Event(brought, { bubbles: true }));
  } catch (fault) {
    asked.delete(file);
    place.dataset['failed'] = '';
    console.warn(fault);
  }
}

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

/** Brings all of it once the reader touches the page, or prints it. */
export function bringOnceTouched(places: Iterable<HTMLElement>): void {
  const touches = ['pointerover', 'focusin', 'keydown', 'beforeprint'];
  const touched = (): void => {
    for (const name of touches) removeEventListener(name, touched);
    for (const place of places) void bring(place);
  };
  for (const name of touches) addEventListener(name, touched);
}

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
