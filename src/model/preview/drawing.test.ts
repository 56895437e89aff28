import { expect, test } from 'vitest';
import { drawingFrom, iconFrom } from './drawing.ts';

const svg = `<!-- Drawn. --><svg viewBox="0 0 300 100"><title>T</title><defs><symbol id="s-icon-sqs" viewBox="0 0 64 64"><path fill="var(--dg-ink,#17212b)" d="M0 0h64z"/></symbol></defs><g data-frame="vpc"><rect width="9" height="9" x="1" y="1"/><text><tspan>VPC</tspan></text></g><a href="/services/sqs/"><g data-part="queue"><rect width="92" height="95" x="10" y="2" stroke="var(--dg-new,#2f7d6b)"/><use href="#s-icon-sqs"/><text><tspan>Amazon</tspan><tspan>SQS</tspan><tspan fill="var(--dg-muted,#46525f)">jobs &amp; more</tspan></text></g></a><a><g data-part="users"><rect width="92" height="95" x="150" y="2"/><text><tspan>Users</tspan></text></g></a></svg>`;

test('a drawing is taken apart into boxes and lines, without letters', () => {
  const { width, boxes, lines, defs } = drawingFrom(svg);
  expect(width).toBe(300);
  expect(boxes).toEqual([
    { x: 10, y: 2, width: 92, height: 95, icon: 's-icon-sqs', label: 'jobs & more', fresh: true },
    { x: 150, y: 2, width: 92, height: 95, icon: undefined, label: 'Users', fresh: false },
  ]);
  expect(lines).toBe('<g data-frame="vpc"><rect width="9" height="9" x="1" y="1"/></g>');
  expect(defs).toContain('fill="#17212b"');
});

test('what is no drawing is named as such', () => expect(() => drawingFrom('<svg></svg>')).toThrow('without size'));

test('an icon is found by the service it stands for', () => {
  expect(iconFrom(svg, 'sqs')?.boxes[0]?.icon).toBe('s-icon-sqs');
  expect(iconFrom(svg, 'sns')).toBeUndefined();
});
