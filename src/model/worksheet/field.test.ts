import { describe, expect, it } from 'vitest';
import { sheetOf, sheets } from '../../components/records/all-sheets.ts';
import { unitsBeside, withUnit } from '../quantity/field-units.ts';
import { parse } from '../quantity/parse.ts';
import { entered, inUnit, jumpFrom, readField, typed, wholeText, type Typed } from './field.ts';
import { readText } from './read-address.ts';
import { textTyped } from './state.ts';

const spaced = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('a field of any calculator', () => {
  const fields = sheets.flatMap(({ id, inputs }) =>
    Object.entries(inputs)
      .filter(([, { options }]) => !options)
      .map(([key, { want, unit }]) => [`${id} ${key}`, want, unit] as const),
  );

  it('takes every unit that stands beside it, typed or chosen', () => {
    expect(fields.length).toBeGreaterThan(170);
    const refused = fields.flatMap(([name, want, unit]) => {
      const number = Math.max(1, want.min ?? 1);
      const free = { ...want, min: 0, max: Infinity };
      const texts = [
        ...unitsBeside(want).map((one) => withUnit(String(number), one)),
        ...(unit === undefined ? [] : [`${wholeText(entered(free, number))} ${unit}`]),
      ];
      return texts.filter((text) => !parse(text, free).ok).map((text) => `${name}: ${spaced(text) ?? ''}`);
    });
    expect(refused).toEqual([]);
  });

  it('takes 60 of the unit that it opens with, where it is the first of its calculator', () => {
    for (const { id, inputs } of sheets) {
      const [want] = Object.values(inputs)
        .filter(({ options }) => !options)
        .map((input) => input.want);
      const [start] = Object.values(inputs).map((input) => input.start);
      const held = entered(want!, typeof start === 'number' ? start : 1);
      expect(readField(want!, typed(want!, '60', held), 1).error, id).toBeUndefined();
    }
  });

  it('keeps its unit for the bare number that is typed over what it opens with', () => {
    for (const [name, want] of fields) {
      const value = Math.max(want.min ?? 0, Math.min(want.max ?? 1e6, 0.5));
      const before = entered(want, value);
      expect(typed(want, '7', before).unit, name).toBe(before.unit);
      expect(readField({ ...want, min: 0, max: Infinity }, typed(want, '7', before), value).unit, name).toBe(
        before.unit ?? '',
      );
    }
  });
});

describe('what stands beside a number', () => {
  const time = sheetOf('C-CONC').inputs['time']!.want;
  const size = sheetOf('C-GROW').inputs['perDay']!.want;
  const rate = sheetOf('C-QUEUE').inputs['arrivals']!.want;
  const share = sheetOf('C-CHAIN').inputs['each']!.want;
  const keys = (want: typeof time, texts: readonly string[], before: Typed): Typed =>
    texts.reduce((held, text) => typed(want, text, held), before);

  it.each([
    ['300 ms', time, 0.3, '500', 0.5],
    ['20 GiB', size, 20 * 2 ** 30, '7', 7 * 2 ** 30],
    ['500/s', rate, 500, '1,200', 1200],
    ['99.9%', share, 0.999, '98', 0.98],
  ])('counts for a bare number typed over %s', (_, want, value, text, result) => {
    expect(typed(want, text, entered(want, value)).value).toBeCloseTo(result, 12);
  });

  it('moves with the unit that a text says, and stays there', () => {
    const held = keys(time, ['3', '35', '350', '350 ', '350 m', '350 ms'], entered(time, 2));
    expect(readField(time, held, 2)).toMatchObject({ unit: 'ms', value: 0.35, text: '350 ms' });
    expect(keys(time, ['5', '50', '500'], held).value).toBe(0.5);
  });

  it('does not take the m of a text that is being deleted for minutes', () => {
    const held = keys(time, ['350 ms', '350 m', '350 ', '350'], entered(time, 2));
    expect(held).toMatchObject({ unit: 'ms', value: 0.35 });
  });

  it('is chosen without a change of the number', () => {
    expect(inUnit(time, 's', entered(time, 0.3))).toMatchObject({ text: '300', unit: 's', value: 300 });
    expect(inUnit(time, 's', typed(time, '350 ms', entered(time, 2)))).toMatchObject({ text: '350', value: 350 });
  });

  it('is offered only where it can be meant', () => {
    expect(unitsBeside({ dimension: 'time', max: 3600 })).toEqual(['ms', 's', 'min', 'h']);
    expect(unitsBeside({ dimension: 'count' })).toEqual([]);
  });
});

describe('what was typed', () => {
  const rate = sheetOf('C-QUEUE').inputs['arrivals']!;

  it('stays as it was typed in the field, in the address and in the message', () => {
    const held = typed(rate.want, '1M/day', entered(rate.want, 500));
    expect(held).toMatchObject({ text: '1M/day', unit: '/day' });
    expect(textTyped(rate, held)).toBe('1M/day');
    expect(wholeText(readText(rate.want, '1M/day'))).toBe('1M/day');
    const bad = typed(rate.want, 'plenty', held);
    expect(readField(rate.want, bad, 500).error).toBe('Enter a rate such as 2,500/s or 150k/min. Still using 1M/day.');
    expect(textTyped(rate, bad)).toBe('1M/day');
  });

  it('is said with its unit in the address', () => {
    expect(textTyped(rate, typed(rate.want, '1,200', entered(rate.want, 500)))).toBe('1200/s');
  });
});

describe('a jump', () => {
  const { want } = sheetOf('C-CONC').inputs['time']!;

  it('is pointed out from a factor of 100 on', () => {
    expect(spaced(jumpFrom(want, 0.3, 300))).toBe('1,000 times the value before (300 ms). Check the unit.');
    expect(spaced(jumpFrom(want, 2, 0.02))).toBe('One 100th of the value before (2 s). Check the unit.');
    expect(spaced(jumpFrom(want, 1500 / 86.4, 0.01))).toContain('before (17.4 s)');
    expect(jumpFrom({ dimension: 'count' }, 25, 2500)).toContain('Check the number.');
  });

  it('is none below that, from nothing or to nothing', () => {
    for (const [before, value] of [
      [0.3, 29.9],
      [0, 5],
      [5, 0],
      [2, 2],
    ] as const)
      expect(jumpFrom(want, before, value)).toBeUndefined();
  });
});

describe('a number that can be read in two ways', () => {
  const { want } = sheetOf('C-QUEUE').inputs['arrivals']!;
  const before = entered(want, 500);

  it('is asked back where it is typed, and counts once a reader has said which', () => {
    const asked = typed(want, '1.200', before);
    expect(readField(want, asked, 500)).toMatchObject({
      text: '1.200',
      value: 500,
      error: 'This can be read in two ways. Still using 500/s.',
      choices: ['1.2', '1,200'],
    });
    expect(textTyped({ want }, asked)).toBe('500/s');
    expect(readField(want, typed(want, '1,200', asked), 500)).toMatchObject({ value: 1200, error: undefined });
    expect(readField(want, typed(want, '1.2', asked), 500)).toMatchObject({ value: 1.2, error: undefined });
  });

  it('is a fraction in an address, which older links have, and where the calculator puts it in', () => {
    expect(readText(want, '1.125/s')).toMatchObject({ value: 1.125 });
    expect(readField(want, entered(want, 1.125), 500)).toMatchObject({ value: 1.125, error: undefined });
  });

  it('is echoed in rounded form unless it says by itself how it was read', () => {
    const echo = (text: string) => spaced(readField(want, typed(want, text, before), 500).understood);
    expect(echo('37')).toBeUndefined();
    expect(echo('1,200')).toBeUndefined();
    expect(echo('1200')).toBe('1,200 messages/s');
    expect(echo('3.14159265')).toBe('3.14 messages/s');
    expect(echo('20 million orders a week')).toBe('33.1 orders/s, counted as messages');
  });
});
