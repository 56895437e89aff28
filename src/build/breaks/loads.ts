import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingRoles, rolesOf } from '../../model/breaks/roles.ts';
import type { Architecture } from '../../model/architecture/types.ts';
import { recordCollections } from '../../schemas/collections.ts';
import type { Issue } from '../issue.ts';
import { recordAs } from '../records/parsed.ts';
import { readRecords, type RawRecord } from '../records/read.ts';

export const loadsFile = 'src/model/breaks/loads.ts';

interface Counted {
  readonly record: RawRecord;
  readonly stage: Architecture;
}

/** The stages that parse; what is wrong with the others is told by the check of records. */
function stagesBelow(root: string): Counted[] {
  return readRecords(root, recordCollections.architectures).records.flatMap((record) => {
    const stage = recordAs('architectures', record);
    return stage ? [{ record, stage }] : [];
  });
}

const quoted = (ids: readonly string[]): string => `[${ids.map((id) => `'${id}'`).join(', ')}]`;

function textOf(counted: readonly Counted[]): string {
  const stages = counted.map(({ stage }) => stage);
  const entries = stages
    .filter(({ loads }) => loads)
    .sort((a, b) => a.order - b.order)
    .map((stage) => {
      const lines = Object.entries(rolesOf(stage, stages)).map(([role, ids]) => `    ${role}: ${quoted(ids)},\n`);
      return `  '${stage.id}': {\n${lines.join('')}  },\n`;
    });
  return (
    '// Written by `npm run loads` from src/content/architectures. Do not edit.\n' +
    "import type { Roles } from './roles.ts';\n\n" +
    '/** The nodes of each stage by what they are in the model of what breaks first. */\n' +
    `export const loads = {\n${entries.join('')}} as const satisfies Readonly<Record<string, Roles>>;\n`
  );
}

/** The text of the file from which the model knows the nodes of each stage. */
export const loadsText = (root: string): string => textOf(stagesBelow(root));

/** Nodes that are none, stages that lack what the model counts with, and a file that is older than the records. */
export function loadIssues(root: string): Issue[] {
  const all = stagesBelow(root);
  const counted = all.filter(({ stage }) => stage.loads);
  const stages = all.map(({ stage }) => stage);
  const issues = counted.flatMap(({ record, stage }): Issue[] => {
    const nodes = new Set(stage.nodes.map(({ id }) => id));
    const unknown = Object.entries(stage.loads ?? {}).flatMap(([role, ids]) =>
      ids.flatMap((id, i): Issue[] =>
        nodes.has(id)
          ? []
          : [
              {
                file: record.file,
                line: record.lineOf(['loads', role, i]),
                message: `\`loads.${role}\` names “${id}”, which is no node of this stage`,
              },
            ],
      ),
    );
    const missing = missingRoles(rolesOf(stage, stages)).map((role): Issue => ({
      file: record.file,
      line: record.lineOf(['loads']),
      message: `the model of what breaks first needs a node in the role “${role}” here`,
      fix: 'Name it in `loads`, or in `unshown` if an earlier stage has it',
    }));
    return [...unknown, ...missing];
  });
  if (issues.length > 0 || counted.length === 0) return issues;
  const path = join(root, loadsFile);
  const stale = !existsSync(path) || readFileSync(path, 'utf8') !== textOf(all);
  return stale
    ? [{ file: loadsFile, message: 'this is older than the architectures', fix: 'Run `npm run loads`' }]
    : [];
}
