/** The element around what an event has met. */
const around = ({ target }: Event, selector: string): HTMLElement | null => (target as Element).closest(selector);

/** The script of notes comes with the first figure or service that a reader reaches. */
function reach(event: Event): void {
  const reached = around(event, '.fact>a,.service-mention');
  if (reached) void import('./note.ts').then((notes) => notes.annotate(reached));
}

export function startNotes(): void {
  document.addEventListener('pointerover', reach);
  document.addEventListener('focusin', reach);
  // On a touch screen the first tap opens the note, the second follows the link.
  let open: Element | null = null;
  document.addEventListener('click', (event) => {
    const link = around(event, '.fact>a');
    if (link && link !== open && event.pointerType === 'touch') {
      event.preventDefault();
      link.focus();
    }
    open = link;
  });
}
