import { describe, expect, it } from 'vitest';
import { stageAt } from '../../src/model/architecture/stage-at.ts';
import { partsOf } from '../../src/model/breaks/parts.ts';
import type { BreakInputs } from '../../src/model/breaks/part.ts';
import { stages, type Stage } from '../../src/model/breaks/stages.ts';
import type { AsOf } from '../../src/model/facts/as-of.ts';
import { sheetOf } from '../../src/components/records/all-sheets.ts';
import { startOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import { expectGolden } from './golden.ts';
import { architectures, replacements } from './library.ts';
import { limitsOf } from './records.ts';

const days = ['talk', 'today'] as const;
const sheet = sheetOf('C-BREAK');
const limits = limitsOf(sheet);
const labelOf = ({ value }: Stage): string =>
  sheet.inputs['stage']?.options?.find((option) => option.value === value)?.label ?? '';

const pictureOf = ({ picture }: Stage, asOf: AsOf): readonly string[] => {
  const stage = architectures.find(({ id }) => id === picture);
  if (!stage) throw new Error(`no architecture “${picture}”`);
  return stageAt(stage, asOf, replacements).nodes.map(({ id }) => id);
};

function partsIn({ value }: Stage, asOf: AsOf) {
  const numbers = limitsAt(limits, asOf).numbers;
  return partsOf({ ...startOf(sheet, numbers), stage: value } as Record<string, number> as BreakInputs, numbers, asOf);
}

const everywhere = days.flatMap((asOf) => stages.map((stage) => ({ stage, asOf })));

/** The nodes of a part that the picture draws, and those that the stage has but its picture leaves out. */
function drawnIn(picture: readonly string[], nodes: readonly string[]): string {
  const left = nodes.filter((node) => !picture.includes(node));
  const drawn = nodes.filter((node) => picture.includes(node)).join(' ') || 'nothing';
  return left.length === 0 ? drawn : `${drawn}; left out of the picture: ${left.join(' ')}`;
}

/** For each stage and day: the nodes of the picture that each part colours, and those that none does. */
const coloured = everywhere.flatMap(({ stage, asOf }) => {
  const picture = pictureOf(stage, asOf);
  const parts = partsIn(stage, asOf);
  const named = new Set(parts.flatMap(({ nodes }) => nodes));
  return [
    '',
    `== stage ${stage.id} (${stage.picture}), ${asOf}: ${labelOf(stage)}`,
    ...parts.map(({ id, nodes }) => `${id}: ${drawnIn(picture, nodes)}`),
    `no part: ${picture.filter((node) => !named.has(node)).join(' ')}`,
  ];
});

describe('what breaks first, on the pictures of the architectures', () => {
  it('has a picture for each stage, in the order of the talk', () => {
    const pictures = stages.map(({ picture }) => architectures.findIndex(({ id }) => id === picture));
    expect(pictures).not.toContain(-1);
    expect(pictures).toEqual([...pictures].sort((a, b) => a - b));
    for (const { id, picture } of stages)
      expect(architectures.find((stage) => stage.id === picture)?.letter.toLowerCase()).toBe(id);
  });

  it('names no node that none of these pictures has', () => {
    const known = new Set(everywhere.flatMap(({ stage, asOf }) => pictureOf(stage, asOf)));
    const named = everywhere.flatMap(({ stage, asOf }) => partsIn(stage, asOf).flatMap(({ nodes }) => nodes));
    expect(named.filter((node) => !known.has(node))).toEqual([]);
  });

  it('colours of each picture what the golden file says', async () => {
    await expectGolden('breaks', 'pictures', ['Nodes of each picture that a part of the model colours', ...coloured]);
  });
});
