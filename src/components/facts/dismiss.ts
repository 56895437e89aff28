/** Escape puts the note of a figure or a service away without moving the focus. */
export function dismiss({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  document.querySelectorAll(':is(.fact, .service-mention):is(:hover, :focus-within)').forEach((fact) => {
    fact.toggleAttribute('data-dismissed', true);
    const restore = (): void => fact.removeAttribute('data-dismissed');
    fact.addEventListener('pointerleave', restore, { once: true });
    fact.addEventListener('focusout', restore, { once: true });
  });
}
