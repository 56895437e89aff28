import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { days } from '../../model/facts/as-of.ts';
import type { decisionsFile } from '../../schemas/published/decision.ts';
import type { servicesFile } from '../../schemas/published/register.ts';
import { bundle, type Recorded } from '../adr/bundle.ts';
import { madr } from '../adr/madr.ts';
import { jsonSchemas } from '../schemas/json-schemas.ts';
import { llmsFullText, llmsText } from '../twins/llms.ts';
import type { Twin } from '../twins/twin.ts';
import { writeTwins } from '../twins/write.ts';

/** Makes the record of each decision as its page is seen, so that no page is kept. */
function recorder(dist: string): { see: (twin: Twin) => void; recorded: () => Recorded[] } {
  const published = (name: string): unknown => JSON.parse(readFileSync(join(dist, name), 'utf8'));
  const { decisions } = published('decisions.json') as z.output<typeof decisionsFile>;
  const { services } = published('services.json') as z.output<typeof servicesFile>;
  const serviceById = new Map(services.map((service) => [service.id, service]));
  const decisionById = new Map(decisions.map((decision) => [decision.id, decision]));
  const records = new Map<string, Uint8Array>();
  return {
    see: ({ id = '', tree }) => {
      const decision = decisionById.get(id);
      if (!decision) return;
      const concerned = decision.services.map((service) => {
        const found = serviceById.get(service);
        if (!found) throw new Error(`${id} concerns “${service}”, which services.json does not have`);
        return found;
      });
      records.set(id, Buffer.from(madr(decision, concerned, tree, days.today)));
    },
    recorded: () =>
      decisions.map((decision) => {
        const record = records.get(decision.id);
        if (!record) throw new Error(`${decision.id} has no page of its own in the built site`);
        return { decision, record };
      }),
  };
}

/**
 * Writes what programs read: a Markdown twin of each page, and what is made of all of them.
 * @param home address of the site, with its folder
 * @returns how many twins there are
 */
export async function writeForPrograms(dist: string, home: string): Promise<number> {
  const { see, recorded } = recorder(dist);
  const twins = writeTwins(dist, see);
  mkdirSync(join(dist, 'schemas'), { recursive: true });
  for (const [path, text] of Object.entries(jsonSchemas(home))) writeFileSync(join(dist, path), text);
  writeFileSync(join(dist, 'llms.txt'), llmsText(twins, home));
  await writeFile(join(dist, 'llms-full.txt'), llmsFullText(twins, home));
  writeFileSync(join(dist, 'decisions.zip'), bundle(recorded(), home));
  return twins.length;
}
