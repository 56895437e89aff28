import { describe, expect, it } from 'vitest';
import { seeded } from '../formulas/fixture.ts';
import { sheetOf } from '../../components/records/all-sheets.ts';
import { partsOf } from './parts.ts';
import type { BreakInputs, BreakLimits } from './part.ts';
import { rank } from './rank.ts';
import { stages } from './stages.ts';
import { marksOf } from './tanks.ts';

const sheet = sheetOf('C-BREAK');

const known: Readonly<Record<string, number>> = {
  'app-runner-concurrency-max': 200,
  'app-runner-max-size-default': 25,
  'fargate-vcpu-on-demand-default': 6,
  'ecs-express-max-tasks': 20,
  'ecs-express-scaling-target': 0.6,
  'aurora-acu-max': 256,
  'aurora-replicas-max': 15,
  'rds-proxy-headroom': 0.3,
  'rds-proxy-pool-share': 1,
  'aurora-acu-step': 0.5,
};
const limits = Object.fromEntries(Object.keys(sheet.limits).map((id) => [id, known[id] ?? 5000])) as BreakLimits;
const start = Object.fromEntries(
  Object.entries(sheet.inputs).map(([key, { start: held }]) => [
    key,
    typeof held === 'number' ? held : limits[held as keyof BreakLimits],
  ]),
) as BreakInputs;
const stage = (id: string): number => stages.find((one) => one.id === id)!.value;
const ids = (inputs: Partial<BreakInputs>, asOf: 'talk' | 'today' = 'talk') =>
  rank({ ...start, ...inputs }, limits, asOf).map((part) => part.id);

describe('the model of what breaks first', () => {
  it('lets one App Runner service handle nine million of the talk’s users', () => {
    const service = rank(start, limits, 'talk').find(({ id }) => id === 'service')!;
    expect(service.at).toBeCloseTo(9_000_000, 3);
    expect(service.load / service.ceiling).toBeCloseTo(0.111, 3);
  });

  it('breaks first at a new account’s quota where nothing is raised', () => {
    expect(ids({})[0]).toBe('fargate');
    expect(ids({ vcpuQuota: 4000 })[0]).toBe('service');
  });

  it('scales on requests in flight in the talk and on CPU today', () => {
    const at = (asOf: 'talk' | 'today', change: Partial<BreakInputs>) =>
      rank({ ...start, ...change }, limits, asOf).find(({ id }) => id === 'service')!.at;
    expect(at('talk', { time: 4 })).toBeCloseTo(at('talk', {}) / 2, 3);
    expect(at('today', { time: 4 })).toBeCloseTo(at('today', {}), 3);
    expect(at('today', { cpuTime: 0.04 })).toBeCloseTo(at('today', {}) / 2, 3);
  });

  it('has in each stage the parts that its picture has', () => {
    expect(ids({ stage: stage('d') })).not.toContain('readers');
    expect(ids({ stage: stage('e') })).not.toContain('cold');
    expect(ids({ stage: stage('f') })).toContain('cold');
    expect(ids({ stage: stage('k') })).toEqual(
      expect.arrayContaining(['edge', 'gateway', 'functions', 'queue', 'stream']),
    );
    expect(ids({ stage: stage('l') })).toContain('ec2');
  });

  it('replicas and cache never touch the writes; a split does', () => {
    const writer = (id: string) =>
      rank({ ...start, stage: stage(id) }, limits, 'talk').find((part) => part.id === 'writer')!.at;
    expect(writer('f')).toBe(writer('e'));
    expect(writer('h')).toBeCloseTo(writer('f') / start.largest, 3);
    expect(writer('d')).toBeCloseTo(writer('e') / (1 + start.ratio), 3);
  });

  it('shows each load at the nodes of the picture that have it', () => {
    for (const { value, nodes } of stages) {
      const at = new Map(rank({ ...start, stage: value }, limits, 'talk').map((part) => [part.id, part.nodes]));
      expect(at.get('writer')).toEqual(nodes.writer);
      expect(at.get('connections')).toEqual(nodes.proxy ?? nodes.writer);
    }
  });

  it('sends an event of 1,000 bytes to the stream for each request', () => {
    const inputs = { ...start, stage: stage('k'), edge: 0, events: 2 };
    const stream = rank(inputs, limits, 'talk').find(({ id }) => id === 'stream')!;
    const peak = (start.users * start.activeShare * start.requests * start.peak) / 86_400;
    expect(stream.load).toBeCloseTo(peak * 2 * 1000, 3);
  });

  it('follows a limit that the reader’s account has otherwise, with all inputs as they were', () => {
    const ceiling = (held: BreakLimits) => rank(start, held, 'talk').find(({ id }) => id === 'readers')!.ceiling;
    expect(ceiling(limits)).toBe(15);
    expect(ceiling({ ...limits, 'aurora-replicas-max': 3 })).toBe(3);
    expect(ceiling(limits)).toBe(15);
  });

  it('has loads that grow in step with the users, and an order by the number at which each is full', () => {
    const draw = seeded(3);
    for (let i = 0; i < 500; i++) {
      const inputs = {
        ...start,
        stage: 1 + Math.floor(draw() * stages.length),
        users: 10 ** (draw() * 8),
        time: 10 ** (draw() * 4 - 3),
        hit: draw(),
        edge: draw(),
      };
      const asOf = draw() < 0.5 ? 'talk' : 'today';
      const ranking = rank(inputs, limits, asOf);
      expect(ranking.map(({ at }) => at)).toEqual(ranking.map(({ at }) => at).sort((a, b) => a - b));
      for (const part of ranking) expect(part.load / inputs.users).toBeCloseTo(part.ceiling / part.at, 12);
      expect(ranking.length).toBeLessThanOrEqual(partsOf(inputs, limits, asOf).length);
    }
  });
});

describe('the nodes of a picture under a load', () => {
  const part = (id: string, load: number, nodes: readonly string[], more: object = {}) =>
    ({
      id,
      short: id,
      load,
      ceiling: 100,
      nodes,
      hard: true,
      quantity: { dimension: 'count' },
      at: 5e6,
      ...more,
    }) as const;

  it('shows at each node its parts, the fullest first, and the figures at the first of equal nodes', () => {
    const marks = marksOf([part('x', 120, ['a']), part('y', 85, ['a', 'b']), part('z', 0.4, ['c', 'd'])], undefined);
    expect(marks.get('a')).toMatchObject({ level: 'over', caption: '120 of 100' });
    expect(marks.get('a')?.tanks.map(({ short, level }) => [short, level])).toEqual([
      ['x', 'over'],
      ['y', 'near'],
    ]);
    expect(marks.get('b')?.caption).toBe('85 of 100');
    expect(marks.get('c')).toMatchObject({ level: 'calm', caption: '0.4 of 100' });
    expect(marks.get('d')?.caption).toBe('');
  });

  it('says a data rate in the unit of its limit', () => {
    const stream = { ceiling: 10 * 2 ** 20, quantity: { dimension: 'byte-rate', binary: true } };
    expect(marksOf([part('x', 2.54 * 2 ** 20, ['a'], stream)], undefined).get('a')?.caption).toBe(
      '2.5 of 10\u00a0MiB/s',
    );
  });

  it('puts the flag at what breaks first, and leaves out what counts only in an outage', () => {
    const [quota, hard] = [part('quota', 120, ['a'], { hard: false }), part('hard', 10, ['b', 'c'])];
    const marks = marksOf([quota, part('cold', 500, ['d'], { outage: true }), hard], hard);
    expect([...marks].map(([node, { flag }]) => [node, flag])).toEqual([
      ['a', undefined],
      ['b', 'Breaks first, at 5M'],
      ['c', undefined],
    ]);
  });
});
