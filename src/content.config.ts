import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { recordLoader } from './build/records/loader.ts';
import { recordCollections } from './schemas/collections.ts';
import { editionSchema } from './schemas/edition.ts';
import { pageSchema } from './schemas/page.ts';
import { plainRef } from './schemas/fields.ts';

const {
  sources,
  services,
  facts,
  claims,
  slides,
  architectures,
  sequences,
  replacements,
  choosers,
  comparisons,
  messages,
  moves,
  questions,
  reviews,
  synonyms,
  terms,
} = recordCollections;

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageSchema(plainRef) }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  sources: defineCollection({ loader: recordLoader(sources), schema: sources.schema() }),
  services: defineCollection({ loader: recordLoader(services), schema: services.schema(plainRef) }),
  facts: defineCollection({ loader: recordLoader(facts), schema: facts.schema(plainRef) }),
  claims: defineCollection({ loader: recordLoader(claims), schema: claims.schema(plainRef) }),
  slides: defineCollection({ loader: recordLoader(slides), schema: slides.schema(plainRef) }),
  architectures: defineCollection({ loader: recordLoader(architectures), schema: architectures.schema(plainRef) }),
  sequences: defineCollection({ loader: recordLoader(sequences), schema: sequences.schema(plainRef) }),
  replacements: defineCollection({ loader: recordLoader(replacements), schema: replacements.schema(plainRef) }),
  choosers: defineCollection({ loader: recordLoader(choosers), schema: choosers.schema(plainRef) }),
  comparisons: defineCollection({ loader: recordLoader(comparisons), schema: comparisons.schema(plainRef) }),
  messages: defineCollection({ loader: recordLoader(messages), schema: messages.schema(plainRef) }),
  questions: defineCollection({ loader: recordLoader(questions), schema: questions.schema() }),
  reviews: defineCollection({ loader: recordLoader(reviews), schema: reviews.schema(plainRef) }),
  synonyms: defineCollection({ loader: recordLoader(synonyms), schema: synonyms.schema() }),
  moves: defineCollection({ loader: recordLoader(moves), schema: moves.schema() }),
  editions: defineCollection({
    loader: glob({ pattern: '*.json', base: 'src/content/editions' }),
    schema: editionSchema,
  }),
  terms: defineCollection({ loader: recordLoader(terms), schema: terms.schema() }),
};
