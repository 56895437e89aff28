/** A figure or a box that is printed after a later block than the one it was written after. Blocks are named by their numbers. */
export interface Move {
  readonly block: string;
  readonly after: string;
}

/**
 * A figure that does not fit on what is left of a page goes to the next one, and the text after it fills the page: Chromium
 * has no floats to the top of a page. The pages are worked out from the heights of the blocks as a screen of the page's width
 * would have them; a page that comes out otherwise has only more room left at its foot. It runs in the browser.
 * @param height of the text block, px
 * @param least what has to be left of a page before anything is moved, px
 * @param spare by so much a page may come out otherwise: what would only just fit makes way, px
 */
export function planMoves({
  height,
  least,
  spare,
}: {
  readonly height: number;
  readonly least: number;
  readonly spare: number;
}): Move[] {
  interface Block {
    readonly element: HTMLElement;
    readonly id: string;
    readonly tall: number;
    /** Heights at which a page may end within the block. */
    readonly breaks: readonly number[];
    /** Height of what is printed again on each further page: the head of a table. */
    readonly again: number;
    readonly heading: boolean;
    readonly level: number;
    readonly kind: 'figure' | 'box' | undefined;
  }
  const opens = (section: Element): boolean => section.classList.contains('begins');
  const sections = [...document.querySelectorAll<HTMLElement>('main > section.chapter:not(.sideways)')];

  /** Ends of lines and rows within an element, from its top. */
  const breaksIn = (element: Element, top: number): number[] => {
    const style = getComputedStyle(element);
    if (style.breakInside.startsWith('avoid') || element.tagName === 'THEAD') return [];
    const box = element.getBoundingClientRect();
    const line = Number.parseFloat(style.lineHeight);
    if (style.columnCount !== 'auto') {
      const lines = Math.floor(box.height / line);
      return Array.from({ length: Math.max(0, lines - 1) }, (_, i) => box.top - top + (i + 1) * line);
    }
    const parts = [...element.children].filter((child) => {
      const { display, float } = getComputedStyle(child);
      return float === 'none' && !display.startsWith('inline') && child.getBoundingClientRect().height > 0;
    });
    if (parts.length === 0) {
      const lines = Math.round(box.height / line);
      return Array.from({ length: Math.max(0, lines - 3) }, (_, i) => box.top - top + (i + 2) * line);
    }
    return parts.flatMap((part, i) => {
      const keeps = getComputedStyle(part).breakAfter.startsWith('avoid') || i === parts.length - 1;
      return [...breaksIn(part, top), ...(keeps ? [] : [part.getBoundingClientRect().bottom - top])];
    });
  };
  const blockOf = (element: HTMLElement, next: HTMLElement | undefined): Block => {
    const { top, bottom } = element.getBoundingClientRect();
    const level = Number(/^H([1-5])$/.exec(element.tagName)?.[1] ?? 0);
    const boxed = element.classList.contains('corrected') || element.classList.contains('box');
    const kind = element.tagName === 'FIGURE' ? 'figure' : boxed ? 'box' : undefined;
    return {
      element,
      id: element.dataset['block'] ?? '',
      tall: (next ? next.getBoundingClientRect().top : bottom) - top,
      breaks: kind ? [] : breaksIn(element, top),
      again: element.querySelector(':scope > thead')?.getBoundingClientRect().height ?? 0,
      heading: getComputedStyle(element).breakAfter.startsWith('avoid'),
      level,
      kind,
    };
  };
  const moves: Move[] = [];
  /** What is printed up to here, and how far down its page it reaches. */
  let at = 0;
  const place = ({ tall, breaks, again }: Block): void => {
    let rest = tall;
    let done = 0;
    while (at + rest > height) {
      const fits = breaks.filter((one) => one > done && one - done <= height - at).at(-1);
      // What is taller than a page goes on for as long as it takes.
      if (fits === undefined && at === 0) break;
      at = 0;
      if (fits !== undefined) {
        rest = tall - fits;
        done = fits;
        at = again;
      }
    }
    at = (at + rest) % height;
  };
  const headOf = ({ tall, breaks }: Block): number => Math.min(tall, breaks[0] ?? tall);

  const run = (blocks: readonly Block[]): void => {
    at = 0;
    let waiting: Block[] = [];
    let last: Block | undefined;
    const put = (block: Block): void => {
      place(block);
      last = block;
    };
    const flush = (): void => {
      for (const block of waiting) {
        if (last) moves.push({ block: block.id, after: last.id });
        put(block);
      }
      waiting = [];
    };
    blocks.forEach((block, i) => {
      // A heading is printed with the block after it, which decides.
      const chain: Block[] = [];
      for (let j = i; j < blocks.length; j++) {
        const one = blocks[j];
        if (!one) break;
        chain.push(one);
        if (!one.heading) break;
      }
      const boxWaits = waiting.some(({ kind }) => kind === 'box');
      if (waiting.length > 0 && ((block.level > 0 && boxWaits) || block.level === 1 || block.kind)) flush();
      const end = chain.at(-1);
      const needs = chain.slice(0, -1).reduce((sum, one) => sum + one.tall, 0) + (end ? headOf(end) : 0);
      const left = height - at;
      if (block.kind && block.tall + spare > left && left > least && block.tall < height && last) {
        const next = blocks[i + 1];
        if (next && next.level !== 1 && !(block.kind === 'box' && next.level > 0) && !next.kind) {
          waiting.push(block);
          return;
        }
      }
      const moved = end?.kind && needs > left && left > least;
      if (needs > left && !moved) {
        flush();
        if (needs > height - at) at = 0;
      }
      const before = at;
      put(block);
      if (waiting.length > 0 && at < before) flush();
    });
    flush();
  };
  let blocks: HTMLElement[] = [];
  const movable = (element: Element): boolean =>
    element.tagName === 'FIGURE' || element.classList.contains('corrected') || element.classList.contains('box');
  /** Where nothing can be moved, nothing has to be measured. */
  const measured = (): Block[] =>
    (blocks.some(movable) ? blocks : []).map((element, i) => blockOf(element, blocks[i + 1]));
  for (const section of sections) {
    if (opens(section)) {
      run(measured());
      blocks = [];
    }
    blocks.push(...[...section.children].filter((child): child is HTMLElement => child instanceof HTMLElement));
  }
  run(measured());
  return moves.filter(({ block, after }) => {
    const element = document.querySelector(`[data-block="${block}"]`);
    return element?.previousElementSibling?.getAttribute('data-block') !== after;
  });
}

/** Moves what was planned. It runs in the browser. */
export function makeMoves(moves: readonly Move[]): void {
  const find = (id: string): Element | null => document.querySelector(`[data-block="${id}"]`);
  for (const { block, after } of moves) {
    const element = find(block);
    if (element) find(after)?.after(element);
  }
}
