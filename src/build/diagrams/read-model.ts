import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { modelFile, type ModelJson } from '../../schemas/published/model.ts';
import { nearest, type Issue } from '../issue.ts';
import { lineFinder } from '../records/read.ts';
import { modelIssues } from './check-model.ts';

export type ReadModel = { readonly model: ModelJson } | { readonly issues: readonly Issue[] };

type LineOf = (path: readonly PropertyKey[]) => number;

/** Every field that a model knows, for whoever misspells one. */
const fields = [
  ...['$schema', 'version', 'url', 'title', 'caption', 'groups', 'nodes', 'edges', 'place', 'wide', 'tall'],
  ...['id', 'label', 'parent', 'role', 'service', 'icon', 'sign', 'group', 'new', 'from', 'to', 'kind'],
];

const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');

const meant = (word: string, among: Iterable<string>): string | undefined => {
  const near = nearest(word, among);
  return near === undefined ? undefined : `Did you mean “${near}”`;
};

/** Names of icons begin with “Amazon” or “AWS”, which is easily left out. */
function meantIcon(word: string, icons: ReadonlySet<string>): string | undefined {
  const bare = word.toLowerCase().replace(/[^a-z0-9]/g, '');
  const longer = [...icons].filter((icon) => icon.toLowerCase().endsWith(bare)).sort((a, b) => a.length - b.length);
  return longer[0] === undefined ? meant(word, icons) : `Did you mean “${longer[0]}”`;
}

/** The value at a path of parsed JSON. */
const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value: unknown, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

/** What does not fit the schema, in words that say what to enter. */
function faultOf(issue: z.core.$ZodIssue, data: unknown): Pick<Issue, 'message' | 'fix'> {
  const at = issue.path.length === 0 ? 'the model' : `\`${pathOf(issue.path)}\``;
  const value = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { message: `${at} has a field “${key}”, which no model has`, fix: meant(key, fields) ?? 'Leave it out' };
  }
  if (issue.code === 'invalid_type' && value === undefined)
    return { message: `${at} is missing`, fix: `Enter ${issue.expected === 'array' ? 'a list' : 'text'}` };
  if (issue.code === 'invalid_type')
    return {
      message: `${at} is ${JSON.stringify(value).slice(0, 40)}`,
      fix: `Enter a value of the type ${issue.expected}`,
    };
  if (issue.code === 'invalid_value') {
    const all = issue.values.map(String);
    const hint = typeof value === 'string' ? meant(value, all) : undefined;
    return { message: `${at} is ${JSON.stringify(value)}`, fix: hint ?? `Enter one of ${all.join(', ')}` };
  }
  if (issue.code === 'invalid_format')
    return { message: `${at} is ${JSON.stringify(value)}`, fix: `Enter an id in kebab-case, such as “order-queue”` };
  return { message: `${at} ${issue.message}` };
}

/** Names of the icons of the npm package aws-icons. */
export function iconNames(root: string): Set<string> {
  const folders = ['architecture-service', 'resource'].map((name) =>
    resolve(root, 'node_modules/aws-icons/icons', name),
  );
  return new Set(
    folders
      .flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []))
      .map((name) => name.replace(/\.svg$/, '')),
  );
}

/** Services and icons that there are not, and both for one part. */
function pictureIssues(
  { nodes }: ModelJson,
  file: string,
  lineOf: LineOf,
  known: ReadonlySet<string>,
  icons: ReadonlySet<string>,
): Issue[] {
  return nodes.flatMap(({ service, icon }, i): Issue[] => {
    const at = (field: string, message: string, fix: string): Issue => ({
      file,
      line: lineOf(['nodes', i, field]),
      message: `\`nodes[${i}].${field}\` ${message}`,
      fix,
    });
    if (icon !== undefined && service !== undefined)
      return [at('icon', 'is given together with a service, which has its own icon', 'Leave one of the two out')];
    if (service !== undefined && !known.has(service))
      return [
        at(
          'service',
          `is “${service}”, which is no service of this site`,
          meant(service, known) ??
            'Enter an id of services.json, or name an icon of the package aws-icons under `icon`',
        ),
      ];
    if (icon !== undefined && !icons.has(icon))
      return [
        at(
          'icon',
          `is “${icon}”, which the package aws-icons does not have`,
          meantIcon(icon, icons) ?? 'Enter the name of a file in node_modules/aws-icons/icons/architecture-service',
        ),
      ];
    return [];
  });
}

/** Rows of a grid that are not all as long as the first. */
function gridIssues({ place }: ModelJson, file: string, lineOf: LineOf): Issue[] {
  return (['wide', 'tall'] as const).flatMap((variant) => {
    const cells = (place?.[variant] ?? []).map((row) => row.trim().split(/\s+/).length);
    return cells.flatMap((count, i): Issue[] =>
      count === cells[0]
        ? []
        : [
            {
              file,
              line: lineOf(['place', variant, i]),
              message: `\`place.${variant}[${i}]\` has ${count} cells, and the first row ${cells[0] ?? 0}`,
              fix: 'Enter `.` for each empty cell',
            },
          ],
    );
  });
}

/**
 * Reads the model of a system.
 * @param root of the project, for its icons
 * @param services ids of the services that the site knows
 */
export function readModel(root: string, file: string, services: ReadonlySet<string>): ReadModel {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile())
    return {
      issues: [{ file, message: found ? 'is no file' : 'is not there', fix: 'Enter the path of a JSON file' }],
    };
  return modelIn(readFileSync(file, 'utf8'), file, services, iconNames(root));
}

/**
 * The model that a text of JSON describes, or what is wrong in it.
 * @param file whose name stands in issues
 * @param icons that a part may name
 */
export function modelIn(
  text: string,
  file: string,
  services: ReadonlySet<string>,
  icons: ReadonlySet<string>,
): ReadModel {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/.exec(said)?.[1] ?? text.length);
    const line = text.slice(0, at).split('\n').length;
    const fix = 'Enter names and texts in double quotes, and a comma between two entries but none after the last';
    return { issues: [{ file, line, message: `is no JSON: ${said}`, fix }] };
  }
  const lines = new LineCounter();
  const lineOf = lineFinder(parseDocument(text, { lineCounter: lines }), lines, []);
  const parsed = modelFile.safeParse(data);
  if (!parsed.success)
    return {
      issues: parsed.error.issues.map((issue) => {
        const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
        return { file, line: lineOf(path), ...faultOf(issue, data) };
      }),
    };
  const model = parsed.data;
  const { place, ...rest } = model;
  const grids = {
    ...(place ? { wide: place.wide.join('\n') } : {}),
    ...(place?.tall ? { tall: place.tall.join('\n') } : {}),
  };
  // The services are looked at below, where an icon may stand for one.
  const nodes = rest.nodes.map((node) => ({ ...node, service: undefined }));
  const shape = { id: '', data: { ...rest, nodes, place: grids }, file, lineOf };
  const issues = [
    ...pictureIssues(model, file, lineOf, services, icons),
    ...gridIssues(model, file, lineOf),
    ...modelIssues(shape, { services, stages: new Set() }),
  ];
  return issues.length > 0 ? { issues } : { model };
}
