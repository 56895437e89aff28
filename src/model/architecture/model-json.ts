import type { ModelJson } from '../../schemas/published/model.ts';
import { autoGrid, turned } from './auto-grid.ts';
import { titleOf, type Architecture, type Grid } from './types.ts';

const rowsOf = (grid: Grid): string[] => grid.map((row) => row.join(' '));
const cellsOf = (rows: readonly string[]): string[][] => rows.map((row) => row.trim().split(/\s+/));

/** A stage as the start of a system of one's own: what is drawn and where, without what the talk says of it. */
export function modelOf(
  stage: Architecture,
  fresh: ReadonlySet<string>,
): Omit<ModelJson, '$schema' | 'version' | 'url'> {
  const { caption, groups, nodes, edges, place } = stage;
  return {
    title: titleOf(stage),
    caption: caption.replace(/\s+/g, ' ').trim(),
    groups: groups.map(({ id, label, parent }) => ({ id, label, ...(parent === undefined ? {} : { parent }) })),
    nodes: nodes.map(({ id, label, role, service, sign, group }) => ({
      ...{ id, label },
      ...(role === undefined ? {} : { role }),
      ...(service === undefined ? { sign: sign ?? ('people' as const) } : { service }),
      ...(group === undefined ? {} : { group }),
      ...(fresh.has(id) ? { new: true } : {}),
    })),
    edges: edges.map(({ from, to, kind, label }) => ({ from, to, kind, ...(label === undefined ? {} : { label }) })),
    place: { wide: rowsOf(place.wide), tall: rowsOf(place.tall) },
  };
}

/** The service under which a part with an icon of its own is drawn: no id of a service begins so. */
export const iconService = (icon: string): string => `icon-${icon}`;

/** A model as a stage that can be drawn. What is new comes beside it: the stage has none before. */
export function stageOfModel(
  { title, caption = title, groups = [], nodes, edges, place }: ModelJson,
  name: string,
): { readonly stage: Architecture; readonly fresh: ReadonlySet<string> } {
  const parts = {
    groups,
    nodes: nodes.map(({ id, label, role, group, icon, service, sign = 'service' }) => ({
      ...{ id, label, role, group },
      ...(icon !== undefined ? { service: iconService(icon) } : service !== undefined ? { service } : { sign }),
    })),
    edges: edges.map(({ kind = 'call', ...edge }) => ({ ...edge, kind })),
  };
  const wide = place ? cellsOf(place.wide) : autoGrid(parts);
  return {
    stage: {
      ...{ id: name, letter: '', title, caption, ...parts },
      ...{ tier: 'users-1', order: 0, slides: [], unshown: [], changes: [], notes: [] },
      place: { wide, tall: place?.tall ? cellsOf(place.tall) : turned(wide) },
    },
    fresh: new Set(nodes.flatMap((node) => (node.new === true ? [node.id] : []))),
  };
}
