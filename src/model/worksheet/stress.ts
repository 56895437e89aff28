import { headroom, type Level } from '../capacity/headroom.ts';
import type { Ranked } from './sheet.ts';

/** How full a part of a picture is. */
export interface Stress {
  readonly level: Level;
  readonly utilisation: number;
}

/** The parts of a picture under a load, by node; a node that stands for several parts shows the fullest. */
export function stressOf(ranking: readonly Pick<Ranked, 'nodes' | 'load' | 'ceiling'>[]): ReadonlyMap<string, Stress> {
  const nodes = new Map<string, Stress>();
  for (const { nodes: names, load, ceiling } of ranking) {
    const { level, utilisation = load > 0 ? Infinity : 0 } = headroom(load, ceiling);
    for (const name of names) {
      if (utilisation >= (nodes.get(name)?.utilisation ?? 0)) nodes.set(name, { level, utilisation });
    }
  }
  return nodes;
}

/** A share short enough for a badge: `46 %`, `< 1 %`, `9×`. */
export function stressWords(utilisation: number): string {
  if (!Number.isFinite(utilisation) || utilisation >= 100) return '> 99×';
  if (utilisation >= 10) return `${Math.floor(utilisation)}×`;
  if (utilisation >= 2) return `${Math.floor(utilisation * 10) / 10}×`;
  if (utilisation > 0 && utilisation < 0.01) return '< 1\u00a0%';
  return `${Math.floor(utilisation * 100)}\u00a0%`;
}
