import { expect, test } from 'vitest';
import { citationsIn } from './find.ts';

const site = 'https://headroom.example/';
const ids = (text: string) => citationsIn(text, site).map(({ id, line }) => `${id} ${line}`);

test('an id that repeats the address beside it is one citation with it, farther away it is one more', () => {
  const address = `${site}D-16?v=k3f9a2c`;
  expect(ids(`See ${address} (D-16@k3f9a2c).`)).toEqual(['D-16 1']);
  expect(ids(`See ${address}.${'\n'.repeat(9)}Again D-16@k3f9a2c.`)).toEqual(['D-16 1', 'D-16 10']);
});

test('an address keeps what it says of inputs, without the fingerprint and the end of the sentence', () => {
  expect(citationsIn(`At ${site}C-CONC?latency=350ms&v=k3f9a2c, as said.`, site)).toMatchObject([
    { id: 'C-CONC', query: '?latency=350ms', fingerprint: 'k3f9a2c', text: `${site}C-CONC?latency=350ms&v=k3f9a2c` },
  ]);
});
