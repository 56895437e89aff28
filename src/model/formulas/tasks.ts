import { ceil, finite, outside, type Count, type PerSecond, type Seconds, type Share } from './domain.ts';
import { andThen, type Outcome } from './outcome.ts';

/**
 * Rate that a task carries when its CPU is the limit: v × u ÷ s.
 * @param vcpu > 0
 * @param target share of the CPU that is meant to be used; 0 to 1
 * @param cpuTime CPU seconds per request; > 0
 * @returns requests per second
 * @see facts ecs-express-scaling-target
 */
export function taskRate(vcpu: Count, target: Share, cpuTime: Seconds): Outcome<PerSecond> {
  return (
    outside({
      vcpu: [vcpu, 'number of vCPUs', { above: 0 }],
      target: [target, 'CPU target', { above: 0, to: 1 }],
      cpuTime: [cpuTime, 'CPU time per request', { above: 0 }],
    }) ?? finite((vcpu * target) / cpuTime)
  );
}

export interface TaskNeed {
  /** Requests per second; ≥ 0. */
  readonly rate: PerSecond;
  /** CPU seconds per request; > 0. */
  readonly cpuTime: Seconds;
  /** vCPU of one task; > 0. */
  readonly vcpu: Count;
  /** Share of the CPU that is meant to be used; above 0, to 1. */
  readonly target: Share;
}

/**
 * Container tasks that a load needs when its CPU is the limit: ⌈λ × s ÷ (v × u)⌉, at least one.
 * @returns tasks as a fraction, rounded up, and the vCPU that they ask of the account's quota
 * @see ledger, formula `fargate-tasks`; facts ecs-express-max-tasks, fargate-vcpu-on-demand-default
 */
export function tasksNeeded({ rate, cpuTime, vcpu, target }: TaskNeed): Outcome<{
  readonly exact: number;
  readonly tasks: Count;
  readonly vcpu: Count;
}> {
  const fault = outside({ rate: [rate, 'rate', { from: 0 }] });
  if (fault) return fault;
  return andThen(taskRate(vcpu, target, cpuTime), (each) => {
    const exact = rate / each;
    const tasks = Math.max(1, ceil(exact));
    return finite({ exact, tasks, vcpu: tasks * vcpu });
  });
}
