import type { Example, Step } from '../../worksheet/sheet.ts';
import type { Id, Key, Out } from './cost-service-words.ts';

export const serviceSteps: readonly Step[] = [
  {
    id: 'app-runner',
    does: 'App Runner: memory always, CPU while it answers',
    tex: String.raw`M_a = N H \left( (1 - a) \, g \, p_i + a \, (v \, p_v + g \, p_g) \right) = \text{@idle@} + \text{@busy@} = \text{@appRunner@}, \quad a = \text{@active@}`,
    words:
      'M a equals N times H times the sum of one minus a times g times p i, and a times the sum of v p v and g p g: with a of @active@ it is @idle@ plus @busy@, @appRunner@',
  },
  {
    id: 'express',
    does: 'Express Mode: tasks, a part of the load balancer, capacity units, addresses',
    tex: String.raw`M_e = H \left( n (v \, q_v + g \, q_g) + \dfrac{b}{S} + L \, l + A \, i \right) = \text{@tasksMonth@} + \text{@balancerMonth@} + \text{@unitsMonth@} + \text{@addressesMonth@} = \text{@express@}`,
    words:
      'M e equals H times the sum of n times v q v plus g q g, b over S, L times l, and A times i: @tasksMonth@ plus @balancerMonth@ plus @unitsMonth@ plus @addressesMonth@ is @express@',
  },
  {
    id: 'even',
    does: 'The active share at which the two meet',
    tex: String.raw`a^{*} = \dfrac{M_e - M_a(0)}{M_a(1) - M_a(0)} = \text{@even@}`,
    words: 'a star equals M e less the idle month, over the active month less the idle month: @even@',
  },
];

export const serviceExamples: readonly [Example<Key, Id, Out>, ...Example<Key, Id, Out>[]] = [
  {
    id: 'one',
    label: 'One small service',
    values: {},
    shows:
      'One instance that answers for @active@ of the month, against one task behind its own load balancer with @addresses@ addresses: @appRunner@ and @express@.',
    expect: { appRunner: '33.58 USD', express: '63.42 USD', even: '113.9 %' },
    backward: { find: 'active', of: 'appRunner', is: 40, answer: 'at most 63.7 %' },
  },
  {
    id: 'idle',
    label: 'Never called',
    values: { active: 0, addresses: 0 },
    shows:
      'With no traffic App Runner keeps the memory for @appRunner@. The smallest bill of Express Mode is @express@, before any address.',
    expect: { appRunner: '10.22 USD', express: '52.47 USD' },
  },
  {
    id: 'always',
    label: 'Always active',
    values: { active: 1, addresses: 1 },
    shows:
      'An instance that never rests: @appRunner@, against @express@ with one public address, which is @addressesMonth@ of it.',
    expect: { appRunner: '56.94 USD', express: '56.12 USD', addressesMonth: '3.65 USD', even: '98.2 %' },
  },
  {
    id: 'shared',
    label: 'Ten services, one load balancer',
    values: { sharedBy: 10, addresses: 1.2 },
    shows:
      'Ten services share a load balancer and its two addresses, and each task has one: @express@ for each service, met at @even@.',
    expect: { express: '42.06 USD', balancerMonth: '1.64 USD', even: '68.2 %' },
  },
  {
    id: 'fleet',
    label: 'A busy service',
    values: { active: 1, instances: 20, tasks: 20, addresses: 22, units: 4 },
    shows:
      'With many tasks the load balancer hardly counts: @express@ against @appRunner@, and Express Mode is cheaper from @even@.',
    expect: { appRunner: '1,138.80 USD', express: '840.89 USD', even: '68.1 %' },
  },
];
