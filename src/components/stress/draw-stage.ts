import type { Marks } from '../../model/breaks/tanks.ts';
import type { Sheet } from '../../model/architecture/sheet.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { inlineSvg } from '../architecture/inline-svg.ts';
import { stressSvg } from './stress-svg.ts';

const svgs = import.meta.glob<string>('../../generated/diagrams/stage-{d,e,f,h,k,l-compute}*.svg', {
  query: '?raw',
  import: 'default',
});
const sheets = import.meta.glob<Sheet>('../../generated/diagrams/stage-{d,e,f,h,k,l-compute}*.json', {
  import: 'default',
});

const variants = ['wide', 'tall'] as const;

/** The picture of another stage than the page was served with, as HTML. */
export async function drawStage(picture: string, asOf: AsOf, marks: ReadonlyMap<string, Marks>): Promise<string> {
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
