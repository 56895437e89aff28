/**
 * What a reader with a small or enlarged window would stumble over: text that is cut, that lies over other text, or that
 * is out of the window and cannot be scrolled to. Runs in the page.
 * @returns a line for each fault, with the words concerned
 */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const words = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.classList[0] ?? ''} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const overhang = document.documentElement.scrollWidth - innerWidth;
  if (overhang > 0) faults.push(`the page scrolls sideways by ${overhang} px`);

  /** Read aloud only, drawn as a picture, or set by a typesetter of its own. */
  const elsewhere =
    '[aria-hidden=true], svg, .sr-only, .katex, [popover], dialog, .deck-face, .slide-frame, .users-marks, .fact-note';
  /** Whether an element or one around it is such; each is asked once. */
  const within = (such: (element: Element) => boolean): ((element: Element | null) => boolean) => {
    const known = new Map<Element, boolean>();
    const is = (element: Element | null): boolean => {
      if (!element) return false;
      const answer = known.get(element) ?? (such(element) || is(element.parentElement));
      known.set(element, answer);
      return answer;
    };
    return is;
  };
  const scrolls = within(
    (element) => element !== document.documentElement && /auto|scroll/.test(getComputedStyle(element).overflowX),
  );
  const clipped = within(
    (element) =>
      /inset\(50%\)|rect\(0/.test(getComputedStyle(element).clipPath) || element.getBoundingClientRect().width <= 1,
  );

  const shortened = (element: Element): boolean => getComputedStyle(element).webkitLineClamp !== 'none';
  const inShortened = within(shortened);
  /** Where text ends that is shortened to some lines; what comes after them is not drawn. */
  const endOf = (element: Element | null): number => {
    if (!element || !inShortened(element)) return Infinity;
    return shortened(element) ? element.getBoundingClientRect().bottom : endOf(element.parentElement);
  };

  const seen: { box: DOMRect; of: Element; sticky: boolean }[] = [];
  const placed = within((element) => /fixed|sticky|absolute/.test(getComputedStyle(element).position));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { parentElement: of, textContent } = walker.currentNode;
    if (!of || textContent?.trim() === '' || of.closest(elsewhere)) continue;
    if (!of.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || clipped(of)) continue;
    range.selectNodeContents(walker.currentNode);
    const end = endOf(of);
    for (const box of range.getClientRects()) {
      if (box.width < 2 || box.height < 2 || box.top >= end - 1) continue;
      if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(of)) faults.push(`out of the window: ${words(of)}`);
      seen.push({ box, of, sticky: placed(of) });
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const hides = /hidden|clip/.test(overflowX) || /hidden|clip/.test(overflowY);
    if (!hides || element.closest(elsewhere) || !element.checkVisibility() || clipped(element)) continue;
    const [wide, high] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
    const cut = (/hidden|clip/.test(overflowX) && wide > 2) || (/hidden|clip/.test(overflowY) && high > 2);
    // Where the words end in an ellipsis, they are shortened by intention.
    if (cut && textOverflow !== 'ellipsis' && !shortened(element) && element.textContent.trim() !== '')
      faults.push(`cut by ${wide} × ${high} px: ${words(element)}`);
  }
  // Text that follows the page only: what is fixed lies over what is below it by intention.
  const flowing = seen.filter(({ sticky }) => !sticky).sort((a, b) => a.box.top - b.box.top);
  flowing.forEach(({ box, of }, i) => {
    for (let j = i + 1; j < flowing.length; j++) {
      const other = flowing[j]!;
      if (other.box.top > box.bottom) break;
      if (of === other.of || of.contains(other.of) || other.of.contains(of)) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 3 && down > Math.min(box.height, other.box.height) * 0.4)
        faults.push(`over each other: ${words(of)} and ${words(other.of)}`);
    }
  });
  return [...new Set(faults)].slice(0, 12);
}
