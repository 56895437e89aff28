import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appRunnerMonth } from './app-runner-cost.ts';
import { auroraMonth, ioOptimizedAbove } from './aurora-cost.ts';
import { edgeMonth, planHolds } from './cloudfront-cost.ts';
import { breakEvenShare, lambdaVcpuHour, taskHour } from './cost.ts';
import { onDemandBelow, provisionedMillion } from './dynamodb-cost.ts';
import { value } from './fixture.ts';
import { onDemandStreamMonth, provisionedStreamMonth } from './kinesis-cost.ts';
import { discounted, hourlyMonth } from './month.ts';
import { queueMillion } from './queue-cost.ts';
import { serviceMonth } from './service-cost.ts';

const month = 730;
const task = value(taskHour(1, 2, 0.04048, 0.004445));

describe('anchors of the price ledger: compute', () => {
  it('an Arm vCPU of Lambda is 0.0829 an hour, an Arm task 0.03950; they meet at 47.6%', () => {
    const arm = value(lambdaVcpuHour(1769, 0.0000133334));
    const armTask = value(taskHour(1, 2, 0.03238, 0.00356));
    expect(arm).toBeCloseTo(0.0829, 4);
    expect(armTask).toBeCloseTo(0.0395, 5);
    expect(value(breakEvenShare(armTask, arm))).toBeCloseTo(0.476, 3);
  });
  it('with a year’s plan on both sides they meet at 43.2%', () => {
    const plan = value(discounted(task, 0.2));
    const function1 = value(discounted(value(lambdaVcpuHour(1769, 0.0000166667)), 0.118));
    expect(plan).toBeCloseTo(0.0395, 5);
    expect(function1).toBeCloseTo(0.0914, 4);
    expect(value(breakEvenShare(plan, function1))).toBeCloseTo(0.432, 3);
  });
  it('the smallest ECS Express bill is 52.47, an address 3.65 more', () => {
    const parts = { tasks: 1, taskHour: task, balancerHour: 0.0225, sharedBy: 1, units: 0, unitHour: 0.008 };
    const bare = value(serviceMonth({ ...parts, addresses: 0, addressHour: 0.005 }, month));
    expect(bare.total).toBeCloseTo(52.47, 2);
    expect(value(hourlyMonth(0.005, month))).toBeCloseTo(3.65, 9);
    expect(value(serviceMonth({ ...parts, addresses: 1, addressHour: 0.005 }, month)).total - bare.total).toBeCloseTo(
      3.65,
      9,
    );
  });
  it('App Runner of 1 vCPU and 2 GB is 10.22 idle and 56.94 active', () => {
    const price = { perVcpuHour: 0.064, perGbHour: 0.007, idleGbHour: 0.007 };
    const instance = { instances: 1, vcpu: 1, gb: 2, hours: month };
    expect(value(appRunnerMonth({ ...instance, active: 0 }, price)).total).toBeCloseTo(10.22, 9);
    expect(value(appRunnerMonth({ ...instance, active: 1 }, price)).total).toBeCloseTo(56.94, 9);
  });
});

describe('anchors of the price ledger: data and messages', () => {
  it('a DynamoDB write unit used to the full is 0.1806 a million; on demand is cheaper below 28.9%', () => {
    expect(value(provisionedMillion(0.00065, 1))).toBeCloseTo(0.1806, 4);
    expect(value(onDemandBelow(0.00065, 0.625))).toBeCloseTo(0.289, 3);
    expect(value(onDemandBelow(0.00013, 0.125))).toBeCloseTo(0.289, 3);
  });
  it('at 4 ACU and 100 GB I/O-Optimized pays above 588 million I/Os, where both cost the same', () => {
    const use = { acu: 4, gb: 100, hours: month };
    const standard = { acuHour: 0.12, gbMonth: 0.1, perMillionIo: 0.2 };
    const optimized = { acuHour: 0.156, gbMonth: 0.225, perMillionIo: 0 };
    const ios = value(ioOptimizedAbove(use, standard, optimized));
    expect(ios / 1e6).toBeCloseTo(588, 0);
    expect(value(auroraMonth(use, ios, standard))).toBeCloseTo(value(auroraMonth(use, ios, optimized)), 9);
    expect(ioOptimizedAbove(use, { ...standard, perMillionIo: 0 }, optimized)).toMatchObject({
      error: { input: 'perMillionIo' },
    });
  });
  it('where I/O-Optimized costs no more for capacity and storage it pays from the first I/O', () => {
    const standard = { acuHour: 0.12, gbMonth: 0.1, perMillionIo: 0.2 };
    const optimized = { acuHour: 0.1, gbMonth: 0.1, perMillionIo: 0 };
    expect(ioOptimizedAbove({ acu: 4, gb: 100, hours: month }, standard, optimized)).toEqual({ ok: true, value: 0 });
  });
  it('a full Kinesis shard is 10.95 and 36.79 for its units; the same on demand is 229.70', () => {
    const stream = { records: 1000, size: 1024, hours: month };
    const shard = { shardHour: 0.015, perMillionUnits: 0.014, unit: 25 * 1024 };
    const { shards, units } = value(provisionedStreamMonth(stream, 1, shard));
    expect(shards).toBeCloseTo(10.95, 9);
    expect(units).toBeCloseTo(36.79, 2);
    const demand = { streamHour: 0.04, perGb: 0.08, gb: 2 ** 30, step: 1024 };
    expect(value(onDemandStreamMonth(stream, demand)).total).toBeCloseTo(229.7, 2);
  });
  it('a million messages of three requests are 1.20, in batches of ten 0.12', () => {
    const price = { perMillion: 0.4, chunk: 64 * 1024 };
    expect(value(queueMillion({ requests: 3, batch: 1, size: 1000 }, price))).toBeCloseTo(1.2, 9);
    expect(value(queueMillion({ requests: 3, batch: 10, size: 1000 }, price))).toBeCloseTo(0.12, 9);
    expect(value(queueMillion({ requests: 3, batch: 10, size: 64 * 1024 }, price))).toBeCloseTo(1.2, 9);
  });
  it('2 TB and 20 million requests through CloudFront are 97.04; Business holds them, Pro lacks 10 million', () => {
    const use = { gb: 2048, requests: 20e6 };
    const price = { perGb: 0.085, per10k: 0.01 };
    expect(value(edgeMonth(use, { gb: 1024, requests: 10e6 }, price)).total).toBeCloseTo(97.04, 9);
    expect(value(planHolds(use, { gb: 50 * 1024, requests: 125e6 })).holds).toBe(true);
    expect(value(planHolds(use, { gb: 50 * 1024, requests: 10e6 }))).toEqual({
      holds: false,
      gbOver: 0,
      requestsOver: 10e6,
    });
  });
});

describe('properties of prices', () => {
  const price = fc.double({ min: 1e-6, max: 100, noNaN: true });
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });

  it('at the break-even both ways of paying cost the same', () => {
    fc.assert(
      fc.property(price, price, (unitHour, perMillion) => {
        const use = value(onDemandBelow(unitHour, perMillion));
        fc.pre(use <= 1);
        expect(value(provisionedMillion(unitHour, use)) / perMillion).toBeCloseTo(1, 9);
      }),
    );
  });
  it('a currency cancels, and an instance that answers more never costs less', () => {
    fc.assert(
      fc.property(price, price, share, (cpu, memory, active) => {
        const instance = { instances: 3, vcpu: 2, gb: 4, hours: month, active };
        const once = value(appRunnerMonth(instance, { perVcpuHour: cpu, perGbHour: memory, idleGbHour: memory }));
        const twice = value(
          appRunnerMonth(instance, { perVcpuHour: 2 * cpu, perGbHour: 2 * memory, idleGbHour: 2 * memory }),
        );
        const less = value(
          appRunnerMonth(
            { ...instance, active: active / 2 },
            { perVcpuHour: cpu, perGbHour: memory, idleGbHour: memory },
          ),
        );
        expect(twice.total / once.total).toBeCloseTo(2, 9);
        expect(less.total).toBeLessThanOrEqual(once.total);
      }),
    );
  });
});
