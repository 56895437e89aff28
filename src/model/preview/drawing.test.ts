import { expect, test } from 'vitest';
import { drawingFrom, iconDrawing } from './drawing.ts';

const icons = { sqs: { viewBox: '0 0 64 64', body: '<path fill="var(--dg-ink,#17212b)" d="M0 0h64z"/>' } };
const nodes = [
  { id: 'queue', service: 'sqs', label: 'Amazon SQS', role: 'jobs & more' },
  { id: 'users', label: 'Users' },
];
const sheet = {
  id: 's',
  title: 'S',
  description: '',
  view: { x: 0, y: -6, width: 300, height: 106 },
  parts: [
    { id: 'queue', x: 30, y: 2, width: 46, height: 46, foot: 90 },
    { id: 'users', x: 170, y: 2, width: 46, height: 46, foot: 76 },
  ],
  frames: [{ id: 'vpc', x: 1, y: 1, width: 9, height: 9 }],
  edges: [{ id: 'users--queue', points: [[170, 25] as const, [76, 25] as const] }],
  mermaid: { nodes: [], clusters: [], edges: [], labels: [] },
};

test('a sheet becomes boxes and lines, without letters', () => {
  const iconName = ({ service = 'people' }: { service?: string | undefined }) => service;
  const { width, boxes, lines, defs } = drawingFrom(sheet, {
    stage: { nodes },
    fresh: new Set(['queue']),
    icons,
    iconName,
  });
  expect(width).toBe(300);
  expect(boxes).toEqual([
    { x: 8, y: 2, width: 90, height: 88, icon: 'preview-icon-sqs', label: 'jobs & more', fresh: true },
    { x: 148, y: 2, width: 90, height: 74, icon: 'preview-icon-people', label: 'Users', fresh: false },
  ]);
  expect(lines).toContain(' d="M170 25L76 25"');
  expect(defs).toContain('fill="#17212b"');
});

test('an icon alone is a drawing of its own', () =>
  expect(iconDrawing('sqs', icons.sqs).boxes[0]?.icon).toBe('preview-icon-sqs'));
