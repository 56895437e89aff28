import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakEvenRate,
  breakEvenShare,
  breakEvenWarm,
  lambdaRequest,
  lambdaVcpuHour,
  taskHour,
  warmHour,
} from './cost.ts';
import { value } from './fixture.ts';
import { functionPrices, millionRequests } from './lambda-cost.ts';
import { taskRate } from './tasks.ts';

const busy = value(lambdaVcpuHour(1769, 0.0000166667));
const task = value(taskHour(1, 2, 0.04048, 0.004445));

describe('prices of compute, as computed in the price ledger', () => {
  it('one Lambda vCPU busy for an hour is 0.1037 USD', () => expect(busy).toBeCloseTo(0.1037, 4));
  it('a Fargate task of 1 vCPU and 2 GB is 0.04937 USD an hour', () => expect(task).toBeCloseTo(0.04937, 5));
  it('they meet at 47.6% of the hour', () => expect(value(breakEvenShare(task, busy))).toBeCloseTo(0.476, 3));
  it('the rate at which they meet costs the same both ways', () => {
    const each = value(lambdaRequest(0.5, 0.2, 0.0000166667, 0.2));
    expect(value(breakEvenRate(task, each)) * 3600 * each).toBeCloseTo(task, 12);
  });
  it('a task that waits carries what its CPU allows', () => expect(value(taskRate(1, 0.6, 0.02))).toBeCloseTo(30, 12));
});

describe('a function with provisioned environments', () => {
  const half = { memory: 512e6, time: 0.2, fee: 0.2, gbSecond: 0.0000166667, lambdaOff: 0 };
  const provisioned = { warm: 10, warmPrice: 0.0000041667, warmDuration: 0.0000097222 };
  const prices = value(functionPrices({ ...half, ...provisioned }));

  it('bills 512 MB as half a GB', () => expect(prices.usual).toBeCloseTo(0.5 * 0.2 * 0.0000166667 + 0.2e-6, 15));
  it('pays for what is provisioned whether a request comes or not', () => {
    expect(prices.fixed).toBeCloseTo(10 * 0.5 * 3600 * 0.0000041667, 12);
    expect(value(warmHour(0, prices))).toBe(prices.fixed);
  });
  it('takes 50 requests a second of 0.2 s on ten environments', () => expect(prices.warmRate).toBe(50));
  it('takes a discount off all but the fee', () => {
    const free = value(functionPrices({ ...half, ...provisioned, lambdaOff: 1 }));
    expect(free).toMatchObject({ usual: half.fee / 1e6, warm: half.fee / 1e6, fixed: 0 });
  });
  it('costs a million requests the same at any rate, the provisioned hour left out', () => {
    for (const rate of [1, 50])
      expect(value(millionRequests(value(warmHour(rate, prices)), prices.fixed, rate))).toBeCloseTo(
        prices.warm * 1e6,
        9,
      );
  });
  it('costs per million at the break-even rate what the money buys there', () => {
    const even = value(breakEvenWarm(1, prices));
    expect(value(millionRequests(1, prices.fixed, even)) * even * 3600).toBeCloseTo((1 - prices.fixed) * 1e6, 3);
  });
  it('refuses what is no bill', () => {
    expect(functionPrices({ ...half, ...provisioned, warm: -1 })).toMatchObject({ error: { input: 'warm' } });
    expect(millionRequests(1, 2, 1)).toMatchObject({ ok: false, error: { input: 'perHour' } });
    expect(millionRequests(1, 0, 0)).toMatchObject({ ok: false, error: { input: 'rate' } });
  });
});

describe('any prices', () => {
  const price = fc.double({ min: 1e-9, max: 1e3, noNaN: true });

  it('half the time per request doubles the rate that the same money buys, the fee apart', () => {
    fc.assert(
      fc.property(price, price, (perHour, gbSecond) => {
        const slow = value(breakEvenRate(perHour, value(lambdaRequest(1, 0.4, gbSecond, 0))));
        const fast = value(breakEvenRate(perHour, value(lambdaRequest(1, 0.2, gbSecond, 0))));
        expect(fast / slow).toBeCloseTo(2, 9);
      }),
    );
  });
  it('refuse what has no price', () => {
    expect(breakEvenShare(1, 0)).toMatchObject({ ok: false, error: { input: 'used' } });
    expect(breakEvenRate(1, 0)).toMatchObject({ ok: false, error: { input: 'perRequest' } });
    expect(taskRate(1, 0, 1)).toMatchObject({ ok: false, error: { input: 'target' } });
    expect(lambdaRequest(0, 1, 1, 1)).toMatchObject({ ok: false, error: { input: 'gb' } });
    expect(lambdaVcpuHour(0, 1)).toMatchObject({ ok: false, error: { input: 'mbPerVcpu' } });
    expect(taskHour(-1, 1, 1, 1)).toMatchObject({ ok: false, error: { input: 'vcpu' } });
  });
});
