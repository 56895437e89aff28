import { describe, expect, it } from 'vitest';
import { fillSources } from './numbering.ts';
import { sourceMark } from './text.ts';

const numbers = new Map([
  ['guide', 37],
  ['prices', 64],
]);
const filled = (html: string): string => fillSources(html, numbers).replace(/<[^>]+>/g, '');
const [guide, prices] = [sourceMark('guide'), sourceMark('prices')];

describe('numbers of sources', () => {
  it('name a source once where figures of it follow each other', () => {
    expect(filled(`three caps ${prices} ${prices} ${guide}  ${prices}.`)).toBe('three caps [64] [37].');
  });

  it('name it again after words', () => {
    expect(filled(`15 ${guide} and 40 ${guide}`)).toBe('15 [37] and 40 [37]');
  });
});
