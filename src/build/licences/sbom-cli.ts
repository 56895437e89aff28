// Writes what the site is made of, with versions, licences and checksums, as CycloneDX: `npm run sbom [file]`.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [file = 'dist/sbom.cdx.json'] = process.argv.slice(2);
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
const listed = JSON.parse(stdout) as { metadata: object; components: readonly unknown[] };
// The clock and a drawn number would make two lists of one lock file differ.
const sbom = { ...listed, serialNumber: undefined, metadata: { ...listed.metadata, timestamp: undefined } };
writeFileSync(file, `${JSON.stringify(sbom)}\n`);
console.log(`${file}: ${listed.components.length} packages`);
