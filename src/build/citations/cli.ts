import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CitationsFile } from '../../model/citations/file.ts';
import { readArgs, wrongUse } from '../command.ts';
import { checkText } from './check-text.ts';
import { printReport } from './report.ts';

const usage = `Usage: npm run cite -- check FILE… [--json] [--fix] [--data PATH]

Reads Markdown, HTML or text, and says of every citation of this site whether its part still says what was cited.

  --json       prints the findings as JSON
  --fix        renews fingerprints in the files and leaves a remark where something has changed
  --data PATH  citations.json, or the folder of a built site (default: dist)

Exit code: 0 all current, 1 something has changed or cannot be found, 2 wrong use.`;

const fail = (message: string): never => wrongUse(message, usage);

/** What the citations are compared with. */
function readData(path: string): CitationsFile {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'citations.json') : path;
  if (!existsSync(file))
    fail(`${file} does not exist: build the site (npm run build), or name a citations.json with --data.`);
  try {
    const data = JSON.parse(readFileSync(file, 'utf8')) as Partial<CitationsFile>;
    if (data.parts === undefined || data.site === undefined) throw new Error('it has no parts');
    return data as CitationsFile;
  } catch (error) {
    return fail(`${file} is no citations.json: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
  }
}

const { values, positionals } = readArgs(
  usage,
  { json: { type: 'boolean' }, fix: { type: 'boolean' }, data: { type: 'string' } },
  Infinity,
);
const [command, ...names] = positionals;
if (command !== 'check') fail(command === undefined ? 'Say what to do: check.' : `There is no command “${command}”.`);
if (names.length === 0) fail('Name at least one file.');

// The script runs in the project’s folder; names are meant from where it was called.
const from = process.env['INIT_CWD'] ?? process.cwd();
const data = readData(resolve(from, values.data ?? join(import.meta.dirname, '../../../dist')));
const reports = names.map((name) => {
  const file = resolve(from, name);
  if (!existsSync(file) || !statSync(file).isFile()) fail(`There is no file ${name}.`);
  const text = readFileSync(file, 'utf8');
  const report = {
    file: name,
    ...checkText(text, data, values.fix ?? false, /\.(?:md|mdx|markdown|html?)$/i.test(name)),
  };
  if (report.text !== text) writeFileSync(file, report.text);
  return report;
});
const found = reports.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding })));
console.log(
  values.json
    ? JSON.stringify({ edition: data.edition, asOf: data.asOf, findings: found }, null, 2)
    : printReport(reports, data),
);
process.exitCode = found.some(({ state }) => state !== 'current') ? 1 : 0;
