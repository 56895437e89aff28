import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures.ts';
import { filled } from './fill.ts';
import { entryOf } from './fixture.ts';

const connections = entryOf('calculator', '/capacity/connections/', 'Connections', '', {
  fields: [
    { param: 'instances', dimension: 'count', noun: 'instances' },
    { param: 'pool', dimension: 'count', noun: 'connections' },
  ],
});
const query = (text: string) => filled(connections, figuresIn(text))?.query;

describe('filling the figures of a query into a calculator', () => {
  it('takes tasks as the instances of an application', () => {
    expect(query('how many connections do 60 tasks need')).toBe('instances=60+tasks');
  });

  it('leaves counts that are limits as often as they are a load', () => {
    expect(query('25 instances')).toBeUndefined();
    expect(query('15 replicas')).toBeUndefined();
    expect(query('60')).toBeUndefined();
  });
});

describe('fields that take a figure where it is named alone', () => {
  const tasks = entryOf('calculator', '/capacity/tasks/', 'Tasks', '', {
    fields: [
      { param: 'rate', dimension: 'rate', noun: 'requests' },
      { param: 'cpu-time', dimension: 'time', named: 'cpu|busy' },
      { param: 'latency', dimension: 'time' },
    ],
  });
  const into = (text: string) => decodeURIComponent(filled(tasks, figuresIn(text))?.query ?? '').replaceAll('+', ' ');

  it('leave a bare duration to the time per request', () => {
    expect(into('how many tasks do I need 1200 requests/s 350 ms')).toBe('rate=1200 requests/s&latency=350 ms');
  });

  it('take what stands next to their name, before or behind it', () => {
    expect(into('1200 requests/s 20 ms cpu')).toBe('rate=1200 requests/s&cpu-time=20 ms');
    expect(into('CPU time of 20 ms, latency of 350 ms')).toBe('cpu-time=20 ms&latency=350 ms');
    expect(into('350 ms latency, 20 ms cpu')).toBe('latency=350 ms&cpu-time=20 ms');
    expect(into('1 vCPU 350 ms')).toBe('');
  });

  it('take nothing where the name may be that of either figure', () => {
    expect(into('latency 350 ms cpu 20 ms')).toBe('');
  });

  it('are the only ones for CPU time', () => {
    const calls = entryOf('calculator', '/capacity/calls/', 'Calls', '', {
      fields: [{ param: 'time', dimension: 'time' }],
    });
    expect(filled(calls, figuresIn('20 ms cpu'))).toBeUndefined();
  });
});
