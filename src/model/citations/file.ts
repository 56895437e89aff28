import type { CitationsFile } from '../../schemas/published/citations.ts';
import type { replayed } from './history.ts';
import type { Part } from './part.ts';
import { stepsOf } from './since.ts';

export type { CitationsFile };

/** A part as `citations.json` has it: what a citation says of it, and how it got to what it says. */
export type CitedPart = CitationsFile['parts'][string];

/** A part as the file has it, with the steps of its history. */
export const citedPart = (part: Part, history: ReturnType<typeof replayed>): CitedPart => ({
  ...{ kind: part.kind, title: part.title, path: part.path, says: part.says },
  ...(part.saysThen !== undefined && { saysThen: part.saysThen }),
  ...(part.replacedBy && { replacedBy: part.replacedBy }),
  steps: stepsOf(part.id, history),
});

/** Parts that an edition had and the present records have not. */
export function goneParts(history: ReturnType<typeof replayed>): CitationsFile['gone'] {
  const gone: Record<string, { title: string; edition: string }> = {};
  history.forEach(({ state }, i) => {
    const next = history[i + 1];
    if (!next) return;
    for (const [id, { title }] of state) if (!next.state.has(id)) gone[id] = { title, edition: next.edition };
  });
  const last = history.at(-1)?.state;
  return Object.fromEntries(Object.entries(gone).filter(([id]) => !last?.has(id)));
}

/** Decisions have a file for each hundred, so that none grows with their number. */
const hundredOf = (text: string): string => /^d-(\d+)\d\d(?!\d)/i.exec(text)?.[1] ?? '';

/** The file in which the page looks a part up: one for each first letter, one for all that is cited by its address. */
export const shardOf = (id: string): string =>
  (/^[A-Z](?=[-/])/.exec(id)?.[0] ?? 'pages').toLowerCase() + hundredOf(id);

const shardOfSection: Readonly<Record<string, string>> = {
  '/decisions/': 'd',
  '/capacity/': 'c',
  '/choose/': 'q',
  '/architectures/': 'a',
  '/reference/claims/': 'n',
  '/reference/limits/': 'f',
  '/slides/': 's',
  '/reference/glossary/': 't',
};

/** The files that can hold a part of a page; its headings are in the last. */
export const shardsOf = (path: string): readonly string[] => [
  ...Object.entries(shardOfSection).flatMap(([section, shard]) =>
    path.startsWith(section) ? [shard + hundredOf(path.slice(section.length))] : [],
  ),
  'pages',
];

/** The part at an address of a page, from the root of the site: `/reference/claims/#N-43`. */
export const partAt = (
  parts: Readonly<Record<string, CitedPart>>,
  address: string,
): (CitedPart & { readonly id: string }) | undefined => {
  const found = Object.entries(parts).find(([, { path }]) => path === address);
  return found && { id: found[0], ...found[1] };
};
