import type { Element } from 'hast';
import { s } from 'hastscript';
import { find, hasClass } from './elements.ts';

/** Longer than any bar of the book, px: what is too long is cut off by the bar itself. */
const longest = 700;

/**
 * Bars that are nearly full or over are told apart by stripes. On a screen a gradient paints them; printed, a gradient
 * becomes a picture of dots, so here they are lines.
 */
export function barsOnPaper(root: Element): void {
  for (const bar of find(root, (element) => hasClass(element, 'headroom'))) {
    const level = bar.properties['dataLevel'];
    if (level !== 'near' && level !== 'over') continue;
    for (const fill of find(bar, (element) => hasClass(element, 'headroom-fill'))) fill.children = [stripes(level)];
  }
}

function stripes(level: 'near' | 'over'): Element {
  const [step, width, slant] = level === 'near' ? [7, 5, 0] : [12.7, 6, 20];
  const starts = Array.from({ length: Math.ceil((longest + slant) / step) }, (_, i) => Math.round(i * step * 10) / 10);
  const d = starts.map((x) => `M${x} 20L${x + slant} 0`).join('');
  return s('svg', { ariaHidden: 'true', className: ['stripes'] }, [
    s('path', { d, fill: 'none', stroke: 'var(--tone)', strokeWidth: width }),
  ]);
}
