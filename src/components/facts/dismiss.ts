/** Escape puts the note of a figure or a service away without moving the focus. */
function dismiss({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  document.querySelectorAll(':is(.fact, .service-mention):is(:hover, :focus-within)').forEach((fact) => {
    fact.toggleAttribute('data-dismissed', true);
    const restore = (): void => fact.removeAttribute('data-dismissed');
    fact.addEventListener('pointerleave', restore, { once: true });
    fact.addEventListener('focusout', restore, { once: true });
  });
}

/** The script that makes a note comes with the first figure that a reader reaches. */
function reach({ target }: Event): void {
  const link = (target as Element).closest('.fact > a');
  if (link) void import('./note.ts').then(({ annotate }) => annotate(link));
}

export function startNotes(): void {
  document.addEventListener('keydown', dismiss);
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
