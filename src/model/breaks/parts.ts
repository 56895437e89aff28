import type { AsOf } from '../facts/as-of.ts';
import { computeParts } from './compute.ts';
import { dataParts } from './data.ts';
import { entryParts } from './entry.ts';
import { asyncParts } from './async.ts';
import type { BreakInputs, BreakLimits, Part } from './part.ts';
import { stageOf } from './stages.ts';

/** Every part of a stage, on a day, under a workload. A part that carries nothing is left out. */
export function partsOf(inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): readonly Part[] {
  const stage = stageOf(inputs.stage);
  const parts = [
    ...entryParts(stage, inputs, limits),
    ...computeParts(stage, inputs, limits, asOf),
    ...dataParts(stage, inputs, limits, asOf),
    ...asyncParts(stage, inputs, limits),
  ];
  return parts.filter(({ perRequest, ceiling }) => perRequest > 0 && perRequest < Infinity && ceiling >= 0);
}
