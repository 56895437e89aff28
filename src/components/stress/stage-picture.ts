import type { Ranked } from '../../model/worksheet/sheet.ts';
import { stressOf, type Stress } from '../../model/worksheet/stress.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { inlineSvg } from '../architecture/inline-svg.ts';
import { paint } from './paint.ts';
import { stressSvg } from './stress-svg.ts';

const drawings = import.meta.glob<string>('../../generated/diagrams/stage-{d,e,f,h,k,l-compute}*.svg', {
  query: '?raw',
  import: 'default',
});

const variants = ['wide', 'tall'] as const;

async function drawn(picture: string, asOf: AsOf, stress: ReadonlyMap<string, Stress>): Promise<string> {
  const texts = await Promise.all(
    variants.map(async (variant) => {
      const today = asOf === 'today' ? `../../generated/diagrams/${picture}.today.${variant}.svg` : '';
      const load = drawings[today] ?? drawings[`../../generated/diagrams/${picture}.${variant}.svg`];
      const svg = (await load?.()) ?? '';
      return inlineSvg(stressSvg(svg, stress), { variant, href: (path) => path, links: false, copy: 'stress' });
    }),
  );
  return texts.join('');
}

/** Keeps the picture beside a worksheet on the stage, the day and the load that the sheet shows. */
export function showStage(
  section: HTMLElement,
  picture: string,
  asOf: AsOf,
  ranking: readonly Pick<Ranked, 'nodes' | 'load' | 'ceiling'>[],
): void {
  const figure = section.querySelector<HTMLElement>('[data-stage-picture]');
  const frame = figure?.querySelector<HTMLElement>(`[data-day="${asOf}"]`);
  if (!figure || !frame) return;
  const stress = stressOf(ranking);
  if (frame.dataset['picture'] === picture) {
    paint(frame, stress);
    return;
  }
  frame.dataset['picture'] = picture;
  void drawn(picture, asOf, stress).then((html) => {
    if (frame.dataset['picture'] === picture) frame.innerHTML = html;
  });
}
