import { getEntry } from 'astro:content';
import { statusAt } from '../../model/services/status.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { record } from '../library.ts';
import { sheets } from '../records/all-sheets.ts';
import { href } from '../site/href.ts';

/** What a reader uses who cannot start with the service that a calculator is about. */
export interface Successor {
  /** The service that is closed, and what takes its place. */
  readonly closed: string;
  readonly service: string;
  /** The calculator for that. */
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** The successor of the one service of a calculator, where new customers cannot have it and another calculator is about it. */
export async function successorOf(sheet: Sheet): Promise<Successor | undefined> {
  const [only, ...others] = sheet.services;
  if (only === undefined || others.length > 0) return undefined;
  const service = await record('services', only);
  for (const substitute of statusAt(service, 'today').substitutes) {
    const next = sheets.find(({ services }) => services[0] === substitute);
    if (!next) continue;
    const { short } = await record('services', substitute);
    const page = await getEntry('docs', next.path.slice(1, -1));
    const name = page?.data.short ?? next.title;
    return { closed: service.short, service: short, id: next.id, name, href: href(next.path) };
  }
  return undefined;
}
