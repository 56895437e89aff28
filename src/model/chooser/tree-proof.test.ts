import { expect, it } from 'vitest';
import { chooser, ready } from './fixture.ts';
import { treeProof } from './tree-proof.ts';

it('counts what holds and what does not', () => {
  const sound = treeProof(ready());
  expect(sound.days.talk).toMatchObject({ results: 3, deadEnds: 0, twice: 0, breaches: 0 });
  expect(sound.days.today).toMatchObject({ results: 4, deadEnds: 0, twice: 0, breaches: 0 });
  expect(sound.days.today.uncovered).toBe(sound.days.today.paths);

  const broken = treeProof(ready({ rules: chooser.rules.slice(0, -1) }));
  expect(broken.days.today.deadEnds).toBe(1);
  expect(broken.faults).toBeGreaterThan(sound.faults);
});
