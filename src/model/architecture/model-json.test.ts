import { expect, test } from 'vitest';
import { small } from './fixture.ts';
import { modelOf, stageOfModel } from './model-json.ts';
import { toMermaid } from './mermaid.ts';

test('a stage taken as a start is drawn as the stage is', () => {
  const fresh = new Set(['aurora-writer']);
  const again = stageOfModel(modelOf(small, fresh), 'own');
  expect(again.fresh).toEqual(fresh);
  expect(again.stage.place).toEqual(small.place);
  const text = (stage: typeof small): string => toMermaid(stage, { direction: 'LR', fresh });
  const parts = (stage: typeof small): string => text(stage).replace(/^.*acc(Title|Descr).*\n/gm, '');
  expect(parts(again.stage)).toBe(parts(small));
  expect(text(again.stage)).toContain('accTitle: Stage X: A small stage\n');
});

test('what a model leaves out is filled in', () => {
  const { stage } = stageOfModel(
    {
      title: 'Ours',
      nodes: [
        { id: 'shop', label: 'Shop' },
        { id: 'search', label: 'Search', icon: 'AmazonOpenSearchService' },
      ],
      edges: [{ from: 'shop', to: 'search' }],
    },
    'ours',
  );
  expect(stage.caption).toBe('Ours');
  expect(stage.nodes.map(({ service, sign }) => service ?? sign)).toEqual(['service', 'icon-AmazonOpenSearchService']);
  expect(stage.edges).toEqual([{ from: 'shop', to: 'search', kind: 'call' }]);
  expect(stage.place).toEqual({ wide: [['shop', 'search']], tall: [['shop'], ['search']] });
});
