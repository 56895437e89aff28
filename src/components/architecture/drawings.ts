import { edgeAnchors } from '../../model/architecture/anchors.ts';
import { newNodes } from '../../model/architecture/diff.ts';
import { toMermaid } from '../../model/architecture/mermaid.ts';
import { toSequenceMermaid } from '../../model/architecture/sequence.ts';
import { sequenceAt } from '../../model/architecture/stage-at.ts';
import type { Drawn, Sheet } from '../../model/architecture/sheet.ts';
import type { Node, Variant } from '../../model/architecture/types.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { needsMark, statusAt } from '../../model/services/status.ts';
import { record, records } from '../library.ts';
import { daysOf, pictures, stageOn, type Picture } from '../records/pictures.ts';
import { numbersOf } from './inline-svg.ts';

const svgs = import.meta.glob<string>('../../generated/diagrams/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sheets = import.meta.glob<Sheet>('../../generated/diagrams/stage-*.json', { import: 'default', eager: true });

/** Numbers of a picture's parts and connections by anchor, those of both days together. */
export async function partNumbers(picture: Picture): Promise<Map<string, number>> {
  const { kind, of } = picture;
  if (kind === 'sequence') return numbersOf([...of.participants.map(({ id }) => id), ...edgeAnchors(of.messages)]);
  const both = await Promise.all(daysOf(picture).map((asOf) => stageOn(of.id, asOf)));
  return numbersOf([
    ...both.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    ...both.flatMap(({ edges }) => edgeAnchors(edges)),
  ]);
}

/** Name of a committed drawing: `stage-e.today.wide`. */
export const drawingName = (id: string, asOf: AsOf, variant: Variant): string =>
  `${id}${asOf === 'today' ? '.today' : ''}.${variant}`;

/** The committed drawing. @throws where it has not been drawn */
export function drawingOf(id: string, asOf: AsOf, variant: Variant): Drawn {
  const name = drawingName(id, asOf, variant);
  const svg = svgs[`../../generated/diagrams/${name}.svg`];
  const sheet = sheets[`../../generated/diagrams/${name}.json`];
  if (svg === undefined || sheet === undefined) throw new Error(`${name} has not been drawn: run \`npm run diagrams\``);
  return { svg, sheet };
}

async function closedOf(nodes: readonly Pick<Node, 'id' | 'service'>[]): Promise<Set<string>> {
  const closed = await Promise.all(
    nodes.map(async ({ id, service }) => {
      if (service === undefined) return [];
      return needsMark(statusAt(await record('services', service), 'today')) ? [id] : [];
    }),
  );
  return new Set(closed.flat());
}

/** A picture as Mermaid text that renders wherever Mermaid does. */
export async function mermaidOn({ kind, of }: Picture, asOf: AsOf): Promise<string> {
  if (kind === 'sequence') {
    const sequence = sequenceAt(of, asOf, await records('replacements'));
    return toSequenceMermaid(sequence, { closed: await closedOf(sequence.participants) });
  }
  const stage = await stageOn(of.id, asOf);
  const previous = stage.previous === undefined ? undefined : await stageOn(stage.previous, asOf);
  return toMermaid(stage, { direction: 'LR', fresh: newNodes(stage, previous), closed: await closedOf(stage.nodes) });
}

/** Name of a picture's files: `stage-e`, `stage-e-today`. */
export const fileName = (id: string, asOf: AsOf): string => (asOf === 'today' ? `${id}-today` : id);

interface FileOf {
  readonly params: { readonly file: string };
  readonly props: { readonly picture: Picture; readonly asOf: AsOf };
}

/** One file for each picture and day, as static paths. */
export async function filePaths(): Promise<FileOf[]> {
  return (await pictures()).flatMap((picture) =>
    daysOf(picture).map((asOf) => ({ params: { file: fileName(picture.of.id, asOf) }, props: { picture, asOf } })),
  );
}
