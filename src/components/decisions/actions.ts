const shownFor = 2000;

/** Says in place of a control's own words what became of the press, for a moment. */
function say(control: HTMLElement, words: string): void {
  const own = control.textContent;
  control.textContent = words;
  setTimeout(() => (control.textContent = own), shownFor);
}

async function copyFile(link: HTMLAnchorElement): Promise<void> {
  try {
    const file = await fetch(link.href);
    if (!file.ok) throw new Error(file.statusText);
    await navigator.clipboard.writeText(await file.text());
    say(link, 'Copied');
  } catch {
    // Where copying is not allowed, the file itself is the next best thing.
    location.assign(link.href);
  }
}

/** Opens the fold whose heading the address names; what is inside a fold browsers open by themselves. */
function openAsked(): void {
  const asked = document.getElementById(location.hash.slice(1));
  const fold = asked?.closest('summary')?.closest('details');
  if (fold) fold.open = true;
}

/** Copies a record's Markdown, prints it, and opens what an address asks for. */
export function startActions(): void {
  openAsked();
  window.addEventListener('hashchange', openAsked);
  document.addEventListener('click', (event) => {
    const at = event.target instanceof Element ? event.target : null;
    if (at?.closest('[data-print]')) print();
    const link = at?.closest<HTMLAnchorElement>('[data-copy-file]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void copyFile(link);
  });
}
