import { strToU8, zipSync } from 'fflate';
import type { Root } from 'mdast';
import { days } from '../../model/facts/as-of.ts';
import { fileName, madr, statusOf, type NamedService, type PublishedDecision } from './madr.ts';

/** A decision with the services it concerns and the content of its page. */
export interface Recorded {
  readonly decision: PublishedDecision;
  readonly services: readonly NamedService[];
  readonly tree: Root;
}

const folder = 'docs/decisions';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The index of the records. */
function readme(recorded: readonly Recorded[], site: string): string {
  const rows = recorded.map(
    ({ decision }) =>
      `| [${decision.id}](${fileName(decision)}) | ${cell(decision.title)} | ${statusOf(decision)} | ${cell(decision.answer)} |`,
  );
  return [
    '# Architecture decisions',
    '',
    `Records of [Headroom](${site}) in the form of [MADR](https://adr.github.io/madr/), as of ${days.today}. Keep those that apply to you, set their status, and replace our figures by yours.`,
    '',
    '| Record | Title | Status | Answer |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** Written into the archive as local time, so that it is the same day in every time zone. */
export function writtenOn(day: string): Date {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** The files of the bundle by their path in the archive. */
function filesOf(recorded: readonly Recorded[], site: string): Record<string, string> {
  const records = recorded.map(
    ({ decision, services, tree }) =>
      [`${folder}/${fileName(decision)}`, madr(decision, services, tree, days.today)] as const,
  );
  return Object.fromEntries([[`${folder}/README.md`, readme(recorded, site)], ...records]);
}

/** All decisions as an archive of MADR files. The same records always give the same bytes. */
export function bundle(recorded: readonly Recorded[], site: string): Uint8Array {
  const files = Object.entries(filesOf(recorded, site)).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: writtenOn(days.today) });
}
