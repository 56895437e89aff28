import { queryOf } from '../../model/link/query.ts';
import { deckOf, slideAt, stepFrom, type DeckSlide } from '../../model/slides/deck.ts';
import { tiers } from '../../model/tiers.ts';
import { bringAll } from '../apart/all.ts';
import { startSingleKeys } from '../keys/single-keys.ts';
import { startDeckKeys } from './keys.ts';
import { arrange, show } from './view.ts';
import { startPresenter } from './presenter.ts';
import { startDeckTools } from './tools.ts';
import type { LiveDeck } from './live-deck.ts';
import { startSwipes } from './swipes.ts';

/** Wakes the deck: reads the address, shows its slides, and follows it. */
export function startDeck(): void {
  const all: DeckSlide[] = [...document.querySelectorAll<HTMLElement>('.deck-slide')].map((slide) => ({
    id: slide.id,
    tier: slide.dataset['tier'] ?? '',
  }));
  const query = queryOf(location.search);
  const deck = deckOf((name) => query.get(name), all, tiers);
  const line = document.querySelector<HTMLElement>('[data-message]');
  const say = (message: string): void => {
    if (line) line.textContent = message;
  };
  let at = '';
  const live: LiveDeck = {
    deck,
    at: () => at,
    goTo: (id) => {
      if (id !== at) location.hash = id;
    },
    step: (by) => {
      live.goTo(stepFrom(deck, at, by));
    },
    say,
  };
  arrange(deck);
  const presenter = startPresenter(live);
  const follow = (): void => {
    const asked = location.hash.slice(1);
    const { id, says } = slideAt(deck, asked, all);
    // The address names the slide that is shown, in one spelling, without a step of the history for its correction.
    if (asked !== id) location.replace(`#${id}`);
    if (says !== undefined) say(says);
    else if (id !== at && at !== '') say('');
    if (id === at) return;
    at = id;
    show(deck, id);
    presenter.tell(id);
  };
  follow();
  if (deck.says.length > 0) say([...deck.says, line?.textContent ?? ''].join(' ').trim());
  addEventListener('hashchange', follow);
  const tools = startDeckTools(live);
  startSingleKeys();
  startDeckKeys(live, tools);
  startSwipes(live);
  // For the handout, and for a hall without a network.
  bringAll(document.querySelectorAll<HTMLElement>('.deck-face'));
}
