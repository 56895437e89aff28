import { newNodes } from '../../model/architecture/diff.ts';
import { sequenceAt } from '../../model/architecture/stage-at.ts';
import { drawingFrom, type Drawing } from '../../model/preview/drawing.ts';
import { drawingOf } from '../architecture/drawings.ts';
import { iconName, icons } from '../architecture/icons.ts';
import { records } from '../library.ts';
import { pictures, stageOn, type Picture } from '../records/pictures.ts';
import { stageTitle } from '../records/stage-pages.ts';
import { pageTitle } from '../records/pages.ts';
import { subject, type Subject } from './subject.ts';
import { typedAddress } from './words.ts';
import { printed } from '../records/printed.ts';

/** The drawing of a picture as it is today. */
export async function drawnToday({ kind, of }: Picture): Promise<Drawing> {
  const asOf = of.today === undefined ? 'talk' : 'today';
  const { sheet } = drawingOf(of.id, asOf, 'wide');
  if (kind === 'sequence') {
    const { participants } = sequenceAt(of, asOf, await records('replacements'));
    return drawingFrom(sheet, { stage: { nodes: participants }, fresh: new Set(), icons, iconName });
  }
  const [stage, previous] = await Promise.all([
    stageOn(of.id, asOf),
    of.previous === undefined ? undefined : stageOn(of.previous, asOf),
  ]);
  return drawingFrom(sheet, { stage, fresh: newNodes(stage, previous), icons, iconName });
}

/** What a stage has that the stage before has not, by name. */
async function addedBy({ kind, of }: Picture): Promise<string[]> {
  if (kind !== 'flow' || of.previous === undefined) return [];
  const [stage, previous] = await Promise.all([stageOn(of.id, 'today'), stageOn(of.previous, 'today')]);
  const fresh = newNodes(stage, previous);
  return [...new Set(stage.nodes.filter(({ id }) => fresh.has(id)).map(({ label }) => label))];
}

/** What is said below the drawing of today. */
const captionOf = ({ of }: Picture): string => of.today?.caption ?? of.caption;

/** Every stage and sequence: its drawing, what it adds, and what that is good for. */
export async function stages(): Promise<Subject[]> {
  const [all, print] = await Promise.all([pictures(), printed()]);
  const made = all.map(async (picture, i): Promise<Subject> => {
    const { id, letter, title, tier } = picture.of;
    const caption = print(captionOf(picture));
    const added = await addedBy(picture);
    const next = all[i + 1]?.of;
    return subject(
      { path: `/architectures/${id}/`, id: `A/${id}` },
      { title: `Stage ${letter} · ${title}`, description: caption },
      {
        name: id,
        kicker: `Stage ${letter}`,
        title,
        ...(added.length > 0 && { added: `+ ${added.join(', ')}` }),
        answer: caption,
        note: await pageTitle(`tiers/${tier}`),
        bars: [],
        figure: { kind: 'drawing', of: await drawnToday(picture), size: 'large' },
        status: {
          tone: 'none',
          words: next ? `Next: ${stageTitle({ ...picture, of: next } as Picture)}` : 'The last stage',
        },
        address: typedAddress(`/A/${id}`),
      },
    );
  });
  return Promise.all(made);
}
