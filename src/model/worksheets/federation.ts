import { largest } from '../formulas/binding.ts';
import { map } from '../formulas/domain.ts';
import { federatedCapacity, federationRelief, largestShareAllowed } from '../formulas/federation.ts';
import { andThen, orElse, part, parts } from '../formulas/outcome.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Part = 'partA' | 'partB' | 'partC' | 'partD';
type Input = Part | 'writer' | 'target' | 'each';

const loadsOf = ({ partA, partB, partC, partD }: Numbers<Part>) => ({ partA, partB, partC, partD });

/** C-FED: how far splitting a database by function goes, which the largest part decides. */
export function compute(n: Numbers<Input>) {
  const { writer, target } = n;
  const loads = loadsOf(n);
  const { even: databases, factor, largest: share } = parts(federationRelief(Object.values(loads)));
  const whole = Object.values(loads).reduce((sum, load) => sum + load, 0);
  const atTarget = map(share, (most) => target * most);
  const planned = (load: number) => load * (target / whole);
  return {
    results: {
      capacity: andThen(share, (most) => federatedCapacity(writer, most)),
      factor,
      largest: share,
      allowed: largestShareAllowed(writer, target),
      databases,
      whole,
      atTarget,
      instances: map(databases, (count) => count * n.each),
      plannedA: planned(n.partA),
      plannedB: planned(n.partB),
      plannedC: planned(n.partC),
      plannedD: planned(n.partD),
    },
    holds: {
      evenly: orElse(databases, 0) - orElse(factor, 0) < 0.005,
    },
    names: { most: largest(loads).by },
  };
}

/** The target or the writer at which the databases together do so much. */
export function inverse({ find, of, is }: Question, n: Numbers<Input>) {
  const share = part(federationRelief(Object.values(loadsOf(n))), 'largest');
  if (find === 'target' && of === 'allowed') return federatedCapacity(n.writer, is);
  if (find === 'writer' && of === 'capacity') return map(share, (most) => is * most);
  if (find === 'target' && of === 'atTarget') return andThen(share, (most) => federatedCapacity(is, most));
  return undefined;
}
