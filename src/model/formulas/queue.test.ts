import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogTarget, drainConsumers, drainRate, drainTime } from './backlog.ts';
import { eventGroupRate, groupRate, groupsNeeded } from './fifo.ts';
import { value } from './fixture.ts';
import { lossBegins, queueCourse, type QueueLoad } from './queue-course.ts';

describe('formula sqs-drain', () => {
  it('a million messages at 1,000/s out and 500/s in take 2,000 s', () =>
    expect(value(drainTime(1e6, 500, 1000))).toBe(2000));
  it('in 600 s with 10/s each they take 217 consumers', () =>
    expect(value(drainConsumers(1e6, 500, 600, 10))).toBe(217));
  it('never drains where as much arrives as is consumed', () => {
    for (const consumption of [400, 500])
      expect(drainTime(1e6, 500, consumption)).toMatchObject({
        error: { input: 'consumption', message: /^the queue never drains/ },
      });
  });
});

it('formula sqs-backlog-target: 10 s at 0.1 s are 100 messages', () =>
  expect(value(backlogTarget(10, 0.1))).toBeCloseTo(100, 9));

describe('formula fifo-group', () => {
  it('50 ms let 20 messages a second through one group', () =>
    expect(value(groupRate(0.05))).toMatchObject({ rate: 20, by: 'time' }));
  it('the quota of a group binds short ones', () =>
    expect(value(groupRate(0.001, 300))).toEqual({ rate: 300, by: 'quota' }));
  it('events of 4 KB come 300 times a second', () => expect(value(eventGroupRate(1500, 4))).toBe(300));
  it('150 commands a second of 50 ms take 8 groups', () => expect(value(groupsNeeded(150, 0.05))).toBe(8));
});

const day = 86_400;

describe('the course of a queue', () => {
  it('drains', () =>
    expect(value(queueCourse({ backlog: 1e6, arrivals: 500, consumption: 1000, retention: 4 * day }))).toEqual({
      course: 'drains',
      after: 2000,
      lost: 0,
      longestWait: 1000,
    }));
  it('drains too late for the messages at its end: they are lost', () =>
    expect(value(queueCourse({ backlog: 1e6, arrivals: 0, consumption: 1, retention: 4 * day }))).toEqual({
      course: 'drains',
      after: 4 * day,
      lost: 1e6 - 4 * day,
      longestWait: 4 * day,
    }));
  it('stays as long as it is', () =>
    expect(value(queueCourse({ backlog: 100, arrivals: 5, consumption: 5, retention: day }))).toEqual({
      course: 'stays',
      lost: 0,
      longestWait: 20,
    }));
  it('grows, and loses messages from a moment on', () => {
    const course = value(queueCourse({ backlog: 0, arrivals: 1000, consumption: 900, retention: 4 * day }));
    // 900/s × 4 days wait after 36 days; what arrives then has to wait 4 days, and the next one too long.
    expect(course).toEqual({ course: 'grows', growth: 100, lossAfter: 40 * day, fullBacklog: 4000 * day, lost: 0 });
  });
  it('without consumers loses everything after one retention', () =>
    expect(value(queueCourse({ backlog: 7, arrivals: 10, consumption: 0, retention: day }))).toMatchObject({
      lossAfter: day,
      growth: 10,
      lost: 7,
    }));
});

describe('the moment from which messages are lost', () => {
  const begins = (load: Partial<QueueLoad>) =>
    lossBegins(value(queueCourse({ backlog: 1e6, arrivals: 0, consumption: 1, retention: 4 * day, ...load })), 4 * day);

  it('is one retention away where the backlog alone is too long', () => expect(value(begins({}))).toBe(4 * day));
  it('is as the course of a growing queue has it', () =>
    expect(value(begins({ backlog: 0, arrivals: 1000, consumption: 900 }))).toBe(40 * day));
  it('never comes where all are served in time', () =>
    expect(begins({ consumption: 1000 })).toMatchObject({ ok: false, error: { message: /^none is lost/ } }));
});

/** Messages one by one: each is served in turn, or deleted when its time is over. */
function firstLoss({ arrivals, consumption, backlog, retention }: QueueLoad, until: number): number | undefined {
  let turn = 0;
  for (let i = 0; ; i++) {
    const arrived = i < backlog ? 0 : (i - backlog + 1) / arrivals;
    if (arrived > until) return undefined;
    const start = Math.max(turn, arrived);
    if (start - arrived > retention) return arrived + retention;
    turn = start + 1 / consumption;
  }
}

describe('message by message', () => {
  it('the first loss comes when the formula says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 50, max: 100 }),
        fc.integer({ min: 10, max: 45 }),
        fc.integer({ min: 20, max: 60 }),
        (backlog, arrivals, consumption, retention) => {
          const load = { backlog, arrivals, consumption, retention };
          const course = value(queueCourse(load));
          const seen = firstLoss(load, 10_000);
          if (course.course !== 'grows') throw new Error(course.course);
          // One message more or less moves the moment by one turn.
          expect(Math.abs(seen! - course.lossAfter)).toBeLessThan(2 / (arrivals - consumption) + 0.2);
        },
      ),
    );
  });
  it('drain time to consumption and back is identity, and more consumers never take longer', () => {
    const some = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(some, some, some, (backlog, arrivals, within) => {
        const rate = value(drainRate(backlog, arrivals, within));
        fc.pre(rate - arrivals > arrivals * 1e-6);
        expect(value(drainTime(backlog, arrivals, rate)) / within).toBeCloseTo(1, 6);
        expect(value(drainTime(backlog, arrivals, rate * 2))).toBeLessThan(within);
      }),
    );
  });
});
