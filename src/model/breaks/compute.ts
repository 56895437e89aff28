import { instancesNeeded } from '../capacity/instances.ts';
import { andThen, found } from '../capacity/outcome.ts';
import { taskRate } from '../capacity/tasks.ts';
import type { AsOf } from '../facts/as-of.ts';
import { lifts } from './lifts.ts';
import { counted, pathOf, value, type BreakInputs, type BreakLimits, type Part } from './part.ts';
import type { Stage } from './stages.ts';

/** Containers: places in flight on App Runner, processors on what AWS names in its place and on instances of one's own. */
export function computeParts(stage: Stage, inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): Part[] {
  const { containers } = pathOf(stage, inputs);
  const biggest = stage.services ? inputs.largest : 1;
  const { time, perInstance, target: utilisation, cpuTime, vcpu } = inputs;
  const nodes = ['app-runner', 'app-runner-a', 'app-runner-b', 'app-runner-reports', 'ecs', 'ec2-1', 'ec2-2'];
  const tasks = andThen(taskRate(vcpu, limits['ecs-express-scaling-target'] / 100, cpuTime), (each) =>
    found(containers / each),
  );
  if (stage.ownCompute) {
    return [
      {
        id: 'ec2',
        label: 'Account’s EC2 vCPU',
        perRequest: value(tasks) * vcpu,
        ceiling: inputs.ec2Quota,
        limit: 'ec2-standard-vcpu',
        quantity: counted('vCPU'),
        hard: false,
        nodes,
        lift: lifts.raise,
      },
    ];
  }
  const places = instancesNeeded({ rate: containers, time, perInstance, utilisation });
  const needed = asOf === 'talk' ? andThen(places, (held) => found(held.exact)) : tasks;
  const unit = asOf === 'talk' ? 'instances' : 'tasks';
  const limit = asOf === 'talk' ? 'app-runner-max-size-default' : 'ecs-express-max-tasks';
  return [
    {
      id: 'service',
      label: stage.services ? `The largest service’s ${unit}` : `The service’s ${unit}`,
      perRequest: value(needed) * biggest,
      ceiling: asOf === 'talk' ? inputs.maxInstances : inputs.maxTasks,
      limit,
      quantity: counted(unit),
      hard: false,
      nodes,
      lift: lifts.raise,
    },
    {
      id: 'fargate',
      label: 'Account’s Fargate vCPU',
      perRequest: value(needed) * vcpu,
      ceiling: inputs.vcpuQuota,
      limit: 'fargate-vcpu-on-demand-default',
      quantity: counted('vCPU'),
      hard: false,
      nodes,
      lift: lifts.raise,
    },
  ];
}

/** Instances that open connections of their own, for one request per second. */
export function instancesOf(stage: Stage, inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): number {
  const compute = computeParts(stage, inputs, limits, asOf);
  return (compute.find(({ id }) => id === 'fargate' || id === 'ec2')?.perRequest ?? 0) / inputs.vcpu;
}
