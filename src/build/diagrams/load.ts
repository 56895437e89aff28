import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newNodes } from '../../model/architecture/diff.ts';
import { sequenceAt, stageAt } from '../../model/architecture/stage-at.ts';
import type { Architecture, Node, Replacement, Sequence } from '../../model/architecture/types.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { needsMark, statusAt } from '../../model/services/status.ts';
import type { Service } from '../../schemas/service.ts';
import { recordsIn } from '../records/parsed.ts';
import { drawingOf, type Drawing } from './plan.ts';
import { sequenceDrawingOf } from './plan-sequence.ts';

/** Everything drawings are made from, as it stands in the files below `root`. */
export interface Material {
  readonly stages: readonly Architecture[];
  readonly sequences: readonly Sequence[];
  readonly replacements: readonly Replacement[];
  readonly services: ReadonlyMap<string, Service>;
}

/** @throws ZodError where a record does not fit its schema; the checks of the records say so more kindly */
export function readMaterial(root: string): Material {
  const inOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;
  return {
    stages: recordsIn(root, 'architectures').sort(inOrder),
    sequences: recordsIn(root, 'sequences').sort(inOrder),
    replacements: recordsIn(root, 'replacements'),
    services: new Map(recordsIn(root, 'services').map((service) => [service.id, service])),
  };
}

/** Ids of the parts whose service is closed, closing or limited today. */
export function closedNodes(nodes: readonly Omit<Node, 'group'>[], services: Material['services']): Set<string> {
  const closed = nodes.filter(({ service }) => {
    const record = service === undefined ? undefined : services.get(service);
    return record !== undefined && needsMark(statusAt(record, 'today'));
  });
  return new Set(closed.map((node) => node.id));
}

const daysOf = ({ today }: { today?: unknown }): AsOf[] => (today === undefined ? ['talk'] : ['talk', 'today']);

/** All drawings that the stages and sequences ask for: two of each, and two more where today's differs. */
export function drawingsOf({ stages, sequences, replacements, services }: Material): Drawing[] {
  const flows = stages.flatMap((record) =>
    daysOf(record).flatMap((asOf) => {
      const stage = stageAt(record, asOf, replacements);
      const before = stages.find((one) => one.id === record.previous);
      const fresh = newNodes(stage, before && stageAt(before, asOf, replacements));
      const closed = closedNodes(stage.nodes, services);
      return (['wide', 'tall'] as const).map((variant) => drawingOf(stage, asOf, variant, fresh, closed));
    }),
  );
  const talks = sequences.flatMap((record) =>
    daysOf(record).flatMap((asOf) => {
      const sequence = sequenceAt(record, asOf, replacements);
      const closed = closedNodes(sequence.participants, services);
      return (['wide', 'tall'] as const).map((variant) => sequenceDrawingOf(sequence, asOf, variant, closed));
    }),
  );
  return [...flows, ...talks];
}

/** Version of an installed package. */
export function versionOf(root: string, name: string): string {
  const file = join(root, 'node_modules', name, 'package.json');
  return existsSync(file) ? String((JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version) : '';
}
