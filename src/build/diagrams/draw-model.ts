import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { iconService, stageOfModel } from '../../model/architecture/model-json.ts';
import { toMermaid } from '../../model/architecture/mermaid.ts';
import { standaloneSvg } from '../../model/architecture/standalone-svg.ts';
import type { ModelJson } from '../../schemas/published/model.ts';
import { iconsOf, Studio } from './draw.ts';
import { closedNodes, type Material } from './load.ts';
import { drawingOf } from './plan.ts';

export interface OwnFiles {
  /** Name and content of each file. */
  readonly files: ReadonlyMap<string, string>;
  /** Drawings for which no place was found, with the reason. */
  readonly failed: readonly string[];
}

/**
 * Draws a system as the stages of the talk are drawn: `shop.wide.svg`, `shop.tall.svg`, and `shop.mmd` for pasting.
 * @param name of the files, without an ending
 */
export async function drawModel(root: string, model: ModelJson, name: string, material: Material): Promise<OwnFiles> {
  const { stage, fresh } = stageOfModel(model, 'own');
  const closed = closedNodes(stage.nodes, material.services);
  const drawings = (['wide', 'tall'] as const).map((variant) => ({
    ...drawingOf(stage, 'talk', variant, fresh, closed),
    widest: Infinity,
    links: false,
  }));
  const own = model.nodes.flatMap(({ icon }) => (icon === undefined ? [] : [[iconService(icon), { icon }] as const]));
  const studio = await Studio.open(
    root,
    iconsOf(drawings, new Map<string, { readonly icon?: string | undefined }>([...material.services, ...own])),
  );
  const files = new Map([[`${name}.mmd`, toMermaid(stage, { direction: 'LR', fresh, closed })]]);
  const failed: string[] = [];
  try {
    for (const drawing of drawings) {
      const drawn = await studio.draw(drawing).catch((error: unknown) => {
        failed.push(`${drawing.variant}: ${error instanceof Error ? error.message : String(error)}`);
      });
      if (drawn) files.set(`${name}.${drawing.variant}.svg`, standaloneSvg(drawn, { address: (path) => path }));
    }
  } finally {
    await studio.close();
  }
  return { files, failed };
}

/** Writes the files of a system beside its model, or into a folder. */
export function writeOwn({ files }: OwnFiles, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return [...files].map(([name, content]) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  });
}

/** Folder and name of the files that are made from a model: `plans/shop.json` gives `plans/` and `shop`. */
export const placeOf = (file: string): { readonly folder: string; readonly name: string } => ({
  folder: dirname(file),
  name: basename(file).replace(/\.json$/i, ''),
});
