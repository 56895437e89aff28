import type { z } from 'astro/zod';
import { chooserSchema } from './chooser.ts';
import { architectureSchema, replacementSchema } from './architecture.ts';
import { claimSchema } from './claim.ts';
import { factSchema } from './fact.ts';
import { comparisonSchema } from './comparison.ts';
import { messageSchema } from './message.ts';
import { moveSchema } from './move.ts';
import { questionSchema } from './question.ts';
import { sequenceSchema } from './sequence.ts';
import { reviewSchema } from './review.ts';
import { serviceSchema } from './service.ts';
import { slideSchema } from './slide.ts';
import { sourceSchema } from './source.ts';
import { synonymSchema } from './synonym.ts';
import { termSchema } from './term.ts';
import { worksheetSchema } from './worksheet.ts';
import type { Ref } from './fields.ts';

export interface RecordCollection {
  /** Folder below src/content. */
  readonly folder: string;
  /** Key of the list in each file; without it a file is one record. */
  readonly list?: string;
  readonly schema: (ref: Ref) => z.ZodType<{ id: string }>;
}

/** The collections that are data. Pages (`docs`) are Starlight's. */
export const recordCollections = {
  sources: { folder: 'sources', list: 'sources', schema: sourceSchema },
  services: { folder: 'services', schema: serviceSchema },
  facts: { folder: 'facts', list: 'facts', schema: factSchema },
  claims: { folder: 'claims', list: 'claims', schema: claimSchema },
  slides: { folder: 'slides', schema: slideSchema },
  architectures: { folder: 'architectures', schema: architectureSchema },
  sequences: { folder: 'sequences', schema: sequenceSchema },
  replacements: { folder: 'replacements', schema: replacementSchema },
  choosers: { folder: 'choosers', schema: chooserSchema },
  worksheets: { folder: 'worksheets', schema: worksheetSchema },
  comparisons: { folder: 'comparisons', schema: comparisonSchema },
  messages: { folder: 'messages', list: 'messages', schema: messageSchema },
  questions: { folder: 'questions', list: 'questions', schema: questionSchema },
  synonyms: { folder: 'synonyms', list: 'synonyms', schema: synonymSchema },
  moves: { folder: 'moved', list: 'moved', schema: moveSchema },
  reviews: { folder: 'reviews', schema: reviewSchema },
  terms: { folder: 'glossary', list: 'terms', schema: termSchema },
} as const satisfies Record<string, RecordCollection>;

export type CollectionName = keyof typeof recordCollections;
