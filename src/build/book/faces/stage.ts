import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { chapterAnchor } from '../anchors.ts';
import { need, type StageJson } from '../library.ts';
import type { Scribe } from '../scribe.ts';
import { inline, reference, table } from '../text.ts';
import { figure, stageTitle } from './drawing.ts';

type Flow = Extract<StageJson['today'], { readonly nodes: unknown }>;

/** Parts and connections of a stage; a sequence has none. */
const flowOf = ({ today }: StageJson): Pick<Flow, 'nodes' | 'edges'> =>
  'nodes' in today ? today : { nodes: [], edges: [] };

const nodeName = ({ label, role }: Flow['nodes'][number]): string => (role === null ? label : `${label} (${role})`);

/** The name of a part or a connection, by its id. */
function partName(stage: StageJson, id: string): string | undefined {
  const { nodes, edges } = flowOf(stage);
  const node = nodes.find((one) => one.id === id);
  if (node) return nodeName(node);
  const edge = edges.find((one) => one.id === id);
  const [from, to] = [edge?.from, edge?.to].map((end) => nodes.find((one) => one.id === end));
  return from && to ? `${nodeName(from)} to ${nodeName(to)}` : undefined;
}

/** What differs from the slides, each with its reason. */
export function departures(stage: StageJson): readonly (readonly [string, string])[] {
  const { nodes, edges } = flowOf(stage);
  return [...nodes, ...edges].flatMap(({ id, ours }) => {
    const name = partName(stage, id);
    return ours === null || name === undefined ? [] : [[name, ours] as const];
  });
}

/** A stage: what it is, its picture of today, and what is new in it with the decision behind it. */
export function stage(scribe: Scribe, one: StageJson): ElementContent[] {
  const page = need(scribe.library.pages.get(`/architectures/${one.id}/`), `page of ${one.id}`);
  const drawn = scribe.drawn.has(one.id);
  scribe.drawn.add(one.id);
  const changes = one.changes.flatMap(({ parts, because, decisions }) => {
    const names = parts.flatMap((part) => partName(one, part) ?? []);
    return names.length === 0
      ? []
      : [[names.join('; '), because, decisions.flatMap((id) => [reference(id), ' '])] as const];
  });
  const slides = one.slides.flatMap((id, i) => [i > 0 ? ' · ' : '', reference(id)]);
  return [
    h('h2', { id: chapterAnchor(page), className: ['small'] }, stageTitle(one)),
    h('p', [
      ...(slides.length === 0
        ? []
        : [h('span', { className: ['side'] }, h('span', { className: ['ids'] }, ['Drawn after ', ...slides]))]),
      ...inline(one.today.caption),
    ]),
    ...(drawn
      ? [h('p', ['The picture is ', h('a', { dataTo: `figure-${one.id}` }, 'with its tier'), '.'])]
      : [figure(scribe.library, one, { told: true })]),
    ...(changes.length === 0
      ? []
      : [
          table(['What is new', 'Why', 'Decision'], changes, {
            className: 'wide numbered',
            caption: `What is new in stage ${one.letter}`,
            widths: ['48mm', '92mm', '28mm'],
          }),
        ]),
  ];
}

/** Where the pictures differ from the slides: each reason once, with all that is drawn so and in which stages. */
export function departuresOf(stages: readonly StageJson[]): ElementContent[] {
  const all = stages.flatMap((one) => departures(one).map(([name, why]) => ({ name, why, stage: one })));
  const rows = [...Map.groupBy(all, ({ why }) => why)].map(([why, drawn]) => {
    const parts = [...Map.groupBy(drawn, ({ name }) => name)].map(([name, where]) => {
      const letters = [...new Set(where.map(({ stage: { letter } }) => letter))];
      return `${name} (${letters.length === 1 ? 'stage' : 'stages'} ${letters.join(', ')})`;
    });
    return [parts.join('; '), why];
  });
  return [
    table(['Part or connection', 'Why it is drawn so'], rows, { className: 'wide dense', widths: ['78mm', '90mm'] }),
  ];
}
