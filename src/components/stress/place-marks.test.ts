import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../model/architecture/sheet.ts';
import { loads } from '../../model/breaks/loads.ts';
import { placeMarks } from './place-marks.ts';
import { flagGap, flagSize } from './load-marks.ts';

const folder = new URL('../../generated/diagrams/', import.meta.url);
const placedIn = (name: string, picture: keyof typeof loads) => {
  const [svg = '', sheet = ''] = ['svg', 'json'].map((end) => readFileSync(new URL(`${name}.${end}`, folder), 'utf8'));
  const drawn = { svg, sheet: JSON.parse(sheet) as Sheet };
  const { x, y, width, height } = drawn.sheet.view;
  const room = { x: x - 14, y: y - 26, width: width + 28, height: height + 44 };
  const cards = placeMarks(drawn, new Set(Object.values(loads[picture]).flat()), room);
  const at = (id: string) => {
    const card = cards.find((one) => one.id === id);
    if (!card) throw new Error(`${name} has no ${id}`);
    return card;
  };
  return { at, frames: drawn.sheet.frames, parts: drawn.sheet.parts };
};

describe('where the marks of a load go', () => {
  it('leaves a flag room between two parts: the caption of the upper one is beside its icon', () => {
    const { at, parts } = placedIn('stage-e.today.wide', 'stage-e');
    const [writer, reader] = [at('aurora-writer'), at('aurora-reader-1')];
    expect(writer).toMatchObject({ textY: writer.y + 12, anchor: 2 });
    // Words end six px above the foot of a part.
    const foot = parts.find(({ id }) => id === 'aurora-writer')?.foot ?? 0;
    expect(reader.y - flagGap - flagSize.height).toBeGreaterThan(foot - 7);
  });

  it('puts no caption on the border of a frame that ends below a part', () => {
    const { at, frames } = placedIn('stage-d.today.wide', 'stage-d');
    const vpc = frames.find(({ id }) => id === 'vpc');
    expect(at('aurora-writer').textY - 10).toBeGreaterThan((vpc?.y ?? 0) + (vpc?.height ?? 0));
  });

  it('puts no caption on an arrow where there is room beside it', () => {
    const { at } = placedIn('stage-k.today.wide', 'stage-k');
    const gateway = at('api-gateway');
    expect(gateway.textX).toBeLessThan(gateway.x);
  });
});
