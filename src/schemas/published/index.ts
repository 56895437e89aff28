import type { z } from 'astro/zod';
import { choosersFile } from './chooser.ts';
import { citationsFile } from './citations.ts';
import { claimsFile } from './claim.ts';
import { comparisonFile } from './comparison.ts';
import { decisionsFile } from './decision.ts';
import { factsFile } from './fact.ts';
import { modelFile } from './model.ts';
import { servicesFile, slidesFile, sourcesFile, termsFile } from './register.ts';
import { stageFile, stagesFile } from './stage.ts';
import { worksheetsFile } from './worksheet.ts';

/** The published data files by the name of their schema: where each is, and what is in it. */
export const publishedFiles = {
  facts: { path: '/facts.json', schema: factsFile },
  worksheets: { path: '/worksheets.json', schema: worksheetsFile },
  claims: { path: '/claims.json', schema: claimsFile },
  decisions: { path: '/decisions.json', schema: decisionsFile },
  choosers: { path: '/choosers.json', schema: choosersFile },
  comparison: { path: '/comparison.json', schema: comparisonFile },
  stages: { path: '/architectures/stages.json', schema: stagesFile },
  stage: { path: '/architectures/stage-e.json', schema: stageFile },
  model: { path: '/architectures/start/stage-e.json', schema: modelFile },
  services: { path: '/services.json', schema: servicesFile },
  slides: { path: '/slides.json', schema: slidesFile },
  terms: { path: '/terms.json', schema: termsFile },
  sources: { path: '/sources.json', schema: sourcesFile },
  citations: { path: '/citations.json', schema: citationsFile },
} as const satisfies Record<string, { readonly path: `/${string}`; readonly schema: z.ZodType }>;

export type PublishedName = keyof typeof publishedFiles;
