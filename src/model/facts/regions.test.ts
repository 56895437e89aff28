import { describe, expect, it } from 'vitest';
import { byRegion, inRegion, regionSlug } from './regions.ts';

const fact = (id: string, quantity: string, feature = 'topic') => ({ id, service: 'sns', feature, quantity });

describe('quotas by Region', () => {
  const families = byRegion([
    fact('sns-east', 'publish rate: N. Virginia'),
    fact('sns-west', 'publish rate: Oregon, Ireland'),
    fact('sns-rest', 'publish rate: other Regions'),
    fact('fifo-rest', 'publish rate: other Regions', 'FIFO topic'),
    fact('subscriptions', 'subscriptions: per topic'),
    fact('size', 'message size'),
  ]);

  it('are one family, each Region with the fact that names it', () => {
    expect(families['sns-east']).toEqual({
      named: { 'N. Virginia': 'sns-east', Oregon: 'sns-west', Ireland: 'sns-west' },
      others: 'sns-rest',
    });
    expect(families['sns-rest']).toEqual(families['sns-east']);
  });

  it('are none where no fact is for the other Regions, and another family for another feature', () => {
    expect(Object.keys(families).sort()).toEqual(['fifo-rest', 'sns-east', 'sns-rest', 'sns-west']);
    expect(families['fifo-rest']?.named).toEqual({});
  });

  it('are those of the other Regions where none is chosen, or one that is not named', () => {
    const family = families['sns-west'];
    expect(family && ['Ireland', 'Stockholm', ''].map((region) => inRegion(family, region))).toEqual([
      'sns-west',
      'sns-rest',
      'sns-rest',
    ]);
  });

  it('have a name that stands in an address', () => {
    expect(['N. Virginia', 'Oregon'].map(regionSlug)).toEqual(['n-virginia', 'oregon']);
  });
});
