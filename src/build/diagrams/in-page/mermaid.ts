import type { Size } from '../../../model/svg/shapes.ts';
import type { Measures, Places } from './places.ts';

/** As much of Mermaid and of what it lays out with as the code in the page uses. */

export interface Selection {
  select(query: string): Selection;
  append(name: string): Selection;
  attr(name: string, value: string): Selection;
  remove(): void;
  node(): SVGGraphicsElement;
}
export interface LayoutData {
  nodes: { id: string; isGroup: boolean; padding?: number }[];
  edges: { start: string; end: string; label?: string; width: number; height: number }[];
  markers: string[];
  type: string;
  diagramId: string;
  config: object;
  direction: string;
}
export interface Helpers {
  insertMarkers(root: Selection, markers: string[], type: string, id: string): void;
  insertCluster(parent: Selection, node: object): Promise<{ cluster: Selection; labelBBox: Size }>;
  insertNode(parent: Selection, node: object, options: object): Promise<Selection>;
  insertEdgeLabel(parent: Selection, edge: object): Promise<unknown>;
  positionEdgeLabel(edge: object, paths: object): void;
  insertEdge(
    parent: Selection,
    edge: object,
    clusters: object,
    type: string,
    from: object,
    to: object,
    id: string,
    skip: boolean,
  ): void;
}
export interface Mermaid {
  registerLayoutLoaders(loaders: object[]): void;
  registerIconPacks(packs: object[]): void;
  initialize(config: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

declare global {
  interface Window {
    mermaid: Mermaid;
    /** Answered by our layout, outside of the browser. */
    placeDrawing(measures: Measures): Promise<Places>;
  }
}
