/**
 * What is folded on the screen and decides: further inputs and limits of a calculator, answers, limits and tasks of a result,
 * what would change a decision.
 */
const deciding =
  'details:is(.sheet-further,.sheet-further-bars,.breaks-assumptions,.chooser-answers,.chooser-rest,.fold:has(#flip)):not([open])';

/** Opens it while the page is printed, and closes it again after that. */
export function startOpenOnPaper(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(deciding)];
    for (const one of opened) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
    opened = [];
  });
}
