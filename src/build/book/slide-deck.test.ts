import { expect, test } from 'vitest';
import { deckOnPaper } from './slide-deck.ts';

const deck = `<!doctype html><html data-theme="dark"><head><title>Deck</title><script>theme()</script></head><body><main>
<section class="deck-slide" id="S-01" data-tier="users-1"><h2>S-01: One</h2></section>
<section class="deck-slide" id="S-15" data-tier="users-10k"><h2>S-15: Two</h2></section>
<section class="deck-slide" id="S-16" data-tier="users-10k"><h2>S-16: Three</h2></section>
<dialog>Keys</dialog><script type="module" src="/deck.js"></script></main></body></html>`;

test('the slides of a tier are taken out of the deck, in the light and without scripts', () => {
  const { html, pages } = deckOnPaper(deck, 'users-10k');
  expect(pages).toEqual([
    { anchor: 'S-15', title: 'S-15: Two' },
    { anchor: 'S-16', title: 'S-16: Three' },
  ]);
  expect(html).toContain('data-theme="light"');
  expect(html).not.toMatch(/<script|<dialog|S-01/);
  expect(html).toContain('size: 13.3333in 7.5in');
});

test('a tier without slides is an error that names it', () => {
  expect(() => deckOnPaper(deck, 'users-1m')).toThrow('no slide of the tier “users-1m”');
});
