import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { z } from 'astro/zod';
import { bundle, type Recorded } from '../src/build/adr/bundle.ts';
import { jsonSchemas } from '../src/build/schemas/json-schemas.ts';
import { llmsFullText, llmsText } from '../src/build/twins/llms.ts';
import type { Twin } from '../src/build/twins/twin.ts';
import { makeTwins, writeTwins } from '../src/build/twins/write.ts';
import type { decisionsFile } from '../src/schemas/published/decision.ts';
import type { servicesFile } from '../src/schemas/published/register.ts';

/** The decisions as the site publishes them, each with its services and the content of its page. */
function recorded(dist: string, twins: readonly Twin[]): Recorded[] {
  const published = (name: string): unknown => JSON.parse(readFileSync(join(dist, name), 'utf8'));
  const file = published('decisions.json') as z.output<typeof decisionsFile>;
  const { services } = published('services.json') as z.output<typeof servicesFile>;
  const serviceById = new Map(services.map((service) => [service.id, service]));
  const treeById = new Map(twins.flatMap(({ id, tree }) => (id === undefined ? [] : [[id, tree] as const])));
  return file.decisions.map((decision) => {
    const tree = treeById.get(decision.id);
    if (!tree) throw new Error(`${decision.id} has no page of its own in the built site`);
    const concerned = decision.services.map((id) => {
      const service = serviceById.get(id);
      if (!service) throw new Error(`${decision.id} concerns “${id}”, which services.json does not have`);
      return service;
    });
    return { decision, services: concerned, tree };
  });
}

/**
 * After the build, the site for programs: a Markdown twin of each page, and what is made of all of them.
 * @param root address of the site, with its folder
 */
export function forPrograms(root: string): AstroIntegration {
  return {
    name: 'headroom:for-programs',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const started = performance.now();
        const dist = fileURLToPath(dir);
        const twins = makeTwins(dist);
        writeTwins(dist, twins);
        mkdirSync(join(dist, 'schemas'), { recursive: true });
        for (const [path, text] of Object.entries(jsonSchemas(root))) writeFileSync(join(dist, path), text);
        writeFileSync(join(dist, 'llms.txt'), llmsText(twins, root));
        writeFileSync(join(dist, 'llms-full.txt'), llmsFullText(twins, root));
        writeFileSync(join(dist, 'decisions.zip'), bundle(recorded(dist, twins), root));
        logger.info(`${twins.length} Markdown twins in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}
