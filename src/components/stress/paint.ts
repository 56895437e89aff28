import { stressWords, type Stress } from '../../model/worksheet/stress.ts';

/** Shows how full the parts of a drawing in the page are. Touches only what changes. */
export function paint(root: ParentNode, stress: ReadonlyMap<string, Stress>): void {
  for (const part of root.querySelectorAll<SVGGElement>('[data-part]')) {
    const held = stress.get(part.dataset['part'] ?? '');
    const level = held?.level;
    if (part.dataset['level'] !== level) {
      if (level === undefined) delete part.dataset['level'];
      else part.dataset['level'] = level;
    }
    const text = part.querySelector('.badge text');
    const words = held ? stressWords(held.utilisation) : '';
    if (text && text.textContent !== words) text.textContent = words;
  }
}
