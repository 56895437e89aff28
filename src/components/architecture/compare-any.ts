import { compareStages, isSame, signsOn } from '../../model/architecture/compare.ts';
import { partsOf } from '../../model/architecture/json.ts';
import type { Drawn, Sheet } from '../../model/architecture/sheet.ts';
import type { Architecture, Variant } from '../../model/architecture/types.ts';
import {
  changeLines,
  mergedByReason,
  reasonsBetween,
  sentence,
  type ChangeLine,
} from '../../model/architecture/change-sentences.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import type { FlowJson, StageJson } from '../../schemas/published/stage.ts';
import { queryOf } from '../../model/link/query.ts';
import { pinOf } from '../../model/facts/day.ts';
import { asOfEvent, dayAsked } from '../as-of/as-of.ts';
import { answerCites } from '../live/cite.ts';
import { stagesIn, withStages } from './compare-address.ts';
import { fetchDrawing } from './fetch-drawing.ts';
import { inlineSvg, roomFor } from './inline-svg.ts';
import { overlaySvg, signText } from './overlay-svg.ts';

const sheets = import.meta.glob<Sheet>('../../generated/diagrams/stage-*.json', { import: 'default' });

const dayShown = (): AsOf => (document.documentElement.dataset['asOf'] === 'talk' ? 'talk' : 'today');

const drawnOn = (picture: StageJson, asOf: AsOf): AsOf => (asOf === 'today' && picture.today ? 'today' : 'talk');

/** A stage of the file as the model knows it. The order of the file is that of the talk. */
function stageOf(picture: StageJson, order: number, asOf: AsOf): Architecture {
  const flow = picture[drawnOn(picture, asOf)] as FlowJson;
  const { id, letter, title, tier, slides, unshown, changes } = picture;
  const previous = picture.previous === null ? {} : { previous: picture.previous };
  const words = { caption: flow.caption, notes: [], place: { wide: [], tall: [] } };
  return { id, letter, title, tier, slides, unshown, changes, order, ...previous, ...words, ...partsOf(flow) };
}

async function drawing(picture: StageJson, asOf: AsOf, variant: Variant): Promise<Drawn> {
  const name = `${picture.id}${drawnOn(picture, asOf) === 'today' ? '.today' : ''}.${variant}`;
  const [svg, sheet] = await Promise.all([fetchDrawing(name), sheets[`../../generated/diagrams/${name}.json`]?.()]);
  if (sheet === undefined) throw new Error(`there is no drawing ${name}`);
  return { svg, sheet };
}

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const listed = (lines: readonly ChangeLine[]): HTMLElement =>
  element(
    'ul',
    'change-list',
    ...mergedByReason(lines).map((line) => {
      const sign = element('span', 'sign', signText[line.sign]);
      sign.setAttribute('aria-hidden', 'true');
      const item = element('li', '', sign, element('span', '', sentence(line)));
      item.dataset['sign'] = line.sign;
      return item;
    }),
  );

const legend = (): HTMLElement =>
  element(
    'ul',
    'legend',
    ...(['added', 'changed', 'removed'] as const).map((sign) =>
      element(
        'li',
        '',
        element('span', `sign is-${sign}`, signText[sign]),
        element('span', '', sign === 'removed' ? 'removed: listed, no longer drawn' : sign),
      ),
    ),
  );

/** The difference of two stages as a figure, the same as the build writes for neighbours. */
async function figureOf(all: readonly StageJson[], from: string, to: string, base: string): Promise<HTMLElement> {
  const asOf = dayShown();
  const stages = all.map((picture, i) => (picture.kind === 'flow' ? stageOf(picture, i, asOf) : undefined));
  const flows = stages.filter((stage) => stage !== undefined);
  const [before, after] = [from, to].map((id) => flows.find((stage) => stage.id === id));
  const picture = all.find(({ id }) => id === to);
  if (!before || !after || !picture) throw new Error('one of the two stages does not exist');
  const comparison = compareStages(before, after);
  const signs = signsOn(after, comparison);
  const root = base.slice(0, -'architectures/'.length);
  const variants = ['wide', 'tall'] as const;
  const drawn = await Promise.all(variants.map((variant) => drawing(picture, asOf, variant)));
  const shown = drawn.map((one, i) =>
    inlineSvg(
      one,
      { variant: variants[i] ?? 'wide', href: (path) => root + path.slice(1), links: true, copy: 'compared' },
      { content: overlaySvg(one, signs) },
    ),
  );
  const frame = element('div', 'picture');
  frame.innerHTML = shown.join('');
  const removed = comparison.nodes.removed.map(({ label, role }) =>
    element(
      'li',
      '',
      element('span', 'sign', '−'),
      element('span', '', label, ...(role ? [element('small', '', role)] : [])),
    ),
  );
  const same = isSame(comparison) ? ' The two pictures have the same parts.' : '';
  const caption = element(
    'figcaption',
    '',
    element('p', '', element('b', '', `Stage ${after.letter} against stage ${before.letter}.`), same),
    legend(),
    listed(changeLines(before, after, comparison, reasonsBetween(before, after, flows))),
  );
  const zoom = element('button', '', 'Zoom');
  zoom.setAttribute('type', 'button');
  zoom.dataset['figure'] = 'zoom';
  const links = [before, after].map(({ id, letter }) => {
    const link = element('a', '', `Stage ${letter}`);
    link.setAttribute('href', `${base}${id}/`);
    return element('li', '', link);
  });
  return element(
    'figure',
    `architecture changes not-content ${roomFor(...drawn.slice(0, 1))}`,
    frame,
    ...(removed.length > 0 ? [element('ul', 'ghosts', ...removed)] : []),
    caption,
    element('ul', 'tools', element('li', '', zoom), ...links),
  );
}

/** Wires the choice of two stages; the address keeps it as `?from=stage-d&to=stage-k`. */
export function startComparing(): void {
  const form = document.querySelector<HTMLFormElement>('.compare-picker');
  const place = document.querySelector<HTMLElement>('[data-compare-result]');
  if (!form || !place) return;
  const select = (name: string): HTMLSelectElement => form.elements.namedItem(name) as HTMLSelectElement;
  const [from, to] = [select('from'), select('to')];
  const ids = [...from.options].map(({ value }) => value);
  const openingOf = ({ options, value }: HTMLSelectElement): string =>
    [...options].find(({ defaultSelected }) => defaultSelected)?.value ?? value;
  const opening = { from: openingOf(from), to: openingOf(to) };
  let unknown: readonly string[] = [];
  const read = (): void => {
    const asked = stagesIn(queryOf(location.search), ids, opening);
    unknown = asked.unknown;
    from.value = asked.from;
    to.value = asked.to;
  };
  read();
  let models: Promise<StageJson[]> | undefined;
  let turn = 0;
  // What the page was served with is the difference of the stages that the form opens with, as of today.
  const served = (): boolean =>
    turn === 0 &&
    unknown.length === 0 &&
    dayShown() === 'today' &&
    [from, to].every(({ selectedOptions: [option] }) => option?.defaultSelected === true);
  const show = async (): Promise<void> => {
    if (served()) return;
    const mine = ++turn;
    try {
      models ??= fetch(form.dataset['models'] ?? '').then((answer) => answer.json() as Promise<StageJson[]>);
      const figure = await figureOf(await models, from.value, to.value, form.dataset['pages'] ?? '/');
      if (mine !== turn) return;
      const [before, after] = [from, to].map(({ selectedOptions: [option] }) => option?.text ?? '');
      const shown = `Comparing “${before ?? ''}” with “${after ?? ''}” instead.`;
      const note = unknown.map((id) => element('p', '', `“${id.slice(0, 40)}” is no stage. ${shown}`));
      place.replaceChildren(...note, figure);
    } catch {
      models = undefined;
      place.replaceChildren(
        element('p', '', 'The stages could not be read. The links below lead to the differences of neighbours.'),
      );
    }
  };
  const choose = (): void => {
    const url = new URL(location.href);
    url.search = withStages(url.searchParams, { from: from.value, to: to.value });
    history.replaceState(history.state, '', url);
    unknown = [];
    void show();
  };
  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-swap]')?.addEventListener('click', () => {
    [from.value, to.value] = [to.value, from.value];
    choose();
  });
  window.addEventListener('popstate', () => {
    const before = [from.value, to.value];
    read();
    if (before.some((id, i) => id !== [from.value, to.value][i])) void show();
  });
  document.addEventListener(asOfEvent, () => void show());
  answerCites(place, () => ({
    query: `?as-of=${pinOf(dayAsked())}&from=${from.value}&to=${to.value}`,
    says: place.querySelector('figcaption p')?.textContent ?? '',
  }));
  void show();
}
