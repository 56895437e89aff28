import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiCeiling } from './api-front.ts';
import { appRunnerCapacity } from './app-runner.ts';
import { littleInFlight, littleThroughput } from './little.ts';
import { value } from './fixture.ts';
import { lambdaRampTime, queueConcurrency, queueRampBacklog, queueRampTime } from './lambda-ramp.ts';
import { lambdaConcurrency, lambdaDuration, lambdaRate } from './lambda.ts';
import { balancerUnits } from './load-balancer.ts';
import { taskRate, tasksNeeded } from './tasks.ts';
import { usersToLoad } from './users.ts';

describe('formula demand', () => {
  const behaviour = { activeShare: 0.2, requestsPerUser: 50, peakFactor: 3 };
  it.each([
    [1e6, 347],
    [1e7, 3472],
  ])('%d users ask for %d/s', (users, rate) => expect(value(usersToLoad(users, behaviour)).peak).toBeCloseTo(rate, 0));
});

describe('formula littles-law', () => {
  it('5,000 at 2 s are 2,500/s, 150,000 a minute', () => expect(value(littleThroughput(5000, 2)) * 60).toBe(150_000));
  it('10 million users at 2 s hold 6,944 in flight, more than 5,000', () => {
    const { peak } = value(usersToLoad(1e7, { activeShare: 0.2, requestsPerUser: 50, peakFactor: 3 }));
    expect(value(littleInFlight(peak, 2))).toBeCloseTo(6944, 0);
  });
  it('formula sqs-inflight: 1,000/s at 60 s are 60,000', () => expect(value(littleInFlight(1000, 60))).toBe(60_000));
});

describe('formula app-runner-capacity', () => {
  it.each([
    [100, 1000, 1, 2500, 'maximum'],
    [200, 1000, 1, 5000, 'maximum'],
    [200, 6, 1, 1200, 'quota'],
    [200, 6, 4, 200, 'quota'],
  ])('%d each under %d vCPU at %d make %d', (perInstance, vcpuQuota, vcpu, inFlight, by) =>
    expect(value(appRunnerCapacity({ perInstance, most: 25, vcpuQuota, vcpu }))).toMatchObject({ inFlight, by }),
  );
});

describe('formula fargate-tasks', () => {
  it('2,500/s of 20 ms CPU at 60% take 84 tasks, 84 vCPU', () =>
    expect(value(tasksNeeded({ rate: 2500, cpuTime: 0.02, vcpu: 1, target: 0.6 }))).toMatchObject({
      tasks: 84,
      vcpu: 84,
    }));
  it('is the way back of what one task carries', () => {
    const rate = value(taskRate(2, 0.6, 0.02)) * 7;
    expect(value(tasksNeeded({ rate, cpuTime: 0.02, vcpu: 2, target: 0.6 }))).toMatchObject({ tasks: 7, vcpu: 14 });
  });
});

describe('formula lambda-concurrency', () => {
  it('2,000/s of 300 ms are 600, by their duration', () =>
    expect(value(lambdaConcurrency(2000, 0.3, 10))).toEqual({ concurrency: 600, by: 'duration' }));
  it('1,000/s of 50 ms are 100, not 50, by the rate of an environment', () =>
    expect(value(lambdaConcurrency(1000, 0.05, 10))).toEqual({ concurrency: 100, by: 'rate' }));
  it('says when no duration is short enough', () =>
    expect(lambdaDuration(1000, 20_000, 10)).toMatchObject({
      error: { input: 'rate', message: 'the rate must be at most 10,000' },
    }));
});

describe('formula lambda-ramp', () => {
  const step = { adds: 1000, every: 10 };
  it('0 to 600 is within one step, 0 to 3,500 takes 40 s', () => {
    expect(value(lambdaRampTime(0, 600, step))).toBe(10);
    expect(value(lambdaRampTime(0, 3500, step))).toBe(40);
    expect(value(lambdaRampTime(700, 600, step))).toBe(0);
  });
});

describe('formula lambda-sqs-ramp', () => {
  const ramp = { start: 5, perSecond: 300 / 60, most: 1250, quota: 5000 };
  it('reaches 1,250 after about 4.2 minutes', () => {
    expect(value(queueRampTime(ramp, 1250)) / 60).toBeCloseTo(4.15, 2);
    expect(value(queueConcurrency(ramp, 60))).toEqual({ concurrency: 305, by: 'ramp' });
    expect(value(queueConcurrency(ramp, 600))).toEqual({ concurrency: 1250, by: 'mapping' });
    expect(value(queueConcurrency({ ...ramp, quota: 1000 }, 600))).toEqual({ concurrency: 1000, by: 'quota' });
  });
  it('says what stops it', () => {
    expect(queueRampTime(ramp, 1300)).toMatchObject({ error: { input: 'target' } });
    expect(queueRampTime({ ...ramp, quota: 100 }, 200)).toMatchObject({
      error: { message: 'the concurrency is never reached: the quota stops below it' },
    });
  });
  it('lets messages gather until the concurrency is there', () => {
    const [target, each, step] = [605, 2, 0.01];
    let gathered = 0;
    for (let t = step / 2; t < 120; t += step)
      gathered += (target - value(queueConcurrency(ramp, t)).concurrency) * each * step;
    expect(value(queueRampBacklog(ramp, target, each))).toBeCloseTo(gathered, 3);
    expect(value(queueRampBacklog(ramp, 3, each))).toBe(0);
    expect(queueRampBacklog(ramp, 1300, each)).toMatchObject({ error: { input: 'target' } });
  });
});

describe('formula api-ceiling', () => {
  it('10,000/s at the gateway and 1,000 environments of 300 ms let 3,333/s through', () => {
    const front = value(apiCeiling({ gateway: 10_000, concurrency: 1000, duration: 0.3, perEnvironment: 10 }));
    expect(front.rate).toBeCloseTo(3333, 0);
    expect(front.by).toBe('duration');
  });
});

describe('formula alb-lcu', () => {
  const unit = { connections: 25, active: 3000, bytes: 1e9 / 3600, rules: 1000 };
  it('300/s new, 12,000 active, 40 GB an hour and 2,000 evaluations are 40 units, by the bytes', () => {
    const load = { connections: 300, active: 12_000, bytes: 40e9 / 3600, rules: 2000 };
    const { units, by } = value(balancerUnits(load, unit));
    expect(units).toBeCloseTo(40, 9);
    expect(by).toBe('bytes');
  });
  it('refuses a unit that holds nothing', () =>
    expect(balancerUnits(unit, { ...unit, rules: 0 })).toMatchObject({ error: { input: 'rules' } }));
});

describe('ways back', () => {
  const some = fc.double({ min: 1e-3, max: 1e5, noNaN: true });

  it('rate to environments and back is identity', () => {
    fc.assert(
      fc.property(some, some, some, (rate, duration, perEnvironment) => {
        const { concurrency } = value(lambdaConcurrency(rate, duration, perEnvironment));
        expect(value(lambdaRate(concurrency, duration, perEnvironment)).rate / rate).toBeCloseTo(1, 9);
      }),
    );
  });
  it('the ramp reaches its target at the time it names', () => {
    fc.assert(
      fc.property(some, fc.double({ min: 5, max: 1250, noNaN: true }), (perSecond, target) => {
        const ramp = { start: 5, perSecond, most: 1250, quota: 1e6 };
        const { concurrency } = value(queueConcurrency(ramp, value(queueRampTime(ramp, target))));
        expect(concurrency / target).toBeCloseTo(1, 9);
      }),
    );
  });
});
