import type { Marks } from '../../model/breaks/tanks.ts';
import type { Sheet } from '../../model/architecture/sheet.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { fetchDrawing } from '../architecture/fetch-drawing.ts';
import { inlineSvg } from '../architecture/inline-svg.ts';
import { stressSvg } from './stress-svg.ts';

const sheets = import.meta.glob<Sheet>('../../generated/diagrams/stage-{d,e,f,h,k,l-compute}*.json', {
  import: 'default',
});

const variants = ['wide', 'tall'] as const;

/** The picture of another stage than the page was served with, as HTML. */
export async function drawStage(picture: string, asOf: AsOf, marks: ReadonlyMap<string, Marks>): Promise<string> {
  const texts = await Promise.all(
    variants.map(async (variant) => {
      const sheetOf = (name: string) => sheets[`../../generated/diagrams/${name}.json`];
      const [talk, today] = ['', '.today'].map((day) => `${picture}${day}.${variant}`) as [string, string];
      const name = asOf === 'today' && sheetOf(today) ? today : talk;
      const [svg, sheet] = await Promise.all([fetchDrawing(name), sheetOf(name)?.()]);
      if (sheet === undefined) return '';
      const one = { svg, sheet };
      const { scale, ...loaded } = stressSvg(one, marks);
      return inlineSvg(one, { variant, href: (path) => path, links: false, copy: 'stress', scale }, loaded);
    }),
  );
  return texts.join('');
}
