import { getEntry } from 'astro:content';
import { statusAt } from '../../model/services/status.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { record } from '../library.ts';
import { sheets } from '../records/all-sheets.ts';
import { href } from '../site/href.ts';

/** A service that the same load can run on, and the calculator about it. */
export interface ServiceChoice {
  readonly service: string;
  readonly closed: boolean;
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** The calculator of what new customers use instead of the one service of a calculator; nothing where they can use that. */
async function successorOf(sheet: Sheet): Promise<Sheet | undefined> {
  const [only, ...others] = sheet.services;
  if (only === undefined || others.length > 0) return undefined;
  const { substitutes } = statusAt(await record('services', only), 'today');
  return substitutes.map((id) => sheets.find(({ services }) => services[0] === id)).find((next) => next !== undefined);
}

async function choiceOf(sheet: Sheet): Promise<ServiceChoice> {
  const { short } = await record('services', sheet.services[0] ?? '');
  const page = await getEntry('docs', sheet.path.slice(1, -1));
  const closed = (await successorOf(sheet)) !== undefined;
  return { service: short, closed, id: sheet.id, name: page?.data.short ?? sheet.title, href: href(sheet.path) };
}

/** The service of a calculator and the one that took its place, or that it took the place of; nothing where there is one only. */
export async function servicesOf(sheet: Sheet): Promise<readonly ServiceChoice[]> {
  const next = await successorOf(sheet);
  if (next) return Promise.all([choiceOf(sheet), choiceOf(next)]);
  for (const id of Object.keys(sheet.carries ?? {})) {
    const before = sheets.find((one) => one.id === id);
    if (before && (await successorOf(before)) === sheet) return Promise.all([choiceOf(sheet), choiceOf(before)]);
  }
  return [];
}
