import { record } from '../library.ts';
import { daysOf, type Picture } from '../records/pictures.ts';

/** The parts of a stage's page beyond the drawing, in order; the letters name the stages compared. */
export async function stageHeadings(picture: Picture) {
  const { kind, of } = picture;
  const previous =
    kind === 'flow' && of.previous !== undefined ? await record('architectures', of.previous) : undefined;
  const parts = [
    previous && { slug: 'changes', text: `What changes against stage ${previous.letter}` },
    kind === 'flow' && daysOf(picture).length > 1 && { slug: 'today', text: 'What’s different today' },
    { slug: 'read-on', text: 'Read on' },
  ].filter((part) => part !== undefined && part !== false);
  return { parts, headings: parts.map((part) => ({ ...part, depth: 2 })) };
}
