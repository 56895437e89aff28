import { describe, expect, it } from 'vitest';
import { edgeAnchors } from './anchors.ts';
import { grown } from './fixture.ts';

describe('anchors of edges', () => {
  it('joins the two parts, and adds the kind from the second edge between them on', () => {
    expect(edgeAnchors(grown.edges)).toEqual([
      'users--app-runner',
      'app-runner--rds-proxy',
      'app-runner--rds-proxy--read-only',
      'rds-proxy--aurora-writer',
    ]);
  });
});
