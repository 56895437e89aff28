/**
 * Keeps the heads of the whole table in view while the page scrolls. The frame scrolls sideways, so its own heads
 * cannot stay below the page's header: a copy of them does, and follows the frame sideways.
 */
export function keepHeads(matrix: HTMLElement): void {
  const frame = matrix.querySelector<HTMLElement>('.matrix-frame');
  const heads = frame?.querySelector('thead');
  if (!frame || !heads) return;
  const copy = document.createElement('div');
  copy.className = 'matrix-heads';
  copy.setAttribute('aria-hidden', 'true');
  copy.inert = true;
  const strip = document.createElement('div');
  const table = document.createElement('table');
  table.append(heads.cloneNode(true));
  strip.append(table);
  copy.append(strip);
  frame.before(copy);
  frame.addEventListener('scroll', () => {
    strip.scrollLeft = frame.scrollLeft;
  });
  const top = parseFloat(getComputedStyle(copy).insetBlockStart) || 0;
  const passed = new IntersectionObserver(
    ([seen]) => {
      copy.toggleAttribute(
        'data-shown',
        seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.top < top,
      );
      strip.scrollLeft = frame.scrollLeft;
    },
    { rootMargin: `-${Math.round(top)}px 0px 0px` },
  );
  passed.observe(heads);
}
