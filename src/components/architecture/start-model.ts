import { newNodes } from '../../model/architecture/diff.ts';
import { modelOf } from '../../model/architecture/model-json.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import type { ModelJson } from '../../schemas/published/model.ts';
import { schemaUrl } from '../data/publish.ts';
import { urlOf } from '../data/url-of.ts';
import { stageOn } from '../records/pictures.ts';

/** JSON with a line for each part, so that whoever edits it sees them all. */
function linesOf(model: ModelJson): string {
  const lines = Object.entries(model).map(([key, value]) => {
    const name = `  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0)
      return `${name}[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
    return `${name}${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The text of a model that a reader takes as a start: a stage on a day. */
export async function startOf(id: string, asOf: AsOf, site: URL | undefined): Promise<string> {
  const stage = await stageOn(id, asOf);
  const before = stage.previous === undefined ? undefined : await stageOn(stage.previous, asOf);
  const head = {
    $schema: schemaUrl('model', site),
    version: '1.0.0',
    url: urlOf({ kind: 'stage', id }, site),
  } as const;
  return linesOf({ ...head, ...modelOf(stage, newNodes(stage, before)) });
}
