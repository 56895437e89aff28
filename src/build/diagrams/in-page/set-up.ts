import type { Helpers, LayoutData, Mermaid, Selection } from './mermaid.ts';
import type { Size } from '../../../model/svg/shapes.ts';

// What runs in the browser: Mermaid draws, with our layout registered to it. Each function of this folder is sent there as
// text, so it may use nothing from outside itself.

export interface Setup {
  readonly fonts: Readonly<Record<string, string>>;
  readonly icons: Readonly<Record<string, { readonly body: string; readonly width: number; readonly height: number }>>;
  readonly ring: number;
}

/** Loads fonts and Mermaid, and registers the icons and the layout `placed` with it. */
export async function setUp({ fonts, icons, ring }: Setup): Promise<void> {
  for (const [weight, base64] of Object.entries(fonts)) {
    const face = new FontFace('Public Sans', `url(data:font/woff2;base64,${base64})`, { weight });
    document.fonts.add(await face.load());
  }
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  const layer = (root: Selection, name: string): Selection => root.append('g').attr('class', name);
  const sizeOf = ({ width, height }: Size): Size => ({ width: Math.ceil(width), height: Math.ceil(height) });
  const render = async (data: LayoutData, svg: Selection, helpers: Helpers): Promise<void> => {
    const root = svg.select('g');
    helpers.insertMarkers(root, data.markers, data.type, data.diagramId);
    const [clusters, paths, labels, nodes] = ['clusters', 'edgePaths', 'edgeLabels', 'nodes'].map((name) =>
      layer(root, name),
    ) as [Selection, Selection, Selection, Selection];
    const drawn = new Map<string, Selection>();
    const measures = { words: {} as Record<string, Size>, titles: {} as Record<string, Size> };
    for (const node of data.nodes) {
      if (node.isGroup) {
        Object.assign(node, { x: 0, y: 0, width: 0, height: 0 });
        const { cluster, labelBBox } = await helpers.insertCluster(clusters, node);
        measures.titles[node.id] = sizeOf(labelBBox);
        cluster.remove();
      } else {
        node.padding = 2 * ring;
        const element = await helpers.insertNode(nodes, node, { config: data.config, dir: data.direction });
        drawn.set(node.id, element.attr('data-id', node.id));
        measures.words[node.id] = sizeOf(element.select('.label').node().getBBox());
      }
    }
    const sizes: (Size | null)[] = [];
    for (const edge of data.edges) {
      if (edge.label) await helpers.insertEdgeLabel(labels, edge);
      sizes.push(edge.label ? sizeOf({ width: edge.width - 4, height: edge.height - 4 }) : null);
    }
    const places = await window.placeDrawing({ ...measures, labels: sizes });
    for (const node of data.nodes) {
      const at = places.nodes[node.id];
      if (at) drawn.get(node.id)?.attr('transform', `translate(${at.x}, ${at.y})`);
      const frame = places.frames[node.id];
      if (!frame) continue;
      Object.assign(node, frame, { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 });
      const { cluster } = await helpers.insertCluster(clusters, node);
      cluster.attr('data-id', node.id);
      cluster.select('.cluster-label').attr('transform', `translate(${frame.title.x}, ${frame.title.y})`);
    }
    data.edges.forEach((edge, i) => {
      const { points = [], label = null } = places.edges[i] ?? {};
      Object.assign(edge, { points, curve: 'rounded' }, label ?? {});
      const ends = [{ id: edge.start }, { id: edge.end }] as const;
      helpers.insertEdge(paths, edge, {}, data.type, ...ends, data.diagramId, true);
      if (label) helpers.positionEdgeLabel(edge, {});
    });
  };
  mermaid.registerLayoutLoaders([{ name: 'placed', loader: () => Promise.resolve({ render }) }]);
  mermaid.registerIconPacks([{ name: 'aws', icons: { prefix: 'aws', icons } }]);
  window.mermaid = mermaid;
}
