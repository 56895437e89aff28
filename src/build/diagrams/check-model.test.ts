import { describe, expect, it } from 'vitest';
import { modelIssues } from './check-model.ts';

const known = { services: new Set(['app-runner', 'aurora-serverless']), stages: new Set(['stage-d']) };
const sound = {
  previous: 'stage-d',
  unshown: ['rds-proxy'],
  groups: [{ id: 'vpc', label: 'VPC' }],
  nodes: [
    { id: 'app-runner', service: 'app-runner', label: 'App Runner' },
    { id: 'aurora-writer', service: 'aurora-serverless', label: 'Aurora', group: 'vpc' },
  ],
  edges: [{ from: 'app-runner', to: 'aurora-writer', kind: 'vpc-connector' }],
  place: { wide: 'app-runner aurora-writer', tall: 'app-runner\naurora-writer' },
};
const issuesOf = (change: object) =>
  modelIssues(
    {
      id: 'stage-e',
      file: 'src/content/architectures/stage-e.yaml',
      data: { ...sound, ...change },
      lineOf: (path) => (path[0] === 'edges' ? 20 : 10) + Number(path[1] ?? 0) || 1,
    },
    known,
  ).map(
    ({ file, line, message, fix }) =>
      `${file.split('/').at(-1) ?? ''}:${line ?? ''} ${message}${fix ? `. ${fix}` : ''}`,
  );

describe('the check of a stage', () => {
  it('finds nothing in a sound one', () => expect(issuesOf({})).toEqual([]));

  it('tells an edge to nowhere, and what was meant', () => {
    expect(issuesOf({ edges: [...sound.edges, { from: 'app-runner', to: 'aurora-writter', kind: 'call' }] })).toEqual([
      'stage-e.yaml:21 this edge leads to “aurora-writter”, which is no part of the stage. Did you mean “aurora-writer”',
    ]);
  });

  it('tells an orphan', () => {
    const nodes = [...sound.nodes, { id: 'alone', label: 'Alone' }];
    const place = { wide: 'app-runner aurora-writer alone', tall: 'app-runner\naurora-writer\nalone' };
    expect(issuesOf({ nodes, place })).toEqual([
      'stage-e.yaml:12 “alone” is connected to nothing. Add an edge, or leave the part out',
    ]);
  });

  it('tells an unknown frame, an empty one and an unknown parent', () => {
    const groups = [{ id: 'vpcs', label: 'VPC', parent: 'gone' }];
    const found = issuesOf({ groups });
    expect(found[0]).toContain('is in the frame “vpc”, which this stage does not have. Did you mean “vpcs”');
    expect(found[1]).toContain('the frame “vpcs” lies in the frame “gone”');
    expect(found[2]).toContain('the frame “vpcs” is empty');
  });

  it('tells an unknown service', () => {
    const nodes = [{ ...sound.nodes[0], service: 'app-runer' }, sound.nodes[1]];
    expect(issuesOf({ nodes })).toEqual([
      'stage-e.yaml:10 “app-runner” names the service “app-runer”, which has no record in src/content/services. Did you mean “app-runner”',
    ]);
  });

  it('tells an id taken twice, by a part or by a frame', () => {
    expect(issuesOf({ nodes: [...sound.nodes, sound.nodes[0]] })[0]).toContain('the id “app-runner” is taken twice');
    expect(issuesOf({ groups: [...sound.groups, { id: 'app-runner', label: 'x', parent: 'vpc' }] }).join()).toContain(
      'the id “app-runner” is taken twice',
    );
  });

  it('tells an edge that is there twice', () => {
    expect(issuesOf({ edges: [...sound.edges, ...sound.edges] })).toEqual([
      'stage-e.yaml:21 the edge app-runner → aurora-writer (vpc-connector) is there twice',
    ]);
  });

  it('tells an unknown stage before, and a part both left out and drawn', () => {
    expect(issuesOf({ previous: 'stage-z' })[0]).toContain('the stage before, “stage-z”, does not exist');
    expect(issuesOf({ unshown: ['app-runner'] })[0]).toContain(
      'listed as left out of the picture, but the picture has it',
    );
  });

  it('tells what a grid lacks, has twice or does not know', () => {
    const found = issuesOf({
      place: { wide: 'app-runner app-runner', tall: 'app-runner aurora-riter aurora-writer' },
    }).join('\n');
    expect(found).toContain('the wide grid has no cell for “aurora-writer”');
    expect(found).toContain('the wide grid has “app-runner” twice');
    expect(found).toContain(
      'the tall grid has “aurora-riter”, which is no part of the stage. Did you mean “aurora-writer”',
    );
  });
});
