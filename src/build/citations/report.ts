import { sayChanges, type Finding } from '../../model/citations/check.ts';
import type { CitationsFile } from '../../model/citations/file.ts';

/** What became of one citation, in a line, with what changed below it. */
function say(finding: Finding, data: CitationsFile): string[] {
  switch (finding.state) {
    case 'current':
      return [finding.pinned ? 'current' : 'current, no fingerprint: add one to be told of changes'];
    case 'changed':
      return [`changed since the edition of ${finding.cited}`, ...sayChanges(finding.steps)];
    case 'superseded':
      return [`superseded by ${finding.by.map((id) => `${id} (${data.parts[id]?.title ?? 'unknown'})`).join(', ')}`];
    case 'moved':
      return [`moved: the address is now ${data.site}${finding.to.slice(1)}`];
    case 'removed':
      return [`removed in the edition of ${finding.edition}`];
    case 'unknown':
      return [`unknown: ${finding.why}`];
  }
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The findings of all files as text: `review.md:12  D-16 Which asynchronous service: changed …`. */
export function printReport(
  reports: readonly { readonly file: string; readonly findings: readonly Finding[] }[],
  data: CitationsFile,
): string {
  const lines = reports.flatMap(({ file, findings }) =>
    findings.flatMap((finding) => {
      const [first = '', ...more] = say(finding, data);
      const name = finding.title === undefined ? finding.found.id : `${finding.found.id} ${finding.title}`;
      return [`${file}:${finding.found.line}  ${name}: ${first}`, ...more.map((line) => `    ${line}`)];
    }),
  );
  const all = reports.flatMap(({ findings }) => findings);
  if (all.length === 0)
    return `No citation of ${data.site} found: full addresses count, and ids with a fingerprint, such as D-16@1a2b3c4. If the site has another address, build it with SITE_URL or name its citations.json with --data.`;
  const faults = all.filter(({ state }) => state !== 'current').length;
  const summary = `${plural(all.length, 'citation')}, ${faults === 0 ? 'all current' : `${faults} to look at`} (edition ${data.edition}, figures as of ${data.asOf}).`;
  return [...lines, summary].join('\n');
}
