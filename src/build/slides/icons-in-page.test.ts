import { expect, it } from 'vitest';
import { withIcons } from './icons-in-page.ts';

it('an icon of a slide is in the page, and an icon in the text stays a file', () => {
  const page = '<img src="/kb/icons/A.svg"><image href="/kb/icons/A.svg" x="1"></image>';
  expect(withIcons(page, '/kb/icons/', () => '<svg fill="#fff"/>\n')).toBe(
    `<img src="/kb/icons/A.svg"><image href="data:image/svg+xml,%3Csvg fill='%23fff'/%3E" x="1"></image>`,
  );
});
