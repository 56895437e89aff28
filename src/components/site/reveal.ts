/** Opens the folds around the part that the address names, which browsers do not all do by themselves. */
function reveal(): void {
  const id = location.hash.slice(1);
  const target = id === '' ? null : document.getElementById(id);
  let opened = false;
  for (
    let fold = target?.closest('details:not([open])');
    fold;
    fold = fold.parentElement?.closest('details:not([open])')
  ) {
    (fold as HTMLDetailsElement).open = true;
    opened = true;
  }
  if (opened) target?.scrollIntoView();
}

/** A link to something folded away leads to it, on arrival and within the page. */
export function startReveal(): void {
  reveal();
  addEventListener('hashchange', reveal);
}
