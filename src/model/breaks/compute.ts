import type { AsOf } from '../facts/as-of.ts';
import { containersEach, tasksEach } from './containers.ts';
import { lifts } from './lifts.ts';
import { counted, pathOf, type BreakInputs, type BreakLimits, type Part } from './part.ts';
import type { Stage } from './stages.ts';

/** Containers: places in flight on App Runner, processors on what AWS names in its place and on instances of one's own. */
export function computeParts(stage: Stage, inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): Part[] {
  const { containers } = pathOf(stage, inputs);
  const { compute = [], hosts, gateway } = stage.nodes;
  const biggest = gateway ? inputs.largest : 1;
  const { vcpu } = inputs;
  const scalingTarget = limits['ecs-express-scaling-target'];
  if (hosts) {
    return [
      {
        id: 'ec2',
        label: 'EC2 vCPU quota',
        says: 'your EC2 vCPU quota',
        short: 'vCPU',
        perRequest: containers * tasksEach(inputs, scalingTarget) * vcpu,
        ceiling: inputs.ec2Quota,
        limit: 'ec2-standard-vcpu',
        quantity: counted('vCPU'),
        hard: false,
        nodes: hosts,
        lift: lifts.raise,
      },
    ];
  }
  const needed = containers * containersEach(inputs, scalingTarget, asOf);
  const unit = asOf === 'talk' ? 'instances' : 'tasks';
  const limit = asOf === 'talk' ? 'app-runner-max-size-default' : 'ecs-express-max-tasks';
  return [
    {
      id: 'service',
      label: gateway ? `Max ${unit}, largest service` : `Max ${unit} per service`,
      says: `your maximum number of ${unit} per service`,
      short: unit,
      perRequest: needed * biggest,
      ceiling: asOf === 'talk' ? inputs.maxInstances : inputs.maxTasks,
      limit,
      quantity: counted(unit),
      hard: false,
      nodes: compute,
      lift: lifts.raise,
    },
    {
      id: 'fargate',
      label: 'Fargate vCPU quota',
      says: 'your Fargate vCPU quota',
      short: 'vCPU',
      perRequest: needed * vcpu,
      ceiling: inputs.vcpuQuota,
      limit: 'fargate-vcpu-on-demand-default',
      quantity: counted('vCPU'),
      hard: false,
      nodes: compute,
      lift: lifts.raise,
    },
  ];
}

/** Instances that open connections of their own, for one request per second. */
export function instancesOf(stage: Stage, inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): number {
  const compute = computeParts(stage, inputs, limits, asOf);
  return (compute.find(({ id }) => id === 'fargate' || id === 'ec2')?.perRequest ?? 0) / inputs.vcpu;
}
