import { expect, it } from 'vitest';
import { carried } from './carried.ts';

it('a calculator in one line hands on what the address says of it, and nothing else', () => {
  const href = 'https://example.com/capacity/concurrency/?instances=40';
  expect(carried(href, '?c-conc.latency=0.25s&c-conc.instances=50&c-read.rate=1/s&as-of=talk', 'C-CONC')).toBe(
    'https://example.com/capacity/concurrency/?instances=50&latency=0.25s',
  );
  expect(carried(href, '', 'C-CONC')).toBe(href);
});
