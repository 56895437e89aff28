import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishPages, type Step } from './finish.ts';

let dist: string;
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'finish-'));
  mkdirSync(join(dist, 'a'));
  writeFileSync(join(dist, 'a/index.html'), 'a');
  writeFileSync(join(dist, 'index.html'), 'home');
  writeFileSync(join(dist, 'data.json'), '{}');
});

afterEach(() => rmSync(dist, { recursive: true }));

it('takes every page, and nothing else, through all steps in their order', () => {
  const steps: Step[] = ['1', '2'].map((sign) => ({ page: (html) => html + sign }));
  expect(finishPages(dist, steps)).toBe(2);
  expect([read('a/index.html'), read('index.html'), read('data.json')]).toEqual(['a12', 'home12', '{}']);
});

it('ends each step once all pages are written', () => {
  const written: string[] = [];
  finishPages(dist, [
    { page: (html) => `${html}!`, end: () => void written.push(read('a/index.html'), read('index.html')) },
  ]);
  expect(written).toEqual(['a!', 'home!']);
});

it('names the page that a step cannot take', () => {
  const step: Step = {
    page: () => {
      throw new Error('it has no head');
    },
  };
  expect(() => finishPages(dist, [step])).toThrow(/index\.html: it has no head/);
});
