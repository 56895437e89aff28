/** Where a drawing does not come, its file takes its place. */
function showFile(svg: SVGSVGElement): void {
  const next = svg.nextElementSibling;
  const file = next?.matches('.still') ? next : svg.parentElement?.querySelector('.still');
  file?.classList.remove('still');
  svg.remove();
}

async function bringDrawing(svg: SVGSVGElement): Promise<void> {
  try {
    await (await import('./fill-late.ts')).fillIn(svg);
  } catch {
    showFile(svg);
  }
}

async function bringPlace(place: HTMLElement): Promise<void> {
  try {
    await (await import('../apart/later.ts')).bringLater(place);
  } catch {
    // As where what it fetches does not come.
    place.dataset['failed'] = '';
  }
}

/** Drawings that the page did not show at first, and slides beside them, come as the reader comes to them, a window ahead. */
function startLateDrawings(): void {
  const late = document.querySelectorAll<HTMLElement | SVGSVGElement>('[data-late]');
  if (late.length === 0) return;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        if (target instanceof SVGSVGElement) void bringDrawing(target);
        else void bringPlace(target as HTMLElement);
      }
    },
    { rootMargin: '100%' },
  );
  for (const one of late) near.observe(one);
}

/** All the script a page with drawings has until a button is pressed: it fetches the rest then. */
export function startFigures(): void {
  startLateDrawings();
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
