/** The script of notes comes with the first figure or service that a reader reaches. */
function reach({ target }: Event): void {
  const reached = (target as Element).closest('.fact > a, .service-mention');
  if (reached) void import('./note.ts').then(({ annotate }) => annotate(reached));
}

export function startNotes(): void {
  document.addEventListener('pointerover', reach);
  document.addEventListener('focusin', reach);
  // On a touch screen the first tap opens the note, the second follows the link.
  let open: Element | null = null;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('.fact > a') : null;
    const touched = event instanceof PointerEvent && event.pointerType === 'touch';
    if (link && touched && link !== open) {
      event.preventDefault();
      link.focus();
    }
    open = link;
  });
}
