import { describe, expect, it } from 'vitest';
import type { Expectation } from './expectation.ts';
import { inTwoWays, parse } from './parse.ts';
import { isUnit } from './registry.ts';
import type { Dimension } from './units.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const any = (dimension: Dimension, noun?: string): Expectation =>
  noun === undefined ? { dimension } : { dimension, noun };

describe('parse reads what people write', () => {
  it.each([
    ['150k/min', 2500, '/s', '2,500/s'],
    ['2,500 rps', 2500, 'requests/s', '2,500 requests/s'],
    ['150,000 requests per minute', 2500, 'requests/s', '2,500 requests/s'],
    ['1.5M requests/day', 1_500_000 / 86_400, 'requests/s', '17.4 requests/s'],
    ['600 qpm', 10, 'queries/s', '10 queries/s'],
    ['350 ms', 0.35, 's', '350 ms'],
    ['2s', 2, 's', '2 s'],
    ['0.35 seconds', 0.35, 's', '350 ms'],
    ['5min', 300, 's', '5 min'],
    ['1 day', 86_400, 's', '24 h'],
    ['1.5GB', 1.5e9, 'bytes', '1.5 GB'],
    ['1.5 GiB', 1.5 * 2 ** 30, 'bytes', '1.5 GiB'],
    ['256 kb', 256_000, 'bytes', '256 KB'],
    ['4 MB/s', 4e6, 'bytes/s', '4 MB/s'],
    ['8 Gbps', 1e9, 'bytes/s', '1 GB/s'],
    ['20:1', 20, 'ratio', '20:1'],
    ['40:2', 20, 'ratio', '20:1'],
    ['20 to 1', 20, 'ratio', '20:1'],
    ['95%', 0.95, 'share', '95%'],
    ['95 %', 0.95, 'share', '95%'],
    ['1M', 1_000_000, '', '1,000,000'],
    ['1.5 million users', 1_500_000, 'users', '1,500,000 users'],
    ['2bn', 2e9, '', '2,000,000,000'],
    ['10 000', 10_000, '', '10,000'],
    ['0.25 vCPU', 0.25, 'vCPU', '0.25 vCPU'],
    ['1e3', 1000, '', '1,000'],
    ['20 million a week', 20e6 / 604_800, '/s', '33.1/s'],
    ['1.5M requests/month', 1.5e6 / 2_628_000, 'requests/s', '0.571 requests/s'],
    ['600 requests per 5 min', 2, 'requests/s', '2 requests/s'],
    ['86,400 daily', 1, '/s', '1/s'],
    ['2h30', 9000, 's', '2.5 h'],
    ['1 min 30 s', 90, 's', '90 s'],
    ['1h30m', 5400, 's', '90 min'],
    ['1 day and 6 hours', 108_000, 's', '30 h'],
    ['1:30:00', 5400, 's', '90 min'],
    ['500 us', 5e-4, 's', '500 µs'],
    ['500 µs', 5e-4, 's', '500 µs'],
    ['500\u03bcs', 5e-4, 's', '500 µs'],
    ['250 microseconds', 2.5e-4, 's', '250 µs'],
    ['2 weeks', 1_209_600, 's', '14 days'],
    ['~500 ms', 0.5, 's', '500 ms'],
    ['≈ 2,500/s', 2500, '/s', '2,500/s'],
    ['about 20 GB', 2e10, 'bytes', '20 GB'],
    ['１，５００', 1500, '', '1,500'],
    ['２０％', 0.2, 'share', '20%'],
    ['٢٥٠٠', 2500, '', '2,500'],
    ['٢٫٥ ms', 0.0025, 's', '2.5 ms'],
    ['۱۲۳', 123, '', '123'],
    ['1.200.000', 1_200_000, '', '1,200,000'],
    ['1.200,5', 1200.5, '', '1,200.5'],
    ['1,00,000', 100_000, '', '100,000'],
    ['3 lakh', 300_000, '', '300,000'],
    ['2 hundred thousand', 200_000, '', '200,000'],
    ['5 megabytes', 5e6, 'bytes', '5 MB'],
    ['200 Mbit/s', 25e6, 'bytes/s', '25 MB/s'],
    ['0.333333333333 s', 0.333333333333, 's', '333.3 ms'],
    ['<500 ms', 0.5, 's', '500 ms'],
    ['at most 500', 500, '', '500'],
    ['roughly 2k rps', 2000, 'requests/s', '2,000 requests/s'],
    ['15 minutes or so', 900, 's', '15 min'],
    ['500+', 500, '', '500'],
    ['5 mn', 5e6, '', '5,000,000'],
    ['2.5 mill', 2.5e6, '', '2,500,000'],
    ['10^6', 1e6, '', '1,000,000'],
    ['1.2 × 10¹⁸', 1.2e18, '', '1.2 × 10¹⁸'],
    ['3 mon', 7_884_000, 's', '91.25 days'],
  ])('%s', (text, value, unit, understood) => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ ok: true, unit });
    if (!parsed.ok) return;
    expect(parsed.value).toBeCloseTo(value, 9);
    expect(spaced(parsed.understood)).toBe(understood);
    expect(unit === '' || isUnit(unit)).toBe(true);
  });

  it.each([
    ['37 or so', 'count', 37, '37'],
    ['37ish', 'count', 37, '37'],
    ['twenty-five', 'count', 25, '25'],
    ['twice a day', 'rate', 2 / 86_400, '0.0000231/s'],
    ['one every 5 seconds', 'rate', 0.2, '0.2/s'],
    ['half an hour', 'time', 1800, '30 min'],
    ['an hour and a half', 'time', 5400, '90 min'],
    ['two and a half hours', 'time', 9000, '2.5 h'],
    ['a quarter of an hour', 'time', 900, '15 min'],
    ['1 in 20', 'share', 0.05, '5%'],
    ['3/4', 'share', 0.75, '75%'],
    ['20 to one', 'ratio', 20, '20:1'],
    ['20/1', 'ratio', 20, '20:1'],
    ['12 cents', 'price', 0.12, '0.12'],
  ] as const)('%s as a %s', (text, dimension, value, understood) => {
    const parsed = parse(text, any(dimension));
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    expect(parsed.value).toBeCloseTo(value, 9);
    expect(spaced(parsed.understood)).toBe(understood);
  });

  it('reads a bare number in the unit of the field', () => {
    expect(parse('2', any('time'))).toMatchObject({ value: 2, unit: 's' });
    expect(parse('2,500', any('rate', 'requests'))).toMatchObject({ value: 2500, unit: 'requests/s' });
    expect(parse('0.95', any('share'))).toMatchObject({ value: 0.95 });
    expect(parse('95', any('share'))).toMatchObject({ value: 0.95 });
    expect(parse('5', any('share'))).toMatchObject({ value: 0.05 });
    expect(parse('5m', any('time'))).toMatchObject({ value: 300 });
  });
});

describe('a field takes any word for what it counts', () => {
  it.each([
    ['1200 orders per second', 'rate', 'requests', 1200, '1,200 orders/s, counted as requests'],
    ['5k visitors/day', 'rate', 'requests', 5000 / 86_400, '0.0579 users/s, counted as requests'],
    ['86,400 orders daily', 'rate', 'requests', 1, '1 order/s, counted as requests'],
    ['queries/s', 'rate', 'requests', undefined, ''],
    ['900 queries/s', 'rate', 'requests', 900, '900 queries/s, counted as requests'],
    ['1 request/s', 'rate', 'requests', 1, '1 request/s'],
    ['3.47M events/s', 'rate', 'records', 3.47e6, '3,470,000 events/s, counted as records'],
    ['~20 million push notifications a week', 'rate', undefined, 20e6 / 604_800, '33.1 push notifications/s'],
    ['a million users', 'count', 'users', 1e6, '1,000,000 users'],
    ['half a million', 'count', 'users', 5e5, '500,000 users'],
    ['two dozen pods', 'count', 'tasks', 24, '24 pods, counted as tasks'],
    ['25 bananas', 'count', undefined, 25, '25 bananas'],
  ] as const)('%s', (text, dimension, noun, value, understood) => {
    const parsed = parse(text, any(dimension, noun));
    expect(parsed.ok).toBe(value !== undefined);
    if (!parsed.ok) return;
    expect(parsed.value).toBeCloseTo(value!, 9);
    expect(spaced(parsed.understood)).toBe(understood);
  });
});

describe('what can be read in two ways is asked back', () => {
  it.each([
    ['1.200', 'count', ['1.2', '1,200']],
    ['1.200/min', 'rate', ['1.2/min', '1,200/min']],
    ['~40.000 orders a day', 'rate', ['40 orders a day', '40,000 orders a day']],
    ['2.500 ms', 'time', ['2.5 ms', '2,500 ms']],
  ] as const)('%s as a %s', (text, dimension, choices) => {
    const asked = inTwoWays(text, any(dimension));
    expect(asked).toMatchObject({ ok: false, choices });
    for (const choice of choices) {
      expect(parse(choice, any(dimension)).ok).toBe(true);
      expect(inTwoWays(choice, any(dimension))).toBeUndefined();
    }
  });

  it.each([
    ['2,5', 'count', ['2.5']],
    ['2,5 ms', 'time', ['2.5 ms']],
    ['20m requests/day', 'rate', ['20M requests/day']],
    ['1', 'share', ['1%', '100%']],
    ['1:30', 'time', ['1 h 30 min', '1 min 30 s']],
    ['1M', 'time', ['1 min', '1 month']],
  ] as const)('%s as a %s', (text, dimension, choices) => {
    expect(parse(text, any(dimension))).toMatchObject({ ok: false, choices });
    for (const choice of choices) expect(parse(choice, any(dimension)).ok).toBe(true);
  });

  it('but not a fraction that nobody writes as thousands', () => {
    for (const text of ['0.500', '1.2', '1.25', '1.2005', '1.200.000', '1234.500'])
      expect(inTwoWays(text, any('count')), text).toBeUndefined();
    expect(inTwoWays('99.950%', any('share'))).toBeUndefined();
  });
});

describe('parse refuses in words', () => {
  it.each([
    ['2,500 rps', any('time'), 'this is a rate; enter a time such as 350 ms or 2 s'],
    ['350 ms', any('rate'), 'this is a time; enter a rate such as 2,500/s or 150k/min'],
    ['1200-1500/s', any('rate'), 'this is a range; enter one number'],
    ['', any('count', 'instances'), 'enter a number of instances such as 25'],
    ['1.5', any('bytes'), 'the unit is missing; enter a size such as 1.5 GB'],
    ['1.5Gb', any('bytes'), '“Gb” can mean bits or bytes; write GB for bytes'],
    ['1m', any('count'), '“m” can mean minutes or millions; write min or M'],
    ['2,5', any('count'), 'a comma parts thousands here; write 2.5 for a fraction'],
    ['1,2345', any('count'), 'a comma parts thousands here; write 2.5 for a fraction'],
    ['1', any('share'), 'this can be 1% or 100%; write the percent sign'],
    ['-1', any('count'), 'must not be negative'],
    ['1e309', any('count'), 'this number is too large'],
    ['NaN', any('count'), 'enter a number such as 25'],
    [
      'a few hundred',
      any('count', 'consumers'),
      '“a few hundred” is no number to count with; enter a number of consumers such as 25',
    ],
    ['many', any('rate'), '“many” is no number to count with; enter a rate such as 2,500/s or 150k/min'],
    ['0', { dimension: 'count', min: 1 }, 'must be at least 1'],
    ['0', { dimension: 'rate', min: 0.001 }, 'must be greater than 0'],
    ['2000', { dimension: 'count', max: 1000 }, 'must be at most 1,000'],
    ['1.5', { dimension: 'count', whole: true }, 'must be a whole number'],
    ['1 hour', { dimension: 'time', max: 60 }, 'must be at most 60 s'],
    ['5:0', any('ratio'), 'the second number of a ratio cannot be zero'],
    ['25 bananas', any('time'), '“bananas” is not a known unit; enter a time such as 350 ms or 2 s'],
    ['10 Mb/s', any('rate'), '“Mb/s” can mean bits or bytes; write MB/s for bytes'],
  ] as const)('%s', (text, want, message) => {
    const parsed = parse(text, want);
    expect(parsed.ok ? parsed : spaced(parsed.message)).toBe(message);
  });
});
