/** A slide as a deck needs it. */
export interface DeckSlide {
  /** `S-24`. */
  readonly id: string;
  /** `users-10k`. */
  readonly tier: string;
}

/** A tier whose slides can be shown by themselves. */
export interface DeckTier {
  readonly id: string;
  readonly title: string;
}

/** Slides in the order in which they are shown. */
export interface Deck {
  /** Never empty. */
  readonly ids: readonly string[];
  /** What is shown, where it is not the whole talk. */
  readonly title?: string;
  /** What the address asked for that does not exist, one sentence each. */
  readonly says: readonly string[];
}

/** Names of the parameters of the deck’s address, permanent. */
export const deckParams = { tier: 'tier', slides: 'slides', presenter: 'presenter' } as const;

/** An id in any spelling: `S-24`, `s24`, `24`. Nothing where it is none. */
export function slideId(text: string): string | undefined {
  const digits = /^(?:s[-\s]?)?(\d{1,2})$/i.exec(text.trim())?.[1];
  return digits === undefined ? undefined : `S-${digits.padStart(2, '0')}`;
}

const range = (all: readonly DeckSlide[]): string => `${all[0]?.id ?? ''} to ${all.at(-1)?.id ?? ''}`;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;

/** A list of ids as a deck, in the order of the list, each slide once; all slides where none of them exists. */
function listDeck(list: string, all: readonly DeckSlide[]): Deck {
  const whole = all.map(({ id }) => id);
  const asked = list.split(',').filter((name) => name.trim() !== '');
  const ids = [...new Set(asked.flatMap((name) => slideId(name) ?? []))].filter((id) => whole.includes(id));
  const unknown = asked.map((name) => name.trim()).filter((name) => !whole.includes(slideId(name) ?? ''));
  const missing = `There is no slide ${listed(unknown)}: ids run from ${range(all)}.`;
  if (ids.length > 0) return { ids, title: 'Selected slides', says: unknown.length > 0 ? [missing] : [] };
  const all44 = `Showing all ${whole.length} slides.`;
  return { ids: whole, says: [unknown.length > 0 ? `${missing} ${all44}` : `The list of slides is empty. ${all44}`] };
}

/**
 * The deck that an address asks for: `?slides=S-24,S-35` before `?tier=users-10k`, else the whole talk.
 * @param asked gives the value of a parameter, or null
 * @param all every slide in the order of the talk; not empty
 */
export function deckOf(
  asked: (name: string) => string | null,
  all: readonly DeckSlide[],
  tiers: readonly DeckTier[],
): Deck {
  const list = asked(deckParams.slides);
  if (list !== null) return listDeck(list, all);
  const whole = all.map(({ id }) => id);
  const name = asked(deckParams.tier);
  if (name === null) return { ids: whole, says: [] };
  const tier = tiers.find(({ id }) => id === name);
  const ids = all.filter((slide) => slide.tier === tier?.id).map(({ id }) => id);
  if (tier && ids.length > 0) return { ids, title: tier.title, says: [] };
  const known = listed(tiers.map(({ id }) => id));
  return { ids: whole, says: [`There is no tier “${name}”: use ${known}. Showing all ${whole.length} slides.`] };
}

/** The slide that an address leads to, and what was wrong with the address. */
export interface Arrival {
  readonly id: string;
  readonly says?: string;
}

/** The slide that an address names after its `#`; the first where it names none of this deck. */
export function slideAt({ ids }: Deck, anchor: string, all: readonly DeckSlide[]): Arrival {
  const [first = ''] = ids;
  if (anchor === '') return { id: first };
  const id = slideId(anchor);
  if (id !== undefined && ids.includes(id)) return { id };
  const known = all.some((slide) => slide.id === id);
  const says = known
    ? `${id ?? ''} is not in this deck. Showing ${first}.`
    : `There is no slide “${anchor}”: ids run from ${range(all)}. Showing ${first}.`;
  return { id: first, says };
}

/** The slide at a place of the deck, as a reader types it, counted from 1; or why there is none. */
export function jumpTo({ ids }: Deck, typed: string): { readonly id: string } | { readonly says: string } {
  const id = /^\d+$/.test(typed) ? ids[Number(typed) - 1] : undefined;
  return id === undefined ? { says: `There is no slide ${typed}. Enter a number from 1 to ${ids.length}.` } : { id };
}

/** The slide so many places on; the first or the last where the deck ends before. */
export function stepFrom({ ids }: Deck, from: string, by: number): string {
  const at = Math.min(Math.max(ids.indexOf(from) + by, 0), ids.length - 1);
  return ids[at] ?? from;
}

/** Time as a presenter reads it: `4:05`, `1:02:09`. @param seconds 0 or more */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
