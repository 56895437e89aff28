import { splitAtMarks } from '../../model/words/segments.ts';
import type { Page } from '../site/pages.ts';
import { pictures, type Picture } from './pictures.ts';

/** Title of the page of a stage. */
export const stageTitle = ({ of }: Picture): string => `Stage ${of.letter}: ${of.title}`;

/** What a search engine or a chat shows of the page of a stage: its caption without figures from the ledger. */
export const stageDescription = ({ of }: Picture): string =>
  splitAtMarks(of.caption)
    .map((segment) => (segment.kind === 'text' ? segment.text : '…'))
    .join('');

/** The pages of all stages and sequences, which are made from their records. */
export async function stagePages(): Promise<Page[]> {
  return (await pictures()).map((picture) => ({
    id: `architectures/${picture.of.id}`,
    data: {
      title: stageTitle(picture),
      description: stageDescription(picture),
      kind: 'section',
      // After the index and the comparison.
      order: 100 + picture.of.order,
      tier: undefined,
    },
  }));
}
