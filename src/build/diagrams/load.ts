import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newNodes } from '../../model/architecture/diff.ts';
import type { Architecture } from '../../model/architecture/types.ts';
import { needsMark, statusAt } from '../../model/services/status.ts';
import { architectureSchema } from '../../schemas/architecture.ts';
import { plainRef } from '../../schemas/parts.ts';
import { serviceSchema, type Service } from '../../schemas/service.ts';
import { readRecords } from '../records/read.ts';
import { drawingOf, type Drawing } from './plan.ts';

/** Everything drawings are made from, as it stands in the files below `root`. */
export interface Material {
  readonly stages: readonly Architecture[];
  readonly services: ReadonlyMap<string, Service>;
}

/** @throws ZodError where a record does not fit its schema; the checks of the records say so more kindly */
export function readMaterial(root: string): Material {
  const stages = readRecords(root, { folder: 'architectures', schema: architectureSchema }).records.map((record) =>
    architectureSchema(plainRef).parse(record.data),
  );
  const services = readRecords(root, { folder: 'services', schema: serviceSchema }).records.map((record) =>
    serviceSchema(plainRef).parse(record.data),
  );
  return {
    stages: stages.sort((a, b) => a.order - b.order),
    services: new Map(services.map((service) => [service.id, service])),
  };
}

/** Ids of the parts whose service is closed, closing or limited today. */
export function closedNodes(stage: Architecture, services: Material['services']): Set<string> {
  const closed = stage.nodes.filter(({ service }) => {
    const record = service === undefined ? undefined : services.get(service);
    return record !== undefined && needsMark(statusAt(record, 'today'));
  });
  return new Set(closed.map((node) => node.id));
}

/** All drawings that the stages ask for, two of each. */
export function drawingsOf({ stages, services }: Material): Drawing[] {
  return stages.flatMap((stage) => {
    const fresh = newNodes(
      stage,
      stages.find((one) => one.id === stage.previous),
    );
    const closed = closedNodes(stage, services);
    return (['wide', 'tall'] as const).map((variant) => drawingOf(stage, variant, fresh, closed));
  });
}

/** Version of an installed package. */
export function versionOf(root: string, name: string): string {
  const file = join(root, 'node_modules', name, 'package.json');
  return existsSync(file) ? String((JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version) : '';
}
