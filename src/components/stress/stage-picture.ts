import type { Marks } from '../../model/breaks/tanks.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { broken } from '../live/broken-words.ts';
import { paint } from './paint.ts';

/** The load that each frame is to show: it may change while the drawing of a stage is on its way. */
const newest = new WeakMap<HTMLElement, ReadonlyMap<string, Marks>>();

/** Keeps the picture on the stage, the day and the load that the tool shows. */
export function showStage(section: HTMLElement, picture: string, asOf: AsOf, marks: ReadonlyMap<string, Marks>): void {
  const figure = section.querySelector<HTMLElement>('[data-stage-picture]');
  const frame = figure?.querySelector<HTMLElement>(`[data-day="${asOf}"]`);
  if (!figure || !frame) return;
  newest.set(frame, marks);
  if (frame.dataset['picture'] === picture) {
    paint(frame, marks);
    return;
  }
  frame.dataset['picture'] = picture;
  import('./draw-stage.ts')
    .then(({ drawStage }) => drawStage(picture, asOf, marks))
    .then(
      (html) => {
        if (frame.dataset['picture'] !== picture) return;
        frame.innerHTML = html;
        paint(frame, newest.get(frame) ?? marks);
      },
      () => {
        // The picture of another stage would be no better than none.
        if (frame.dataset['picture'] === picture) frame.textContent = broken.part;
      },
    );
}
