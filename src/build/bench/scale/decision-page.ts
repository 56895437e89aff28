import { userTiers } from '../../../model/tiers.ts';
import { paragraph, places, sequence, things, verbs } from './words.ts';

/** Synthetic decisions are numbered from here on, above those of the site. */
export const firstNumber = 100;

/** So many decisions share a service, so that no page grows with the number of decisions. */
export const perService = 20;

/** So many decisions build on one another. */
const perChain = 10;

/** Claims of the notes that decisions name in turn: the notes have these lines and never more. */
const claimLines = { first: 3, count: 75 } as const;

const layers = ['frontend', 'api', 'compute', 'data', 'async', 'observability'] as const;
const goals = ['capacity', 'latency', 'availability', 'correctness', 'cost', 'operability'] as const;

export const idOf = (n: number): string => `D-${firstNumber + n}`;
export const serviceOf = (n: number): string => `scale-service-${Math.floor(n / perService) + 1}`;
export const factOf = (n: number): string => `scale-fact-${n + 1}`;
export const tierOf = (n: number): string => userTiers[n % userTiers.length]?.id ?? userTiers[0].id;

/** A name that no other number has. */
function nameOf(n: number): string {
  const verb = verbs[n % verbs.length] ?? '';
  const rest = Math.floor(n / verbs.length);
  const place = places[Math.floor(rest / things.length) % places.length] ?? '';
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${things[rest % things.length] ?? ''} ${place}`;
}

function relationsOf(n: number, count: number): string {
  const needs =
    n % perChain > 0 ? `  needs:\n    - { decision: ${idOf(n - 1)}, scope: the work that it takes over }\n` : '';
  const next = n % perChain < perChain - 1 && n + 1 < count;
  return `${needs}${next ? `  enables:\n    - { decision: ${idOf(n + 1)}, scope: the work that it leaves }\n` : ''}`;
}

/**
 * The page of a synthetic decision: about as long, and with as many facts, as one of the site.
 * @param n which, 0 ≤ n < count
 */
export function decisionPage(n: number, count: number, day: string, reviewBy: string): string {
  const pick = sequence(n + 1);
  const name = nameOf(n);
  const service = Math.floor(n / perService) * perService;
  const neighbour = (step: number): string =>
    factOf(Math.min(count - 1, service + ((n - service + step) % perService)));
  const claim = `N-${String(claimLines.first + (n % claimLines.count)).padStart(2, '0')}`;
  const option = (at: string): string =>
    `    - { at: ${at}, fits: Work that can wait, limit: '[[${factOf(n)}]] for each', costs: Per request, undo: Weeks, chosen: ${at === 'first' ? 'both' : 'today'} }`;
  return `---
title: ${name}
description: ${name}, or leave the work where it is.
asks:
  - ${name.toLowerCase()} or not
  - when to ${name.toLowerCase()}
kind: decision
id: ${idOf(n)}
slides: [S-${String(1 + (n % 44)).padStart(2, '0')}]
reviewed: ${day}
decision:
  short: ${name.slice(0, 28).trim()}
  inBrief: ${name}, one queue each
  answer: >-
    ${paragraph(pick, 1)}
  doWhen: The wait comes near the limit of [[${factOf(n)}]].
  dontIf: The caller needs the result at once.
  undo: Weeks, with both side by side.
  options:
${option('first')}
${option('second')}
  status: { talk: absent, today: accepted, because: The talk does not have it. }
  tiers: [${tierOf(n)}]
  layer: ${layers[Math.floor(n / userTiers.length) % layers.length] ?? layers[0]}
  services: [${serviceOf(n)}]
  goals: [${goals[n % goals.length] ?? goals[0]}]
  reviewBy: ${reviewBy}
  trigger:
    brief: the wait at the peak
    says: The wait at the peak, against the promise.
  confirmation:
    says: The same wait, a week later.
${relationsOf(n, count)}---

## Options [#options]

<DecisionOptions />

### One for all [#first]

- **For.** ${paragraph(pick, 2)} It takes <Fact id="${factOf(n)}" />.
- **Against.** ${paragraph(pick, 2)}

### One for each [#second]

- **For.** ${paragraph(pick, 2)}
- **Against.** ${paragraph(pick, 2)} It takes <Fact id="${neighbour(1)}" />.

## Why [#outcome]

${paragraph(pick, 4)} <Fact id="${neighbour(2)}" /> is the limit of its neighbour.

${paragraph(pick, 4)}

## When to do it [#trigger]

${paragraph(pick, 3)}

## Check after [#confirmation]

${paragraph(pick, 3)}

## What would change this [#flip]

- ${paragraph(pick, 1)}
- ${paragraph(pick, 1)}

## Undo [#undo]

${paragraph(pick, 2)}

## Background [#context]

${paragraph(pick, 3)} <Claim id="${claim}" />

## What matters [#drivers]

- ${paragraph(pick, 1)}
- ${paragraph(pick, 1)}

## History [#history]

<DecisionHistory />

## Read more [#more]

<DecisionRelations />
`;
}
