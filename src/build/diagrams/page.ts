import type { Plan } from './plan.ts';

/** What runs in the browser. Each function is sent there as text, so it may use nothing from outside itself. */

export interface Dress {
  readonly plan: Plan;
  readonly mermaid: string;
  /** Address of Mermaid's own module. */
  readonly script: string;
  readonly config: object;
  readonly settings: { fontSize: number; lineHeight: number; icon: number; card: { top: number; gap: number } };
  readonly colours: Readonly<Record<'paper' | 'ink' | 'muted' | 'line' | 'rule' | 'group' | 'fresh', string>>;
  /** Inner SVG and view box of each icon, by service or sign. */
  readonly icons: Readonly<Record<string, { readonly body: string; readonly viewBox: string }>>;
  readonly title: string;
  readonly description: string;
}

/** Loads the fonts that texts are measured in. */
export async function loadFonts(fonts: Readonly<Record<string, string>>): Promise<void> {
  for (const [weight, base64] of Object.entries(fonts)) {
    const face = new FontFace('Public Sans', `url(data:font/woff2;base64,${base64})`, { weight });
    document.fonts.add(await face.load());
  }
}

/** Widths of texts in px. */
export function measureTexts({ texts, font }: { texts: readonly string[]; font: string }): number[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return texts.map(() => 0);
  context.font = font;
  return texts.map((text) => context.measureText(text).width);
}

/**
 * Has Mermaid read the text, and draw a flowchart with every part where the plan says; then dresses it: cards, icons,
 * signs, colours. Of a sequence Mermaid's own reading is compared with the plan, which holds its straight lines.
 */
export async function drawInPage(dress: Dress): Promise<string> {
  const { plan, config, settings, colours, icons } = dress;
  const svgNamespace = 'http://www.w3.org/2000/svg';
  const make = (
    name: string,
    attributes: Record<string, string | number>,
    ...children: (Node | string)[]
  ): SVGElement => {
    const element = document.createElementNS(svgNamespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.append(...children);
    return element;
  };
  const round = (value: number): number => Math.round(value * 10) / 10;

  const layer = (parent: SvgSelection, name: string): SvgSelection => parent.append('g').attr('class', name);
  const { default: mermaid } = (await import(dress.script)) as { default: Mermaid };
  mermaid.registerLayoutLoaders([
    {
      name: 'placed',
      loader: () =>
        Promise.resolve({
          render: async (data: LayoutData, svg: SvgSelection, helpers: Helpers) => {
            const root = svg.select('g');
            helpers.insertMarkers(root, data.markers, data.type, data.diagramId);
            const [clusters, paths, nodes] = [layer(root, 'frames'), layer(root, 'lines'), layer(root, 'cards')];
            for (const node of data.nodes) {
              const box = [...plan.cards, ...plan.frames].find(({ id }) => id === node.id);
              if (!box) continue;
              Object.assign(node, {
                x: box.x + box.width / 2,
                y: box.y + box.height / 2,
                width: box.width,
                height: box.height,
              });
              if (node.isGroup) await helpers.insertCluster(clusters, node);
              else
                (await helpers.insertNode(nodes, node, { config: data.config, dir: data.direction })).attr(
                  'data-part',
                  node.id,
                );
            }
            data.edges.forEach((edge, i) => {
              const points = plan.edges[i]?.points ?? [];
              Object.assign(edge, { points, curve: 'rounded', label: '' });
              helpers.insertEdge(
                paths,
                edge,
                {},
                data.type,
                { id: edge.start },
                { id: edge.end },
                data.diagramId,
                true,
              );
            });
          },
        }),
    },
  ]);
  mermaid.initialize(config);
  const paths: string[] = [];
  if (plan.kind === 'flow') {
    const { svg: text } = await mermaid.render(plan.id, dress.mermaid);
    document.body.innerHTML = text;
    for (const path of document.body.querySelectorAll('.lines path')) paths.push(path.getAttribute('d') ?? '');
    document.body.replaceChildren();
    if (paths.length !== plan.edges.length)
      throw new Error(`Mermaid drew ${paths.length} of ${plan.edges.length} lines`);
  } else {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(dress.mermaid);
    const said = db.getMessages().filter(({ from, to }) => from !== undefined && to !== undefined);
    const planned = plan.edges.length + plan.boxes.length;
    if (db.getActorKeys().length !== plan.cards.length || said.length !== planned)
      throw new Error(`Mermaid read ${said.length} messages where the plan has ${planned}`);
    for (const { points } of plan.edges)
      paths.push(`M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`);
  }

  const textBlock = (
    lines: readonly { text: string; muted: boolean }[],
    x: number,
    top: number,
    anchor: string,
  ): SVGElement =>
    make(
      'text',
      { 'text-anchor': anchor, fill: colours.ink },
      ...lines.map((line, i) =>
        make(
          'tspan',
          {
            x: round(x),
            y: round(top + i * settings.lineHeight + settings.fontSize * 0.88),
            ...(line.muted ? { fill: colours.muted } : {}),
          },
          line.text,
        ),
      ),
    );

  const frames = plan.frames.map((frame) =>
    make(
      'g',
      { 'data-frame': frame.id },
      make('rect', {
        x: round(frame.x),
        y: round(frame.y),
        width: round(frame.width),
        height: round(frame.height),
        rx: 3,
        fill: 'none',
        stroke: colours.group,
        'stroke-dasharray': '1 3',
        'stroke-linecap': 'round',
      }),
      textBlock([{ text: frame.label, muted: true }], frame.title.x, frame.title.y, 'start'),
    ),
  );

  const dashes: Record<string, string> = { dashed: '5 4', dotted: '1.5 4' };
  const lines = plan.edges.map((edge, i) => {
    const d = paths[i] ?? '';
    const dash = dashes[edge.line];
    const path = make('path', {
      d,
      'marker-end': `url(#${plan.id}-${edge.head === 'open' ? 'open' : 'head'})`,
      ...(dash ? { 'stroke-dasharray': dash } : {}),
    });
    if (edge.line === 'dotted') path.setAttribute('stroke-linecap', 'round');
    if (edge.line === 'dotted') path.setAttribute('stroke-width', '1.8');
    return make('g', { 'data-edge': edge.anchor }, path);
  });
  const labels = plan.edges.flatMap((edge) =>
    edge.label
      ? [
          textBlock(
            edge.label.lines.map((line) => ({ text: line, muted: true })),
            edge.label.x + edge.label.width / 2,
            edge.label.y,
            'middle',
          ),
        ]
      : [],
  );

  const cards = plan.cards.map((card) => {
    const middle = card.x + card.width / 2;
    const content = settings.icon + settings.card.gap + card.lines.length * settings.lineHeight;
    const top = card.y + Math.max(settings.card.top, (card.height - content) / 2);
    const group = make(
      'g',
      { 'data-part': card.id },
      make('rect', {
        x: round(card.x),
        y: round(card.y),
        width: card.width,
        height: card.height,
        rx: 3,
        fill: colours.paper,
        stroke: card.fresh ? colours.fresh : colours.rule,
        ...(card.fresh ? { 'stroke-width': 2 } : {}),
      }),
      make('use', {
        href: `#${plan.id}-icon-${card.icon}`,
        x: round(middle - settings.icon / 2),
        y: round(top),
        width: settings.icon,
        height: settings.icon,
      }),
      textBlock(card.lines, middle, top + settings.icon + settings.card.gap, 'middle'),
    );
    if (card.fresh)
      group.append(
        make(
          'text',
          { x: round(card.x + 6), y: round(card.y + 16), fill: colours.fresh, 'font-weight': 600, 'font-size': 16 },
          '+',
        ),
      );
    if (card.closed)
      group.append(
        make(
          'text',
          {
            x: round(card.x + card.width - 6),
            y: round(card.y + 16),
            'text-anchor': 'end',
            fill: colours.ink,
            'font-weight': 600,
            'font-size': 14,
          },
          '†',
        ),
      );
    return card.href === undefined ? group : make('a', { href: card.href }, group);
  });

  const used = [...new Set(plan.cards.map((card) => card.icon))].sort();
  const symbols = used.map((icon) => {
    const symbol = make('symbol', {
      id: `${plan.id}-icon-${icon}`,
      viewBox: icons[icon]?.viewBox ?? '0 0 64 64',
    });
    symbol.innerHTML = icons[icon]?.body ?? '';
    return symbol;
  });
  const head = make(
    'marker',
    {
      id: `${plan.id}-head`,
      viewBox: '0 0 8 8',
      refX: 4,
      refY: 4,
      markerWidth: 8,
      markerHeight: 8,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    make('path', { d: 'M0 .5 8 4 0 7.5z', fill: colours.line }),
  );
  const open = make(
    'marker',
    {
      id: `${plan.id}-open`,
      viewBox: '0 0 8 8',
      refX: 7,
      refY: 4,
      markerWidth: 8,
      markerHeight: 8,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    make('path', { d: 'M1 .7 7 4 1 7.3', fill: 'none', stroke: colours.line, 'stroke-width': 1.2 }),
  );
  const heads = plan.edges.some(({ head: kind }) => kind === 'open') ? [head, open] : [head];
  const rails = plan.rails.map(({ x, from, to }) => make('path', { d: `M${round(x)} ${round(from)}V${round(to)}` }));
  const bars = plan.bars.map(({ x, y, width, height }) =>
    make('rect', { x: round(x), y: round(y), width: round(width), height: round(height) }),
  );
  const boxes = plan.boxes.map((box) =>
    make(
      'g',
      { 'data-edge': box.anchor },
      make('rect', {
        x: round(box.x),
        y: round(box.y),
        width: round(box.width),
        height: round(box.height),
        rx: 3,
        fill: colours.paper,
        stroke: colours.rule,
      }),
      textBlock(
        box.lines.map((line) => ({ text: line, muted: true })),
        box.x + box.width / 2,
        box.y + (box.height - box.lines.length * settings.lineHeight) / 2,
        'middle',
      ),
    ),
  );
  const result = make(
    'svg',
    {
      xmlns: svgNamespace,
      id: plan.id,
      viewBox: `0 0 ${round(plan.width)} ${round(plan.height)}`,
      width: round(plan.width),
      height: round(plan.height),
      role: 'img',
      'aria-labelledby': `${plan.id}-title`,
      'aria-describedby': `${plan.id}-desc`,
      'font-family': "var(--dg-font,'Public Sans',system-ui,sans-serif)",
      'font-size': settings.fontSize,
    },
    make('title', { id: `${plan.id}-title` }, dress.title),
    make('desc', { id: `${plan.id}-desc` }, dress.description),
    make('defs', {}, ...symbols, ...heads),
    ...(rails.length > 0
      ? [make('g', { fill: 'none', stroke: colours.rule, 'stroke-dasharray': '4 4' }, ...rails)]
      : []),
    ...(bars.length > 0 ? [make('g', { fill: colours.paper, stroke: colours.line }, ...bars)] : []),
    ...frames,
    make('g', { fill: 'none', stroke: colours.line, 'stroke-width': 1.2 }, ...lines),
    ...labels,
    ...boxes,
    ...cards,
  );
  return new XMLSerializer().serializeToString(result);
}

interface SvgSelection {
  select(query: string): SvgSelection;
  append(name: string): SvgSelection;
  attr(name: string, value: string): SvgSelection;
}
interface LayoutData {
  nodes: { id: string; isGroup: boolean }[];
  edges: { start: string; end: string }[];
  markers: string[];
  type: string;
  diagramId: string;
  config: object;
  direction: string;
}
interface Helpers {
  insertMarkers(root: SvgSelection, markers: string[], type: string, id: string): void;
  insertCluster(parent: SvgSelection, node: object): Promise<unknown>;
  insertNode(parent: SvgSelection, node: object, options: object): Promise<SvgSelection>;
  insertEdge(
    parent: SvgSelection,
    edge: object,
    clusters: object,
    type: string,
    from: object,
    to: object,
    id: string,
    skip: boolean,
  ): void;
}
interface Mermaid {
  registerLayoutLoaders(loaders: object[]): void;
  initialize(config: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
  mermaidAPI: {
    getDiagramFromText(text: string): Promise<{
      db: { getActorKeys(): string[]; getMessages(): { from?: string; to?: string }[] };
    }>;
  };
}
