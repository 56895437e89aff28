import { contentOf } from '../../model/architecture/svg.ts';
import { fetchDrawing } from './fetch-drawing.ts';
import { contentInPage, marked } from './in-page.ts';

/** By anchor: what the marks that lie on a drawing say of its parts, and under which name the parts carry it. */
const marksOn = {
  'data-sign': ['[data-of]', 'of', 'sign'],
  'data-level': ['[data-load]', 'load', 'level'],
} as const;

function withMarks(content: string, svg: SVGSVGElement): string {
  return Object.entries(marksOn).reduce((text, [name, [selector, of, says]]) => {
    const marks = [...svg.querySelectorAll<SVGElement>(selector)];
    return marked(text, name, new Map(marks.map(({ dataset }) => [dataset[of] ?? '', dataset[says] ?? ''])));
  }, content);
}

/** Numbers of parts by anchor, as the rows below the drawing have them. */
function numbersBelow(svg: SVGSVGElement): Map<string, string> {
  const figure = svg.closest<HTMLElement>('figure');
  const prefix = figure?.dataset['prefix'] ?? '';
  const pins = [...(figure?.querySelectorAll<HTMLElement>('.pin[data-n]') ?? [])];
  return new Map(pins.map(({ id, dataset }) => [id.slice(prefix.length), dataset['n'] ?? '']));
}

/** Brings what a drawing of the page consists of, below the marks that are there. Does nothing where it is there already. */
export async function fillIn(svg: SVGSVGElement): Promise<void> {
  const name = svg.dataset['late'];
  if (name === undefined) return;
  const drawing = await fetchDrawing(name);
  if (svg.dataset['late'] !== name) return;
  const root = document.documentElement.dataset['base'] ?? '/';
  const content = contentInPage(withMarks(contentOf({ svg: drawing }), svg), {
    id: name.replaceAll('.', '-'),
    own: svg.id,
    href: (path) => root + path.slice(1),
    links: svg.getAttribute('role') === 'group',
    numbers: numbersBelow(svg),
  });
  svg.querySelector('desc')?.insertAdjacentHTML('afterend', content);
  delete svg.dataset['late'];
}
