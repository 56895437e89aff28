import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../../src/build/checks/page-source.ts';
import { recordsIn } from '../../src/build/records/parsed.ts';
import { decisionOf, type Decision } from '../../src/model/decisions/decision.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { plainRef } from '../../src/schemas/fields.ts';
import { root } from './records.ts';

export const architectures = recordsIn(root, 'architectures').sort((a, b) => a.order - b.order);
export const replacements = recordsIn(root, 'replacements');
export const services = recordsIn(root, 'services');

function decisionIn(file: string): Decision {
  const page = parsePage(file, file, readFileSync(join(root, file), 'utf8'));
  if (!('frontmatter' in page)) throw new Error(page.message);
  const title = String(page.frontmatter['title']);
  const decision = decisionOf({ ...pageSchema(plainRef).parse(page.frontmatter), title }, page.body);
  if (!decision) throw new Error(`${file} is no decision`);
  return decision;
}

const folder = 'src/content/docs/decisions';

/** Every decision in the order of their ids. */
export const decisions: readonly Decision[] = readdirSync(join(root, folder))
  .filter((name) => /^d-\d\d\.mdx$/.test(name))
  .sort()
  .map((name) => decisionIn(`${folder}/${name}`));
