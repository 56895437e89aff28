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
