// Public questions and files of the trade, each tried as its reader would and held as a law of its kind.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atNumbers } from '../../src/components/chooser/at-numbers.ts';
import { recordsIn } from '../../src/build/records/parsed.ts';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { answersFrom, plainAt, walk } from '../../src/model/chooser/index.ts';
import { verdictOf } from '../../src/model/worksheet/case.ts';
import { caseFrom } from '../../src/model/worksheet/from-address.ts';
import { chooserData, trees } from '../golden/choosers.ts';
import { factOf, limitsOf } from '../golden/records.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A calculator opened at an address. */
function opened(address: string) {
  const [path = '', query = ''] = address.split('?');
  const sheet = sheets.find((one) => one.path === path)!;
  const { state, notes } = caseFrom(sheet, limitsOf(sheet), `?${query}`, 'today');
  expect(notes, address).toEqual([]);
  return {
    sheet,
    says: plain(verdictOf(sheet, state).join(' ')),
    print: (output: string) => plain(state.say(output)),
    number: (output: string) => {
      const outcome = state.results[output];
      return outcome?.ok === true ? outcome.value : NaN;
    },
  };
}

/** A chooser answered to its end: the result, and the figures of its calculators. */
async function chosen(id: string, texts: Record<string, string>) {
  const tree = trees.find((one) => one.id === id)!;
  const answers = answersFrom(tree, texts);
  const walked = walk(tree, answers, 'today');
  if (walked.kind !== 'result') return { result: walked.kind, figures: {}, traps: [] };
  const { counted } = await atNumbers(chooserData(tree), answers, walked, plainAt('today', factOf));
  const figures = counted.flatMap((one) => one.figures.map(({ label, says }) => [label, plain(says)] as const));
  return { result: walked.result.id, figures: Object.fromEntries(figures), traps: walked.traps };
}

const whole = (min: number, max: number) => fc.integer({ min, max });

describe('instances follow the requests in flight, not the number of requests', () => {
  test('a thousand requests in a thousand seconds need one instance', () => {
    const { print } = opened('/capacity/fleet/?rate=1/s&latency=500ms&per-instance=100');
    expect([print('inFlight'), print('instances')]).toEqual(['0.5', '1 instance']);
    // The second is due above 200/s, where all of the setting is used.
    expect(opened('/capacity/fleet/?rate=200/s&latency=500ms&per-instance=100&use=100%25').number('instances')).toBe(1);
    expect(opened('/capacity/fleet/?rate=201/s&latency=500ms&per-instance=100&use=100%25').number('instances')).toBe(2);
  });

  test('whatever the rate, the time and the setting', () => {
    fc.assert(
      fc.property(whole(1, 5000), whole(1, 5000), whole(1, 200), (rate, ms, each) => {
        const { number } = opened(`/capacity/fleet/?rate=${rate}/s&latency=${ms}ms&per-instance=${each}&use=50%25`);
        const inFlight = (rate * ms) / 1000;
        expect(number('inFlight')).toBeCloseTo(inFlight, 6);
        expect(number('instances')).toBe(Math.max(1, Math.ceil(Number((inFlight / (each / 2)).toPrecision(12)))));
      }),
    );
  });
});

describe('pools multiply, and the database has one number', () => {
  test.each([
    ['two pools in each of 25 instances', 'instances=25&pool=40&min-acu=0.5&max-acu=4', 1000, 823, 20],
    ['old and new tasks at once', 'instances=20&pool=19&max-connections=237', 380, 237, 12],
    ['two processes in each container', 'instances=4&pool=31&max-connections=103', 124, 103, 3],
    ['a second pool for migrations', 'instances=6&pool=17&max-connections=76', 102, 76, 4],
  ])('%s', (_case, query, direct, most, fitting) => {
    const { number, says } = opened(`/capacity/connections/?${query}`);
    expect([number('direct'), number('most'), number('fitting')]).toEqual([direct, most, fitting]);
    expect(says).toContain('refuses the rest');
    expect(says).toContain(`room for ${fitting} instances`);
  });

  test('whatever the pools, and the fields say what multiplies them', () => {
    fc.assert(
      fc.property(whole(1, 200), whole(1, 200), whole(50, 16000), (instances, pool, most) => {
        const at = `/capacity/connections/?instances=${instances}&pool=${pool}&max-connections=${most}`;
        const { number, says } = opened(at);
        expect(number('direct')).toBe(instances * pool);
        expect(number('fitting')).toBe(Math.floor(most / pool));
        expect(says.includes('refuses the rest')).toBe(instances * pool > most);
      }),
    );
    const { sheet } = opened('/capacity/connections/?pool=10');
    expect(sheet.inputs['instances']?.hint).toContain('deployment');
    expect(sheet.inputs['pool']?.hint).toContain('process');
  });

  test('the chooser counts the overlap of a deployment and keeps to smaller pools', async () => {
    const answers = { symptom: 'connections', node: 'other', fit: 'fits' };
    expect(await chosen('database-bottleneck', answers)).toMatchObject({ result: 'pools' });
    const tree = trees.find(({ id }) => id === 'database-bottleneck')!;
    for (const id of ['fit', 'held'])
      expect(tree.questions.find((one) => one.id === id)?.text).toMatch(/during a deployment/);
  });
});

describe('order serialises a group, whatever the mode', () => {
  test('20,000 messages of one group take a day; an hour takes 24 groups', async () => {
    const { print, says } = opened('/capacity/ordered-groups/?rate=20000/h&time=4.32s');
    expect([print('serial'), print('needed')]).toEqual(['0.231 messages/s', '24 groups']);
    expect(says).toContain('however many consumers you add');
    const reader = {
      waits: 'nobody',
      job: 'messages',
      protocol: 'none',
      receivers: 'one',
      payload: '2 KB',
      replay: 'no',
    };
    const found = await chosen('async', { ...reader, order: 'key', rate: '20000/h', work: '4.32 s' });
    expect(found.result).toBe('sqs-fifo');
    expect(Object.values(found.figures)).toContain('24 groups');
  });

  test('a higher quota never makes a group faster', () => {
    fc.assert(
      fc.property(whole(1, 100_000), whole(1, 60_000), whole(300, 70_000), (perHour, ms, quota) => {
        const at = `/capacity/ordered-groups/?rate=${perHour}/h&time=${ms}ms`;
        const [low, high] = [opened(at), opened(`${at}&high-throughput-quota=${quota}`)];
        expect(high.number('serial')).toBe(low.number('serial'));
        expect(low.number('serial')).toBeCloseTo(1000 / ms, 9);
        expect(low.number('needed')).toBe(
          Math.max(1, Math.ceil(Number(((perHour / 3600) * (ms / 1000)).toPrecision(12)))),
        );
      }),
    );
  });
});

describe('a key has one partition’s throughput, whatever the table has', () => {
  test('1,500 writes of 2 KB on one key', () => {
    const { number, says } = opened('/capacity/dynamodb/?writes=1500/s&item=2KB&hot=100%25&reads=0/s');
    expect([number('wcu'), number('itemWrites'), number('spread')]).toEqual([3000, 500, 3]);
    expect(says).toContain('No quota helps');
  });

  test('whatever is written', () => {
    fc.assert(
      fc.property(whole(1, 20_000), whole(1, 400), whole(1, 100), (writes, kb, hot) => {
        const at = `/capacity/dynamodb/?writes=${writes}/s&item=${kb}KB&hot=${hot}%25&reads=0/s`;
        const { number } = opened(at);
        // A write unit is 1 KiB, so a decimal size is rounded up from a little less.
        const units = Math.ceil((kb * 1000) / 1024);
        expect(number('wcu')).toBe(writes * units);
        const need = (writes * units * hot) / 100 / 1000;
        expect(number('spread')).toBe(Math.max(1, Math.ceil(Number(need.toPrecision(12)))));
      }),
    );
  });
});

describe('a stream has no limit at a million records a second', () => {
  test('3.47 million records a second are 3,470 shards, in words too', async () => {
    for (const rate of ['3470000/s', '3.47M events/s', '3.47 million/s', '12,492M per hour']) {
      const { number, says } = opened(`/capacity/stream/?records=${encodeURIComponent(rate)}&size=500B&consumers=0`);
      expect(number('raw'), rate).toBe(3470);
      expect(says).toContain('split the key');
    }
    const reader = { waits: 'nobody', job: 'flow', protocol: 'none', crowd: '3', order: 'none' };
    const found = await chosen('async', { ...reader, rate: '3.47M/s', payload: '500 B' });
    expect(found.result).toBe('kinesis');
    expect(Object.values(found.figures)).toContain('3,470 shards');
  });

  test('records or bytes bind, and on demand takes twice the last peak', () => {
    fc.assert(
      fc.property(whole(1, 200_000), whole(1, 5000), whole(2, 100), (records, bytes, peak) => {
        const at = `/capacity/stream/?records=${records}/s&size=${bytes}B&consumers=0&last-peak=${peak}MB/s`;
        const { number, says } = opened(at);
        const written = (records * bytes) / 1e6;
        const need = Math.max(records / 1000, written);
        expect(number('raw')).toBe(Math.max(1, Math.ceil(Number(need.toPrecision(12)))));
        expect(number('ready')).toBeCloseTo(2 * peak * 1e6, 0);
        expect(says.includes('exceed that')).toBe(written > 2 * peak);
      }),
    );
  });
});

describe('a hit ratio is capacity, not only speed', () => {
  test('from 95 to 30% hits the misses are fourteen times as many', () => {
    const [warm, cold] = [95, 30].map((hits) => opened(`/capacity/cache/?queries=10000/s&inner=${hits}%25`));
    expect([warm?.print('left'), cold?.print('left')]).toEqual(['476.2/s', '6,666.7/s']);
    expect(cold!.number('left') / warm!.number('left')).toBeCloseTo(14, 9);
    expect(warm?.says).toContain('part of your capacity');
  });

  test('whatever the ratios', () => {
    fc.assert(
      fc.property(whole(1, 99), whole(0, 99), whole(1, 100), (before, after, ratio) => {
        const left = (hits: number) =>
          opened(`/capacity/cache/?queries=10000/s&ratio=${ratio}:1&inner=${hits}%25`).number('left');
        expect(left(after) / left(before)).toBeCloseTo((100 - after) / (100 - before), 6);
      }),
    );
  });
});

// F-019: links of a printed book that leave it lead to sources. Nothing that only stands for an address may be among them.
test('every source leads to a public address', () => {
  const urls = recordsIn(process.cwd(), 'sources').flatMap(({ url }) => url ?? []);
  expect(urls.length).toBeGreaterThan(200);
  for (const url of urls) {
    const { protocol, hostname } = new URL(url);
    expect(protocol, url).toMatch(/^https?:$/);
    expect(hostname, url).not.toMatch(/(?:^|\.)(?:example|invalid|test|local|localhost)$|^(?:\d+\.){3}\d+$/);
  }
});
