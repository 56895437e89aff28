import { drainTime } from '../formulas/backlog.ts';
import { floor, map } from '../formulas/domain.ts';
import { busInvocations, fanInQuota, rulesNeeded } from '../formulas/fan-out.ts';
import { andThen } from '../formulas/outcome.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Input = 'rate' | 'rules' | 'targets' | 'quota' | 'batch' | 'putQuota' | 'peak';

/** C-BUS: the deliveries that a Classic bus makes of its events, and the events that its quota carries. */
export function compute(n: Numbers<Input>, limit: Numbers<'eventbridge-targets'>) {
  const { rate, rules, targets, quota } = n;
  const invocations = busInvocations({ rate, rules, targets });
  const branches = busInvocations({ rate: 1, rules, targets });
  const waiting = map(invocations, (arrivals) => Math.max(0, arrivals - quota) * n.peak);
  return {
    results: {
      invocations,
      branches,
      most: andThen(branches, (each) => map(fanInQuota(quota, each), floor)),
      use: map(invocations, (each) => each / quota),
      rulesNeeded: andThen(branches, (each) => rulesNeeded(each, limit['eventbridge-targets'])),
      waiting,
      late: andThen(waiting, (backlog) => drainTime(backlog, 0, quota)),
      requests: rate / n.batch,
    },
  };
}

/** The events per second that make so many invocations, or use so much of their quota. */
export function inverse({ find, of, is }: Question, { rules, targets, quota }: Numbers<'rules' | 'targets' | 'quota'>) {
  if (find === 'rate' && of === 'invocations') return fanInQuota(is, rules * targets);
  if (find === 'rate' && of === 'use') return fanInQuota(is * quota, rules * targets);
  return undefined;
}
