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
