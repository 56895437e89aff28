// Prints the notes of a release, or says why its tag cannot be released: `node src/build/changelog/notes-cli.ts v1.2.0`.
// It needs no package, so that a release fails before anything is installed.
import { versionOfTag } from './changelog.ts';

try {
  console.log(versionOfTag(process.cwd(), process.argv[2] ?? '').notes);
} catch (error) {
  console.error(`No release: ${error instanceof Error ? error.message : String(error)}.`);
  process.exitCode = 1;
}
