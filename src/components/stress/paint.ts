import type { Marks } from '../../model/breaks/tanks.ts';
import { loadMarks } from './load-marks.ts';

/** Shows how full the parts of a drawing in the page are. Touches only what changes. */
export function paint(root: ParentNode, marks: ReadonlyMap<string, Marks>): void {
  for (const part of root.querySelectorAll<SVGGElement>('[data-part][data-level]')) {
    const held = marks.get(part.dataset['part'] ?? '');
    const load = part.querySelector<SVGGElement>('.load');
    if (!held || !load) continue;
    if (part.dataset['level'] !== held.level) part.dataset['level'] = held.level;
    const [x = 0, y = 0, width = 0, height = 0, icon = 0, aside = 0] = (load.dataset['card'] ?? '')
      .split(' ')
      .map(Number);
    const drawn = loadMarks({ x, y, width, height, icon, aside: aside === 1 }, held);
    if (part.dataset['drawn'] === drawn) continue;
    part.dataset['drawn'] = drawn;
    load.innerHTML = drawn;
  }
}
