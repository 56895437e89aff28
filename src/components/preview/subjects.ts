import { calculators } from './calculators.ts';
import { choosers } from './choosers.ts';
import { decisions } from './decisions.ts';
import { services } from './services.ts';
import { site } from './site.ts';
import { slides } from './slides.ts';
import { stages } from './stages.ts';
import type { Subject } from './subject.ts';
import { tiers } from './tiers.ts';

let all: Promise<Subject[]> | undefined;

async function made(): Promise<Subject[]> {
  const kinds = [site, tiers, decisions, calculators, choosers, stages, services, slides];
  return (await Promise.all(kinds.map((kind) => kind()))).flat();
}

/** Everything that has a picture of its own; the site itself first. */
export function subjects(): Promise<Subject[]> {
  all ??= made();
  return all;
}
