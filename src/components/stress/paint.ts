import type { Marks } from '../../model/breaks/tanks.ts';
import { loadMarks } from './load-marks.ts';

/** A card as `data-card` has it. */
type Four = readonly [number, number, number, number];
type Numbers = readonly [...Four, ...Four, number, number];

/** Shows how full the parts of a drawing in the page are. Touches only what changes. */
export function paint(root: ParentNode, marks: ReadonlyMap<string, Marks>): void {
  for (const part of root.querySelectorAll<SVGGElement>('[data-part][data-level]')) {
    const held = marks.get(part.dataset['part'] ?? '');
    if (held && part.dataset['level'] !== held.level) part.dataset['level'] = held.level;
  }
  for (const load of root.querySelectorAll<SVGGElement>('[data-load]')) {
    const held = marks.get(load.dataset['load'] ?? '');
    if (!held) continue;
    if (load.dataset['level'] !== held.level) load.dataset['level'] = held.level;
    const at = (load.dataset['card'] ?? '').split(' ').map(Number) as readonly number[] as Numbers;
    const [x, y, width, height, textX, textY, anchor, flagX, root, tip] = at;
    const drawn = loadMarks({ x, y, width, height, textX, textY, anchor, flagX, root, tip }, held);
    if (load.dataset['drawn'] === drawn) continue;
    load.dataset['drawn'] = drawn;
    load.innerHTML = drawn;
  }
}
