/** All the script a page with drawings has until a button is pressed: it fetches the rest then. */
export function startFigures(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-figure]');
    if (button) void import('./figure-actions.ts').then(({ act }) => act(button));
  });
  // On the page of a stage the arrow keys lead to the stage before and after.
  document.addEventListener('keydown', ({ key, target, altKey, ctrlKey, metaKey, shiftKey }) => {
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[key];
    if (!rel || altKey || ctrlKey || metaKey || shiftKey) return;
    if ((target as Element).closest('input, select, textarea, dialog, [role=listbox], .tables')) return;
    document.querySelector<HTMLElement>(`.steps [rel=${rel}]`)?.click();
  });
}
