// What is made of the pages that Astro has written, once it has ended: `node src/build/finish/cli.ts <folder> [--silent]`.
import { join, resolve } from 'node:path';
import { explained } from '../acronyms/pages.ts';
import { addressIssues } from '../addresses/check.ts';
import { keptApart } from '../apart/files.ts';
import { printIssue } from '../issue.ts';
import { foldRegister } from '../limits/write.ts';
import { writeFileList, writeWorker } from '../offline/write.ts';
import { finishPages } from '../pages/finish.ts';
import { preloaded } from '../scripts/preload.ts';
import { guarded } from '../security/pages.ts';
import { basePath, siteUrl } from '../site.ts';
import { ownIcons } from '../slides/icons-in-page.ts';
import { styled } from '../styles/pages.ts';
import { writeForPrograms } from './for-programs.ts';
import { indexText } from './search-text.ts';

const root = process.cwd();
const [folder = 'dist', ...flags] = process.argv.slice(2);
const dist = resolve(folder);
const say = (what: string): void => {
  if (!flags.includes('--silent')) console.log(what);
};

/** Stops where the site has lost an address that it has published. */
async function keepAddresses(): Promise<void> {
  const issues = await addressIssues(root, dist, basePath);
  if (issues.length === 0) return;
  throw new Error(`${issues.map(printIssue).join('\n')}\n${issues.length} published addresses are lost.`);
}

try {
  // Pagefind is a process of its own, which reads the pages meanwhile.
  const indexed = indexText(dist);
  const twins = await writeForPrograms(dist, new URL(basePath, siteUrl).href);
  say(`${await indexed} pages are searched for their full text; ${twins} have a Markdown twin.`);
  await keepAddresses();
  // After the text of the page has been taken from it.
  say(`${foldRegister(dist)} rows of the register of limits are folded.`);
  // Each acronym is explained where a page first uses it; each page has the style it uses, that of what is kept apart
  // included, which goes into files then; and last the policy that names what stands in it.
  const steps = [
    explained(root),
    styled(dist, basePath),
    keptApart(dist),
    ownIcons(dist, basePath),
    preloaded(dist, basePath),
    guarded(dist, basePath),
  ];
  say(`${finishPages(dist, steps)} pages have their style and their Content-Security-Policy.`);
  // Counts the bytes of everything else.
  writeWorker(dist, join(root, 'src/components/offline/worker.ts'));
  say(`${Object.keys(writeFileList(dist).files).length} files can be kept offline.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
