import { kindWords } from './kinds.ts';
import type { Architecture, Edge, Group, Node } from './types.ts';

export interface MermaidOptions {
  readonly direction: 'LR' | 'TB';
  /** Ids of the parts that are new against the stage before. */
  readonly fresh?: ReadonlySet<string>;
  /** Ids of the parts whose service is closed, closing or limited today. */
  readonly closed?: ReadonlySet<string>;
}

/** Signs that mark a part in its label. */
export const signs = { fresh: '+', closed: '†' } as const;

const entities: Readonly<Record<string, string>> = {
  '&': '#amp;',
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  '#': '#35;',
  ';': '#59;',
};

/**
 * Text as a quoted Mermaid label. Quotes, angle brackets and the signs that start an entity are written as entities;
 * line ends become blanks; backticks would switch Mermaid to Markdown, so they are escaped too.
 */
export function mermaidText(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return `"${flat.replace(/[&"<>#;]/g, (sign) => entities[sign] ?? sign).replaceAll('`', '#96;')}"`;
}

/** Text of a part's label: what it is, its role, and its signs. */
export function nodeLabel(node: Omit<Node, 'group'>, { fresh, closed }: Omit<MermaidOptions, 'direction'>): string {
  const name = node.role ? `${node.label}, ${node.role}` : node.label;
  return `${fresh?.has(node.id) ? `${signs.fresh} ` : ''}${name}${closed?.has(node.id) ? ` ${signs.closed}` : ''}`;
}

function edgeLine({ from, to, kind, label }: Edge): string {
  const arrow = kindWords[kind].line === 'solid' ? '-->' : '-.->';
  return `  ${from} ${arrow}${label ? `|${mermaidText(label)}|` : ''} ${to}`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/**
 * A stage as Mermaid flowchart text that renders wherever Mermaid does: no icons, no layout of its own.
 * @throws nothing; ids come from the schema and are safe as they stand.
 */
export function toMermaid(stage: Architecture, options: MermaidOptions): string {
  const nodeLine = (node: Node): string =>
    `  ${node.id}[${mermaidText(nodeLabel(node, options))}]${options.fresh?.has(node.id) ? ':::new' : ''}`;
  const within = (group: string | undefined): string[] => [
    ...stage.nodes.filter((node) => node.group === group).map(nodeLine),
    ...stage.groups.filter((inner) => inner.parent === group).flatMap(frame),
  ];
  const frame = (group: Group): string[] => [
    `  subgraph ${group.id}[${mermaidText(group.label)}]`,
    ...indent(within(group.id)),
    '  end',
  ];
  return [
    `flowchart ${options.direction}`,
    `  accTitle: Stage ${stage.letter}: ${flatLine(stage.title)}`,
    `  accDescr: ${flatLine(stage.caption)}`,
    ...within(undefined),
    ...stage.edges.map(edgeLine),
    ...(options.fresh?.size ? ['  classDef new stroke:#2f7d6b,stroke-width:2px'] : []),
    '',
  ].join('\n');
}

/** Text for a line that takes no quotes. */
export const flatLine = (text: string): string => text.replace(/\s+/g, ' ').replaceAll(';', ',').trim();
