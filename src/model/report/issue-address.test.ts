import { expect, test } from 'vitest';
import { editAddress, issueAddress } from './issue-address.ts';

const report = { title: 'Limits', page: 'https://headroom.example/reference/limits/#x', edition: '2026-11-29' };

test('a report names page, part and edition, and quotes what was marked', () => {
  const address = new URL(issueAddress('https://code.example/team/site/', { ...report, selected: 'a & b\nc' }));
  expect(address.origin + address.pathname).toBe('https://code.example/team/site/issues/new');
  expect(address.searchParams.get('title')).toBe('Limits: ');
  expect(address.searchParams.get('body')).toBe(
    'Page: https://headroom.example/reference/limits/#x\nEdition: 2026-11-29\n\n> a & b\n> c\n\nWhat is wrong, and where can that be read?\n',
  );
});

test('nothing is quoted where nothing was marked, and what is long is cut', () => {
  const body = (selected: string) =>
    new URL(issueAddress('https://code.example', { ...report, selected })).searchParams.get('body');
  expect(body(' ')).not.toContain('>');
  expect(body('x'.repeat(5000))?.length).toBeLessThan(1500);
});

test.each(['https://code.example/team/site', 'https://code.example/team/site/'])(
  'a page of %s is edited in its own file',
  (repository) => {
    expect(editAddress(repository, 'src/content/docs/index.mdx')).toBe(
      'https://code.example/team/site/edit/main/src/content/docs/index.mdx',
    );
  },
);
