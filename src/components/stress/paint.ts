import type { Marks } from '../../model/breaks/tanks.ts';
import { loadMarks } from './load-marks.ts';

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
    const [x = 0, y = 0, width = 0, height = 0, foot = 0, caption = 0, flag = 0] = (load.dataset['card'] ?? '')
      .split(' ')
      .map(Number);
    const drawn = loadMarks({ x, y, width, height, foot, caption, flag }, held);
    if (load.dataset['drawn'] === drawn) continue;
    load.dataset['drawn'] = drawn;
    load.innerHTML = drawn;
  }
}
