import { decisionPage, factOf, idOf, perService, serviceOf } from './decision-page.ts';
import { paragraph, sequence } from './words.ts';

/** So many decisions come with a stage of their own. */
const perStage = 50;

/** What stages are made from: one of the site, with the decisions that it names. */
export interface StagePattern {
  readonly id: string;
  readonly yaml: string;
}

const times = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join('');

const fact = (n: number, day: string): string => `  - id: ${factOf(n)}
    quantity: requests kept for feature ${String(n + 1)}
    kind: quota
    scope: account and Region
    unit: requests
    values:
      - number: ${String(50 + (n % 400))}
        confidence: high
        sources: [{ source: scale-source-${String(Math.floor(n / perService) + 1)}, date: ${day} }]
`;

const serviceName = (id: string): string => `Scalework ${id.replace('scale-service-', '')}`;

const service = (id: string): string => `id: ${id}
name: ${serviceName(id)}
short: ${serviceName(id)}
layer: async
what: A service that stands in for one of many.
status: [{ state: open, says: Open to everyone. }]
`;

const servicePage = (id: string, order: number, day: string): string => {
  const pick = sequence(order);
  return `---
title: ${serviceName(id)}
description: A service that stands in for one of many.
kind: service
service: ${id}
order: ${String(order)}
reviewed: ${day}
---

<ServiceStatus id="${id}" />

## What it is [#what]

${paragraph(pick, 4)}

## How it scales and where it stops [#limits]

${paragraph(pick, 6)}

## Where it is used [#uses]

<ServiceUses id="${id}" />

## Figures [#figures]

<ServiceFacts id="${id}" />
`;
};

/** A stage with another id, which carries out a synthetic decision where its pattern carries out one of the site. */
const stage = ({ id, yaml }: StagePattern, n: number): string =>
  yaml
    .replaceAll(new RegExp(`^id: ${id}$`, 'gm'), `id: ${stageOf(n)}`)
    .replace(/^order: .*$/m, `order: ${String(1000 + n)}`)
    .replace(/^detailOf: .*\n/m, '')
    .replace(/^loads:\n(?: .*\n)+/m, '')
    .replaceAll(/\bD-\d\d\b/g, idOf(n * perStage));

/** The id of the n-th synthetic stage. */
export const stageOf = (n: number): string => `stage-scale-${String(n + 1)}`;
export const stagesFor = (decisions: number): number => Math.ceil(decisions / perStage);

/**
 * Content for so many more decisions: their pages, a fact of each, a service and a source for every few of them, and
 * a stage for every fifty. The same text for the same arguments.
 * @param count of decisions, at least 1, at most 3,360: above that their names would repeat
 * @returns text of each file by its path below the project
 */
export function syntheticContent(
  count: number,
  pattern: StagePattern,
  day: string,
  reviewBy: string,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const content = 'src/content';
  for (let n = 0; n < count; n++)
    files.set(`${content}/docs/decisions/${idOf(n).toLowerCase()}.mdx`, decisionPage(n, count, day, reviewBy));
  const services = Math.ceil(count / perService);
  for (let s = 0; s < services; s++) {
    const first = s * perService;
    const id = serviceOf(first);
    const facts = times(Math.min(perService, count - first), (n) => fact(first + n, day));
    files.set(`${content}/facts/${id}.yaml`, `service: ${id}\nfacts:\n${facts}`);
    files.set(`${content}/services/${id}.yaml`, service(id));
    files.set(`${content}/docs/services/${id}.mdx`, servicePage(id, 1000 + s, day));
  }
  files.set(
    `${content}/sources/scale.yaml`,
    `sources:\n${times(
      services,
      (s) => `  - { id: scale-source-${String(s + 1)}, title: Quotas ${String(s + 1)}, publisher: AWS, kind: aws }\n`,
    )}`,
  );
  for (let n = 0; n < stagesFor(count); n++)
    files.set(`${content}/architectures/${stageOf(n)}.yaml`, stage(pattern, n));
  return files;
}

/** A page of a tier whose last step names more decisions: every decision of a tier is in one of its steps. */
export function withDecisions(page: string, ids: readonly string[]): string {
  const at = page.lastIndexOf('<StepCard ');
  if (at < 0 || ids.length === 0) return page;
  return (
    page.slice(0, at) +
    page.slice(at).replace(/decisions="([^"]*)"/, (_, before: string) => `decisions="${[before, ...ids].join(', ')}"`)
  );
}
