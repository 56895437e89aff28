import { jumpTo } from '../../model/slides/deck.ts';
import { silenced } from '../keys/single-keys.ts';
import type { LiveDeck } from './live-deck.ts';
import type { DeckTools } from './tools.ts';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Keys of the deck. A number waits for Enter; while the help is open, every key is the dialog's. */
export function startDeckKeys({ deck, goTo, step, say }: LiveDeck, tools: DeckTools): void {
  let typed = '';
  const type = (text: string): void => {
    typed = text;
    say(text === '' ? '' : `Go to ${text}: press Enter`);
  };
  const jump = (): void => {
    const to = jumpTo(deck, typed);
    type('');
    if ('id' in to) goTo(to.id);
    else say(to.says);
  };
  document.addEventListener('keydown', (event) => {
    if (silenced(event) || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]'))
      return;
    const onControl = event.target instanceof Element && event.target.closest('button, a') !== null;
    const { key } = event;
    const by = key === ' ' && !onControl ? (event.shiftKey ? -1 : 1) : steps[key];
    if (by !== undefined) step(by);
    else if (/^\d$/.test(key)) type((typed + key).slice(0, 4));
    else if (key === 'Backspace' && typed !== '') type(typed.slice(0, -1));
    else if (key === 'Enter' && typed !== '') jump();
    else if (key === 'Escape') {
      if (typed === '') tools.escape();
      else type('');
    } else if (!tools.press(key)) return;
    event.preventDefault();
  });
}
