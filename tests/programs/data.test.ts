import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { publishedFiles } from '../../src/schemas/published/index.ts';
import { leadsSomewhere, names, read, root } from './site.ts';

type Json = Readonly<Record<string, unknown>>;

const files = Object.entries(publishedFiles);

/** Every object of a schema that has properties, with where it is. */
function propertiesIn(value: unknown, at: string): [string, Json][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries((value as { properties?: Json }).properties ?? {}).map(
    ([name, property]): [string, Json] => [`${at}/${name}`, property as Json],
  );
  return [...own, ...Object.entries(value).flatMap(([key, item]) => propertiesIn(item, `${at}/${key}`))];
}

/** Every `url` of a file, however deep; parts that are cited have a `path` from the root instead. */
function urlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item !== 'string' ? urlsIn(item) : key === 'url' ? [item] : key === 'path' ? [root + item.slice(1)] : [],
  );
}

function validator(name: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false, allowUnionTypes: true });
  return ajv.compile(JSON.parse(read(`schemas/${name}.json`)) as Json);
}

describe.each(files)('%s', (name, { path }) => {
  const file = JSON.parse(read(path)) as Json;

  test('is valid against its schema', () => {
    const validate = validator(name);
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('names the schema that is published for it', () => {
    const [first] = Array.isArray(file) ? (file as Json[]) : [file];
    const schema = name === 'stages' ? 'stage' : name;
    expect(first?.['$schema']).toBe(`${root}schemas/${schema}.json`);
    expect((JSON.parse(read(`schemas/${schema}.json`)) as Json)['$id']).toBe(first?.['$schema']);
  });

  test('every field of the schema is described', () => {
    const schema: unknown = JSON.parse(read(`schemas/${name}.json`));
    const bare = propertiesIn(schema, name).filter(([, property]) => typeof property['description'] !== 'string');
    expect(bare.map(([at]) => at)).toEqual([]);
  });

  test('every address of a record leads to its place', () => {
    const urls = urlsIn(file).filter((url) => url.startsWith(root));
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !leadsSomewhere(url))).toEqual([]);
  });
});

test('the file of a single stage is valid, whichever stage it is', () => {
  const validate = validator('stage');
  const stages = names.filter((name) => /^architectures\/stage-.*\.json$/.test(name));
  expect(stages.length).toBeGreaterThan(10);
  expect(stages.filter((name) => !validate(JSON.parse(read(name))))).toEqual([]);
});

test('a schema refuses what does not fit it', () => {
  const validate = validator('facts');
  const file = JSON.parse(read('facts.json')) as { facts: Json[] };
  expect(validate({ ...file, facts: [{ ...file.facts[0], kind: 'rumour' }] })).toBe(false);
  expect(validate({ ...file, version: '2.0.0' })).toBe(false);
});

test('the examples of calculators give what they promise', () => {
  const { worksheets } = JSON.parse(read('worksheets.json')) as {
    worksheets: { examples: { expect: Record<string, string>; results: { name: string; print: string }[] }[] }[];
  };
  const broken = worksheets
    .flatMap(({ examples }) => examples)
    .flatMap(({ expect: expected, results }) =>
      Object.entries(expected).filter(([name, print]) => results.find((one) => one.name === name)?.print !== print),
    );
  expect(broken).toEqual([]);
});

test('an id in one file names a record of another', () => {
  const idsOf = (path: string, list: string): Set<string> =>
    new Set((JSON.parse(read(path)) as Record<string, { id: string }[]>)[list]?.map(({ id }) => id));
  const known = {
    facts: idsOf('facts.json', 'facts'),
    claims: idsOf('claims.json', 'claims'),
    slides: idsOf('slides.json', 'slides'),
    services: idsOf('services.json', 'services'),
  };
  const { decisions } = JSON.parse(read('decisions.json')) as { decisions: Record<keyof typeof known, string[]>[] };
  const stray = decisions.flatMap((decision) =>
    (Object.keys(known) as (keyof typeof known)[]).flatMap((list) =>
      decision[list].filter((id) => !known[list].has(id)),
    ),
  );
  expect(stray).toEqual([]);
});
