import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { houseComponents } from '../markdown/house-components.ts';
import { nearest, type Issue } from '../issue.ts';
import type { Jsx } from './page-source.ts';

/** The attributes of a component by name, and whether each has to be there. */
export type Attributes = ReadonlyMap<string, boolean>;

const components = join(import.meta.dirname, '../../components');
const known = new Map<string, Attributes | undefined>();

/** The attributes that a component says it takes in its `Props`; undefined where they are no plain list. */
function attributesIn(source: string): Attributes | undefined {
  if (!/\bProps\b/.test(source)) return new Map();
  const [, fields] = /(?:interface Props|type Props =) \{\n([\s\S]*?)\n\}/.exec(source) ?? [];
  if (fields === undefined) return undefined;
  return new Map(
    [...fields.matchAll(/^ {2}(?:readonly )?'?([\w-]+)'?(\??):/gm)].map(([, name = '', free]) => [name, free !== '?']),
  );
}

/** The attributes of a house component. */
export function attributesOf(name: string): Attributes | undefined {
  const path = houseComponents[name];
  if (path !== undefined && !known.has(name))
    known.set(name, attributesIn(readFileSync(join(components, path), 'utf8')));
  return known.get(name);
}

/** Attributes that a component does not have, and those that it needs. */
export function attributeFaults(node: Jsx): Pick<Issue, 'message' | 'fix'>[] {
  const name = node.name ?? '';
  const taken = attributesOf(name);
  if (!taken || node.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute')) return [];
  const given = node.attributes.flatMap((one) => ('name' in one ? [one.name] : []));
  const free = [...taken.keys()].filter((one) => !given.includes(one));
  const meant = new Set<string>();
  const unknown = given
    .filter((one) => !taken.has(one) && !one.startsWith('data-'))
    .map((one) => {
      const near = nearest(one, free);
      if (near !== undefined) meant.add(near);
      const takes = taken.size === 0 ? 'It takes none' : `It takes ${[...taken.keys()].join(', ')}`;
      const fix = near === undefined ? takes : `Did you mean ${near}?`;
      return { message: `<${name}> has no attribute “${one}”`, fix };
    });
  const missing = free
    .filter((one) => taken.get(one) === true && !meant.has(one))
    .map((one) => ({ message: `<${name}> needs the attribute “${one}”`, fix: `Give it ${one}="…"` }));
  return [...unknown, ...missing];
}
