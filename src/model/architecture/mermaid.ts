import { wrap } from '../record-text/wrap.ts';
import { kindWords } from './kinds.ts';
import { titleOf, type Architecture, type Edge, type Group, type Node } from './types.ts';

export interface MermaidOptions {
  readonly direction: 'LR' | 'TB';
  /** Ids of the parts that are new against the stage before. */
  readonly fresh?: ReadonlySet<string>;
  /** Ids of the parts whose service is closed, closing or limited today. */
  readonly closed?: ReadonlySet<string>;
  /** Draws parts as icons with their words below: only where these icons are registered with Mermaid. */
  readonly icons?: IconOptions | undefined;
}

export interface IconOptions {
  /** Name of a part's icon with its pack: `aws:lambda`. */
  readonly of: (node: Node) => string;
  /** Side of an icon, in px. */
  readonly size: number;
  /** Words on lines break after about so many letters. */
  readonly breakAt: number;
  /** Ground of the frame around a new part, as a colour. */
  readonly fresh: string;
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

function edgeLine({ from, to, kind, label }: Edge, breakAt = Infinity): string {
  const arrow = kindWords[kind].line === 'solid' ? '-->' : '-.->';
  const lines = wrap(label ?? '', breakAt, (text) => text.length).map((line) => mermaidText(line).slice(1, -1));
  return `  ${from} ${arrow}${lines.length > 0 ? `|"${lines.join('<br/>')}"|` : ''} ${to}`;
}

/** Look-ups are dashed wider than events: Mermaid has one dashed arrow for both. */
function lineStyles(edges: readonly Edge[]): string[] {
  const at = edges.flatMap(({ kind }, i) => (kindWords[kind].line === 'dashed' ? [i] : []));
  return at.length > 0 ? [`  linkStyle ${at.join(',')} stroke-dasharray:5 4`] : [];
}

/** A part as an icon, its name below it and its role in the next line. */
function iconLine(node: Node, { of, size }: IconOptions, closed: boolean): string {
  const said = (text: string): string => mermaidText(text).slice(1, -1);
  const label = `${said(node.label)}${closed ? `\u202f${signs.closed}` : ''}${node.role ? `<br/>*${said(node.role)}*` : ''}`;
  return `  ${node.id}@{ icon: "${of(node)}", form: "square", pos: "b", w: ${size}, h: ${size}, label: "${label}", labelType: "markdown" }`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/**
 * A stage as Mermaid flowchart text. Without `icons` it renders wherever Mermaid does, whatever places its parts.
 * @throws nothing; ids come from the schema and are safe as they stand.
 */
export function toMermaid(stage: Architecture, options: MermaidOptions): string {
  const { icons, fresh = new Set(), closed = new Set() } = options;
  const nodeLine = (node: Node): string =>
    icons
      ? iconLine(node, icons, closed.has(node.id))
      : `  ${node.id}[${mermaidText(nodeLabel(node, options))}]${fresh.has(node.id) ? ':::new' : ''}`;
  const news = stage.nodes.flatMap(({ id }) => (fresh.has(id) ? [id] : []));
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
    `  accTitle: ${flatLine(titleOf(stage))}`,
    `  accDescr: ${flatLine(stage.caption)}`,
    ...within(undefined),
    ...stage.edges.map((edge) => edgeLine(edge, icons?.breakAt)),
    ...lineStyles(stage.edges),
    ...(icons && news.length > 0 ? [`  class ${news.join(',')} new`] : []),
    ...(news.length > 0 ? [`  classDef new ${icons ? `fill:${icons.fresh}` : 'stroke:#2f7d6b,stroke-width:2px'}`] : []),
    '',
  ].join('\n');
}

/** Text for a line that takes no quotes. */
export const flatLine = (text: string): string => text.replace(/\s+/g, ' ').replaceAll(';', ',').trim();
