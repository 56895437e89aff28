import type { Marks } from '../../model/breaks/tanks.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { inlineSvg } from '../architecture/inline-svg.ts';
import { paint } from './paint.ts';
import { stressSvg } from './stress-svg.ts';

const drawings = import.meta.glob<string>('../../generated/diagrams/stage-{d,e,f,h,k,l-compute}*.svg', {
  query: '?raw',
  import: 'default',
});

const variants = ['wide', 'tall'] as const;

async function drawn(picture: string, asOf: AsOf, marks: ReadonlyMap<string, Marks>): Promise<string> {
  const texts = await Promise.all(
    variants.map(async (variant) => {
      const today = asOf === 'today' ? `../../generated/diagrams/${picture}.today.${variant}.svg` : '';
      const load = drawings[today] ?? drawings[`../../generated/diagrams/${picture}.${variant}.svg`];
      const svg = (await load?.()) ?? '';
      return inlineSvg(stressSvg(svg, marks), { variant, href: (path) => path, links: false, copy: 'stress' });
    }),
  );
  return texts.join('');
}

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
  void drawn(picture, asOf, marks).then((html) => {
    if (frame.dataset['picture'] !== picture) return;
    frame.innerHTML = html;
    paint(frame, newest.get(frame) ?? marks);
  });
}
