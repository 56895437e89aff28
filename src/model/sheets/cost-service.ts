import { appRunnerMonth } from '../capacity/app-runner-cost.ts';
import { breakEvenShare, taskHour } from '../capacity/cost.ts';
import { finite } from '../capacity/domain.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { serviceMonth } from '../capacity/service-cost.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { hoursInput, priceInput, usd } from './parts/cost-parts.ts';
import { serviceExamples, serviceSteps } from './parts/cost-service-examples.ts';
import { serviceBars, serviceVerdict, serviceWarnings } from './parts/cost-service-words.ts';

const month = { quantity: usd, wants: 'at most' } as const;
const many = { dimension: 'count', min: 0, max: 100_000 } as const;

/** C-COST-APP: one web service on App Runner, and on ECS Express Mode with the load balancer that it brings. */
export const sheet = defineSheet({
  id: 'C-COST-APP',
  title: 'App Runner or ECS Express Mode',
  path: '/capacity/cost-service/',
  services: ['app-runner', 'ecs-express-mode', 'fargate', 'application-load-balancer'],
  limits: {
    'apprunner-vcpu': 'a vCPU-hour of App Runner, active',
    'apprunner-gb': 'a GB-hour of App Runner, active',
    'apprunner-idle-gb': 'a GB-hour of App Runner, idle',
    'fargate-x86-vcpu': 'a vCPU-hour of Fargate',
    'fargate-x86-gb': 'a GB-hour of Fargate',
    'alb-hour': 'an hour of a load balancer',
    'alb-lcu': 'an hour of a capacity unit',
    'ipv4-hour': 'an hour of a public IPv4 address',
    'app-runner-max-size-default': 'App Runner’s default maximum',
    'ecs-express-max-tasks': 'Express Mode’s default maximum',
    'ecs-express-alb-sharing': 'the services that may share a load balancer',
    'alb-lcu-new-connections': 'new connections that one capacity unit covers',
    'fargate-vcpu-on-demand-default': 'the account’s initial vCPU quota',
  },
  inputs: {
    active: {
      param: 'active',
      label: 'Active share of App Runner',
      want: { dimension: 'share', min: 0, max: 1 },
      start: 0.5,
      hint: 'part of the month in which an instance answers requests; measure it',
    },
    instances: {
      param: 'instances',
      label: 'App Runner instances',
      unit: 'instances',
      want: { ...many, noun: 'instances' },
      start: 1,
      hint: 'mean over the month, idle ones included',
    },
    tasks: {
      param: 'tasks',
      label: 'Fargate tasks',
      unit: 'tasks',
      want: { ...many, noun: 'tasks' },
      start: 1,
      hint: 'mean over the month; they are paid for busy or not',
    },
    vcpu: {
      param: 'vcpu',
      label: 'vCPU of each',
      unit: 'vCPU',
      want: { dimension: 'count', noun: 'vCPU', min: 0.25, max: 1000 },
      start: 1,
      hint: 'of an instance and of a task alike',
    },
    gb: {
      param: 'memory',
      label: 'Memory of each',
      unit: 'GB',
      want: { dimension: 'count', min: 0.5, max: 10_000 },
      start: 2,
      hint: 'of an instance and of a task alike',
    },
    sharedBy: {
      param: 'sharing',
      label: 'Express services on the load balancer',
      unit: 'services',
      want: { dimension: 'count', noun: 'services', whole: true, min: 1, max: 10_000 },
      start: 1,
      hint: 'in one VPC up to @ecs-express-alb-sharing@ may share one',
    },
    addresses: {
      param: 'addresses',
      label: 'Public IPv4 addresses of this service',
      want: many,
      start: 3,
      hint: 'one in each zone for the load balancer, one for each task in a public subnet',
    },
    units: {
      param: 'lcu',
      label: 'Capacity units used, mean',
      unit: 'LCU',
      want: { ...many, noun: 'LCU' },
      start: 0,
      hint: 'one covers @alb-lcu-new-connections@ new connections/s; see the load balancer’s metrics',
    },
    hours: hoursInput,
    appVcpu: priceInput('app-vcpu-price', 'App Runner vCPU', 'per active vCPU-hour', 'apprunner-vcpu'),
    appGb: priceInput('app-memory-price', 'App Runner memory', 'per active GB-hour', 'apprunner-gb'),
    appIdle: priceInput('app-idle-price', 'App Runner memory, idle', 'per GB-hour', 'apprunner-idle-gb'),
    taskVcpu: priceInput('vcpu-price', 'Fargate vCPU', 'per vCPU-hour', 'fargate-x86-vcpu'),
    taskGb: priceInput('memory-price', 'Fargate memory', 'per GB-hour', 'fargate-x86-gb'),
    balancer: priceInput('balancer-price', 'Load balancer', 'per hour', 'alb-hour'),
    unit: priceInput('lcu-price', 'Capacity unit', 'per LCU-hour', 'alb-lcu'),
    address: priceInput('address-price', 'Public IPv4 address', 'per hour', 'ipv4-hour'),
    quota: {
      param: 'vcpu-quota',
      label: 'Account’s vCPU quota',
      unit: 'vCPU',
      want: { dimension: 'count', noun: 'vCPU', min: 0, max: 10_000_000 },
      start: 'fargate-vcpu-on-demand-default',
      hint: 'starts at @fargate-vcpu-on-demand-default@; put in your own',
      more: true,
    },
  },
  quotas: {
    'app-runner-max-size-default': {
      want: { dimension: 'count', noun: 'instances', min: 0.001, max: 1e9 },
      unit: 'instances',
    },
    'ecs-express-max-tasks': { want: { dimension: 'count', noun: 'tasks', min: 0.001, max: 1e9 }, unit: 'tasks' },
  },
  outputs: {
    appRunner: { label: 'Month on App Runner', figure: true, ...month },
    express: { label: 'Month on ECS Express Mode', figure: true, ...month },
    even: {
      label: 'Active share at which both cost the same',
      quantity: { dimension: 'share' },
      figure: true,
      wants: 'at least',
    },
    idle: { label: 'App Runner, idle part', ...month },
    busy: { label: 'App Runner, active part', ...month },
    tasksMonth: { label: 'Express Mode, tasks', ...month },
    balancerMonth: { label: 'Express Mode, its part of the load balancer', ...month },
    unitsMonth: { label: 'Express Mode, capacity units', ...month },
    addressesMonth: { label: 'Express Mode, public addresses', ...month },
  },
  compute(inputs) {
    const { active, instances, tasks, vcpu, gb, sharedBy, addresses, units, hours } = inputs;
    const running = { instances, vcpu, gb, hours };
    const price = { perVcpuHour: inputs.appVcpu, perGbHour: inputs.appGb, idleGbHour: inputs.appIdle };
    const app = appRunnerMonth({ ...running, active }, price);
    const service = andThen(taskHour(vcpu, gb, inputs.taskVcpu, inputs.taskGb), (hour) =>
      serviceMonth(
        {
          tasks,
          taskHour: hour,
          balancerHour: inputs.balancer,
          sharedBy,
          units,
          unitHour: inputs.unit,
          addresses,
          addressHour: inputs.address,
        },
        hours,
      ),
    );
    // What App Runner costs for being active comes on top of its idle month: that is what the difference pays for.
    const even = andThen(appRunnerMonth({ ...running, active: 0 }, price), ({ total: idle }) =>
      andThen(appRunnerMonth({ ...running, active: 1 }, price), ({ total: full }) =>
        andThen(service, ({ total }) => {
          if (total < idle) return failed('express', 'none: Express Mode costs less than App Runner at rest');
          return breakEvenShare(total - idle, full - idle);
        }),
      ),
    );
    return {
      appRunner: andThen(app, ({ total }) => found(total)),
      express: andThen(service, ({ total }) => finite(total)),
      even,
      idle: andThen(app, (part) => found(part.idle)),
      busy: andThen(app, (part) => found(part.busy)),
      tasksMonth: andThen(service, (part) => found(part.tasks)),
      balancerMonth: andThen(service, (part) => found(part.balancer)),
      unitsMonth: andThen(service, (part) => found(part.units)),
      addressesMonth: andThen(service, (part) => found(part.addresses)),
    };
  },
  steps: serviceSteps,
  bars: serviceBars,
  chart: { over: 'active', shows: ['appRunner', 'express'] },
  verdict: serviceVerdict,
  warnings: serviceWarnings,
  question: { find: 'active', of: 'appRunner', is: 40 },
  examples: serviceExamples,
});
