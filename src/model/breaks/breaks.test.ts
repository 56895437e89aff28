import { describe, expect, it } from 'vitest';
import { seeded } from '../capacity/fixture.ts';
import { sheet } from '../sheets/breaks.ts';
import { stressOf, stressWords } from '../worksheet/stress.ts';
import { partsOf } from './parts.ts';
import type { BreakInputs, BreakLimits } from './part.ts';
import { rank } from './rank.ts';
import { stages } from './stages.ts';
import { breakLimits } from './workload.ts';

const known: Partial<BreakLimits> = {
  'app-runner-concurrency-max': 200,
  'app-runner-max-size-default': 25,
  'fargate-vcpu-on-demand-default': 6,
  'ecs-express-max-tasks': 20,
  'ecs-express-scaling-target': 60,
  'aurora-acu-max': 256,
  'aurora-replicas-max': 15,
  'rds-proxy-headroom': 30,
  'rds-proxy-pool-share': 100,
  'aurora-acu-step': 0.5,
};
const limits = Object.fromEntries(
  Object.keys(breakLimits).map((id) => [id, known[id as keyof BreakLimits] ?? 5000]),
) as BreakLimits;
const start = Object.fromEntries(
  Object.entries(sheet.inputs).map(([key, { start: held }]) => [key, typeof held === 'number' ? held : limits[held]]),
) as BreakInputs;
const stage = (id: string): number => stages.find((one) => one.id === id)!.value;
const ids = (inputs: Partial<BreakInputs>, asOf: 'talk' | 'today' = 'talk') =>
  rank({ ...start, ...inputs }, limits, asOf).map((part) => part.id);

describe('the model of what breaks first', () => {
  it('lets one App Runner service carry nine million of the talk’s users', () => {
    const service = rank(start, limits, 'talk').find(({ id }) => id === 'service')!;
    expect(service.at).toBeCloseTo(9_000_000, 3);
    expect(service.load / service.ceiling).toBeCloseTo(0.111, 3);
  });

  it('gives way first at a new account’s quota', () => {
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

describe('the stress of a picture', () => {
  const part = (load: number, nodes: readonly string[]) => ({ load, ceiling: 100, nodes });

  it('shows at each node the fullest of its parts', () => {
    const stress = stressOf([part(120, ['a']), part(10, ['a', 'b']), part(85, ['c'])]);
    expect(stress.get('a')).toEqual({ level: 'over', utilisation: 1.2 });
    expect(stress.get('b')?.level).toBe('calm');
    expect(stress.get('c')?.level).toBe('near');
  });

  it.each([
    [0, '0 %'],
    [0.004, '< 1 %'],
    [0.466, '46 %'],
    [1.2, '120 %'],
    [9.07, '9×'],
    [12.7, '12×'],
    [5000, '> 99×'],
  ])('%d is written as %s', (utilisation, words) => {
    expect(stressWords(utilisation).replace('\u00a0', ' ')).toBe(words);
  });
});
