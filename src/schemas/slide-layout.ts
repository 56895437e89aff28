import { z } from 'astro/zod';
import type { Ref } from './fields.ts';
import { chart, fleets, sequence, stage, sum, ties } from './slide-figures.ts';
import { choice, columns, matrix, points, statement, steps } from './slide-text.ts';

/** How a slide is drawn: one of twelve layouts, and what is on it. */
export const slideLayout = (ref: Ref) =>
  z.discriminatedUnion('kind', [
    points,
    statement,
    choice(ref),
    columns(ref),
    matrix(ref),
    fleets,
    sequence(ref),
    sum,
    chart(ref),
    stage(ref),
    steps(ref),
    ties,
  ]);
