import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { HeadroomBar } from './HeadroomBar.tsx';
import { shareWords } from './share-words.ts';

const text = (html: string): string => html.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');

describe('HeadroomBar', () => {
  it('puts the figures beside the bar and says the level in words', () => {
    const html = render(
      <HeadroomBar
        label="Account’s vCPU"
        load={25}
        ceiling={6}
        quantity={{ dimension: 'count', noun: 'vCPU' }}
        kind="setting"
      />,
    );
    expect(text(html)).toBe('Account’s vCPU25 of 6 vCPU4.2×: over the limit');
    expect(html).toContain('data-level="over"');
  });

  it('says the share in a column of its own, never rounded across the limit', () => {
    const share = (load: number) => shareWords(load / 1000).replace('\u00a0', ' ');
    expect([3, 460, 999.9, 1000, 1000.1, 1333.3, 10_000].map(share)).toEqual([
      '< 1%',
      '46%',
      '99%',
      '100%',
      '101%',
      '133%',
      '10×',
    ]);
  });

  it('has the exact figures for who points at it', () => {
    expect(text(render(<HeadroomBar label="" load={2777.8} ceiling={10_000} />).replaceAll('title="', '>'))).toContain(
      '2,777.8 of 10,000',
    );
  });

  it('keeps a rate’s unit at both figures', () => {
    expect(
      text(render(<HeadroomBar label="Gateway" load={2778} ceiling={10_000} quantity={{ dimension: 'rate' }} />)),
    ).toContain('2,800/s of 10,000/s28%: room left');
  });

  it('stands at the mark when a setting uses all of its limit, and passes it when a load does', () => {
    const width = (html: string) => Number(/inline-size:\s*([\d.]+)%/.exec(html)?.[1]);
    expect(width(render(<HeadroomBar label="" load={5} ceiling={5} kind="setting" />))).toBe(82);
    expect(width(render(<HeadroomBar label="" load={5} ceiling={5} />))).toBeGreaterThan(82);
  });

  it('shows no value that is none', () => {
    const html = render(<HeadroomBar label="" load={Number.NaN} ceiling={0} />);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });
});
