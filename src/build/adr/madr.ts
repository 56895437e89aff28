import type { Root, RootContent } from 'mdast';
import type { z } from 'astro/zod';
import type { StatusName } from '../../model/decisions/words.ts';
import type { decisionsFile } from '../../schemas/published/decision.ts';
import type { servicesFile } from '../../schemas/published/register.ts';
import { print } from '../twins/markdown.ts';
import { sectionsOf, withoutAnchors, type Section } from './sections.ts';

export type PublishedDecision = z.output<typeof decisionsFile>['decisions'][number];

/** A service as a record links to it. */
export type NamedService = Pick<z.output<typeof servicesFile>['services'][number], 'short' | 'url'>;

/** The status of a record that gives today's answer, in the words of MADR. */
const madrStatus: Readonly<Record<StatusName, 'accepted' | 'proposed'>> = {
  accepted: 'accepted',
  amended: 'accepted',
  // These records say what holds today, and where another one decides.
  overtaken: 'accepted',
  replaced: 'accepted',
  open: 'proposed',
  absent: 'proposed',
};

export const statusOf = ({ status }: PublishedDecision): string => madrStatus[status.today.name as StatusName];

/** `0016-which-asynchronous-service.md` */
export function fileName({ id, short }: Pick<PublishedDecision, 'id' | 'short'>): string {
  const slug = short
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${id.slice(2).padStart(4, '0')}-${slug}.md`;
}

const markdown = (nodes: readonly RootContent[]): string =>
  print({ type: 'root', children: withoutAnchors(nodes) }).trim();

const part = (title: string, ...texts: readonly string[]): string[] => [title, ...texts.filter((text) => text !== '')];

const onTheSite = ({ status, because, url, reviewBy }: PublishedDecision, day: string): string =>
  [
    `Status on ${day}: ${status.today.words}; on the day of the talk: ${status.talk.words}.`,
    ...(because === null ? [] : [because]),
    `Read it again by ${reviewBy}. From ${url}, where each figure has its source and date. Figures as of ${day}; where the day of the talk differs, its value is given as 2024.`,
  ].join(' ');

/** The services concerned, each with its page; a decision about none has no such line. */
export const servicesLine = (services: readonly NamedService[]): string =>
  services.length === 0 ? '' : `Services: ${services.map(({ short, url }) => `[${short}](${url})`).join(', ')}.`;

/**
 * A decision as a Markdown architectural decision record, for somebody else's repository.
 * @param services those that it concerns, in its order
 * @param tree the content of its page
 * @see https://adr.github.io/madr/
 */
export function madr(decision: PublishedDecision, services: readonly NamedService[], tree: Root, day: string): string {
  const sections = sectionsOf(tree.children, 2);
  const section = (id: string): Section => {
    const found = sections.find((one) => one.id === id);
    if (!found) throw new Error(`${decision.id} has no section #${id}: its page cannot be made a record`);
    return found;
  };
  const bodyOf = (id: string): string => markdown(section(id).nodes);
  const options = sectionsOf(section('options').nodes, 3);
  const more = ['trigger', 'flip', 'undo', 'history', 'more'].flatMap((id) =>
    part(`### ${section(id).title}`, bodyOf(id)),
  );
  const parts = [
    ['---', `status: ${statusOf(decision)}`, `date: ${day}`, '---'].join('\n'),
    `# ${decision.id}: ${decision.title}`,
    ...part('## Context and Problem Statement', bodyOf('context')),
    ...part('## Decision Drivers', bodyOf('drivers')),
    ...part('## Considered Options', options.map(({ title }) => `* ${title}`).join('\n')),
    ...part('## Decision Outcome', `Chosen option: ${decision.answer}`, bodyOf('outcome')),
    ...part('### Confirmation', bodyOf('confirmation')),
    '## Pros and Cons of the Options',
    ...options.flatMap(({ title, nodes }) => part(`### ${title}`, markdown(nodes))),
    ...part('## More Information', onTheSite(decision, day), servicesLine(services), ...more),
  ];
  return `${parts.join('\n\n')}\n`;
}
