import { splitAtMarks } from '../../model/record-text/segments.ts';
import type { Picture } from './pictures.ts';

/** Title of the page of a stage. */
export const stageTitle = ({ of }: Picture): string => `Stage ${of.letter}: ${of.title}`;

/** What a search engine or a chat shows of the page of a stage: its caption without figures from the ledger. */
export const stageDescription = ({ of }: Picture): string =>
  splitAtMarks(of.caption)
    .map((segment) => (segment.kind === 'text' ? segment.text : '…'))
    .join('');
