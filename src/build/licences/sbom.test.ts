import { expect, test } from 'vitest';
import { steadySbom } from './sbom.ts';

const listed = (folder: string, drawn: string) => ({
  serialNumber: drawn,
  metadata: { timestamp: drawn, component: { name: folder } },
  components: [{ name: 'khroma' }, { name: 'other', licenses: [{ license: { id: 'ISC' } }] }],
});

test('two checkouts give the same bytes, under the name of the project', () => {
  const [one, other] = [steadySbom(listed('here', '1'), 'kb'), steadySbom(listed('there', '2'), 'kb')];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(one.metadata.component.name).toBe('kb');
});

test('a package that says its licence in a file alone has it', () => {
  const licences = steadySbom(listed('here', '1'), 'kb').components.map(({ licenses }) => licenses);
  expect(licences).toEqual([[{ license: { id: 'MIT' } }], [{ license: { id: 'ISC' } }]]);
});
