import type { Marks } from '../../model/breaks/tanks.ts';
import type { Sheet } from '../../model/architecture/sheet.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { inlineSvg } from '../architecture/inline-svg.ts';
import { paint } from './paint.ts';
import { stressSvg } from './stress-svg.ts';

const svgs = import.meta.glob<string>('../../generated/diagrams/stage-{d,e,f,h,k,l-compute}*.svg', {
  query: '?raw',
  import: 'default',
});
const sheets = import.meta.glob<Sheet>('../../generated/diagrams/stage-{d,e,f,h,k,l-compute}*.json', {
  import: 'default',
});

const variants = ['wide', 'tall'] as const;

async function drawn(picture: string, asOf: AsOf, marks: ReadonlyMap<string, Marks>): Promise<string> {
  const texts = await Promise.all(
    variants.map(async (variant) => {
      const [talk, today] = ['', '.today'].map((day) => `../../generated/diagrams/${picture}${day}.${variant}`);
      const name = asOf === 'today' && svgs[`${today}.svg`] ? today : talk;
      const [svg, sheet] = await Promise.all([svgs[`${name}.svg`]?.(), sheets[`${name}.json`]?.()]);
      if (svg === undefined || sheet === undefined) return '';
      const one = { svg, sheet };
      const { scale, ...loaded } = stressSvg(one, marks);
      return inlineSvg(one, { variant, href: (path) => path, links: false, copy: 'stress', scale }, loaded);
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
