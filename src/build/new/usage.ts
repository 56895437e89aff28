import { nearest } from '../issue.ts';
import { kinds, type Kind } from './kinds.ts';

/** A command that works, as an example of a kind. */
const example = (name: string, { within, example: id }: Kind): string =>
  `npm run new -- ${[name, within?.example, id].filter((word) => word !== undefined).join(' ')}`;

/** All kinds, each with an example. */
export const kindList = (): string =>
  Object.entries(kinds)
    .map(([name, kind]) => `  ${example(name, kind)}`)
    .join('\n');

/** What a kind takes: its words in order, and an example. */
export function usageOf(name: string, kind: Kind): string {
  const { within, idIs } = kind;
  return [
    `Write: npm run new -- ${name} ${within ? `<${within.name}> ` : ''}<id>`,
    ...(within ? [`  <${within.name}> is ${within.is}, such as ${within.example}`] : []),
    `  <id> is ${idIs}, such as ${kind.example}`,
    `For instance: ${example(name, kind)}`,
  ].join('\n');
}

/** What to write where a kind is missing or unknown. */
export function kindFault(name: string): string {
  if (name === '') return `Say what to begin, and its id:\n${kindList()}`;
  const near = nearest(name, Object.keys(kinds));
  return `There is no kind “${name}”${near === undefined ? '' : `: did you mean “${near}”?`}\nThe kinds, each with an example:\n${kindList()}`;
}
