import type { APIRoute } from 'astro';
import { absolute, publish } from '../components/data/publish.ts';
import { urlOf } from '../components/data/url-of.ts';
import { records } from '../components/library.ts';
import { plainWords } from '../model/record-text/plain.ts';

/** Every slide, described in our words. Described at /reference/data/#registers. */
export const GET: APIRoute = async ({ site }) => {
  const [slides, facts] = await Promise.all([records('slides'), records('facts')]);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const plain = (words: string): string => plainWords(words, (id) => factById.get(id)).replaceAll('\u00a0', ' ');
  return publish('slides', site, {
    slides: slides.map(
      ({ id, title, tier, file, shows, point, today, corrected, stage, same, claims, services, facts: named }) => ({
        id,
        url: urlOf({ kind: 'slide', id }, site),
        title,
        tier,
        file,
        picture: absolute(`/slides/${id.toLowerCase()}.svg`, site),
        pixels: absolute(`/slides/${id.toLowerCase()}.png`, site),
        shows: plain(shows),
        point: plain(point),
        today: today === undefined ? null : plain(today),
        corrected: corrected === undefined ? null : plain(corrected),
        stage: stage ?? null,
        same: same ?? null,
        claims,
        services,
        facts: named,
      }),
    ),
  });
};
