import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readArgs } from '../command.ts';
import { steadySbom, type Sbom } from './sbom.ts';

const usage = `Usage: npm run sbom [FILE]

Writes what the site is made of, with versions, licences and checksums, as CycloneDX: to dist/sbom.cdx.json, or to FILE.`;

const [file = 'dist/sbom.cdx.json'] = readArgs(usage, {}, 1).positionals;
const npm = process.env['npm_execpath'];
if (npm === undefined) throw new Error('Run it as `npm run sbom`: npm itself writes the list.');
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [npm, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  { encoding: 'utf8', maxBuffer: 2 ** 26 },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(status ?? 1);
}
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const sbom = steadySbom(JSON.parse(stdout) as Sbom, name);
writeFileSync(file, `${JSON.stringify(sbom)}\n`);
console.log(`${file}: ${sbom.components.length} packages`);
