/** Arrow keys lead to the slide before and after, as long as they are not typed into a field. */
export function startArrowKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog, [role]')) return;
    const rel = event.key === 'ArrowLeft' ? 'prev' : event.key === 'ArrowRight' ? 'next' : undefined;
    if (rel !== undefined) document.querySelector<HTMLAnchorElement>(`.pagination-links a[rel="${rel}"]`)?.click();
  });
}
