import { expect, test } from 'vitest';
import { fileName, servicesLine } from './madr.ts';
import { sectionsOf, withoutAnchors } from './sections.ts';

test('a file is named by number and short name', () => {
  expect(fileName({ id: 'D-20', short: 'In App Runner’s place' })).toBe('0020-in-app-runners-place.md');
  expect(fileName({ id: 'D-03', short: 'API Gateway, ALB or AppSync' })).toBe('0003-api-gateway-alb-or-appsync.md');
});

test('a record links to the pages of the services it concerns, in its order', () => {
  const s3 = { short: 'S3', url: 'https://h.example/services/s3/' };
  const cdn = { short: 'CloudFront', url: 'https://h.example/services/cloudfront/' };
  expect(servicesLine([cdn, s3])).toBe(
    'Services: [CloudFront](https://h.example/services/cloudfront/), [S3](https://h.example/services/s3/).',
  );
  expect(servicesLine([])).toBe('');
});

const heading = (depth: 2 | 3, id: string, value: string) =>
  ({
    type: 'heading',
    depth,
    children: [
      { type: 'html', value: `<a id="${id}"></a>` },
      { type: 'text', value },
    ],
  }) as const;

const page = [heading(2, 'options', 'Options'), heading(3, 'queue', 'A queue'), heading(2, 'more', 'More')].map(
  (node) => ({ ...node, children: [...node.children] }),
);

test('sections are found by the anchors of their headings', () => {
  expect(sectionsOf(page, 2).map(({ id, title, nodes }) => [id, title, nodes.length])).toEqual([
    ['options', 'Options', 1],
    ['more', 'More', 0],
  ]);
});

test('anchors of the page do not travel', () => {
  expect(JSON.stringify(withoutAnchors(page))).not.toContain('<a id');
});
