import { nearest, type Issue } from '../issue.ts';
import type { RawRecord } from '../records/read.ts';

/** What a stage may refer to beyond itself. */
export interface Known {
  readonly services: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
}

type Fields = Record<string, unknown>;

const list = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Everything in the record of a stage that does not hold together, with the line that has to change. */
export function modelIssues(record: Pick<RawRecord, 'id' | 'data' | 'file' | 'lineOf'>, known: Known): Issue[] {
  const { data, file, lineOf } = record;
  const issues: Issue[] = [];
  const say = (path: readonly PropertyKey[], message: string, fix?: string): void =>
    void issues.push({ file, line: lineOf(path), message, ...(fix ? { fix } : {}) });
  const suggest = (id: string, among: Iterable<string>): string | undefined => {
    const near = nearest(id, among);
    return near ? `Did you mean “${near}”` : undefined;
  };
  const [nodes, groups, edges] = [list(data['nodes']), list(data['groups']), list(data['edges'])];
  const ids = (parts: Fields[]): string[] => parts.flatMap((part) => text(part['id']) ?? []);
  const [nodeIds, groupIds] = [new Set(ids(nodes)), new Set(ids(groups))];

  const seen = new Set<string>();
  for (const [field, parts] of [
    ['groups', groups],
    ['nodes', nodes],
  ] as const) {
    parts.forEach(({ id }, i) => {
      const name = text(id);
      if (name !== undefined && seen.has(name))
        say(
          [field, i, 'id'],
          `the id “${name}” is taken twice in this stage`,
          'Give each part and frame an id of its own',
        );
      if (name !== undefined) seen.add(name);
    });
  }
  nodes.forEach((node, i) => {
    const [id, service, group] = [text(node['id']) ?? '', text(node['service']), text(node['group'])];
    if (service !== undefined && !known.services.has(service))
      say(
        ['nodes', i, 'service'],
        `“${id}” names the service “${service}”, which has no record in src/content/services`,
        suggest(service, known.services),
      );
    if (group !== undefined && !groupIds.has(group))
      say(
        ['nodes', i, 'group'],
        `“${id}” is in the frame “${group}”, which this stage does not have`,
        suggest(group, groupIds),
      );
    if (!edges.some((edge) => edge['from'] === id || edge['to'] === id))
      say(['nodes', i], `“${id}” is connected to nothing`, 'Add an edge, or leave the part out');
  });
  groups.forEach((group, i) => {
    const [id, parent] = [text(group['id']) ?? '', text(group['parent'])];
    if (parent !== undefined && !groupIds.has(parent))
      say(
        ['groups', i, 'parent'],
        `the frame “${id}” lies in the frame “${parent}”, which this stage does not have`,
        suggest(parent, groupIds),
      );
    if (!nodes.some((node) => node['group'] === id) && !groups.some((other) => other['parent'] === id))
      say(['groups', i], `the frame “${id}” is empty`);
  });
  const lines = new Set<string>();
  edges.forEach((edge, i) => {
    for (const end of ['from', 'to'] as const) {
      const id = text(edge[end]);
      if (id !== undefined && !nodeIds.has(id))
        say(['edges', i, end], `this edge leads ${end} “${id}”, which is no part of the stage`, suggest(id, nodeIds));
    }
    const line = `${String(edge['from'])} → ${String(edge['to'])} (${String(edge['kind'])})`;
    if (lines.has(line)) say(['edges', i], `the edge ${line} is there twice`);
    lines.add(line);
  });
  const previous = text(data['previous']);
  if (previous !== undefined && !known.stages.has(previous))
    say(['previous'], `the stage before, “${previous}”, does not exist`, suggest(previous, known.stages));
  (Array.isArray(data['unshown']) ? data['unshown'] : []).forEach((id: unknown, i) => {
    if (typeof id === 'string' && nodeIds.has(id))
      say(['unshown', i], `“${id}” is listed as left out of the picture, but the picture has it`);
  });
  for (const variant of ['wide', 'tall'] as const) {
    const grid = text((data['place'] as Fields | undefined)?.[variant]);
    if (grid === undefined) continue;
    const cells = grid.split(/\s+/).filter((cell) => cell !== '' && cell !== '.');
    const path = ['place', variant];
    for (const id of nodeIds) if (!cells.includes(id)) say(path, `the ${variant} grid has no cell for “${id}”`);
    for (const id of new Set(cells)) {
      if (!nodeIds.has(id))
        say(path, `the ${variant} grid has “${id}”, which is no part of the stage`, suggest(id, nodeIds));
      else if (cells.indexOf(id) !== cells.lastIndexOf(id)) say(path, `the ${variant} grid has “${id}” twice`);
    }
  }
  return issues;
}
