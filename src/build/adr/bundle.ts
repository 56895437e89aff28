import { strToU8, zipSync } from 'fflate';
import { days } from '../../model/facts/as-of.ts';
import { fileName, statusOf, type PublishedDecision } from './madr.ts';

/** A decision, and its record as `madr` writes it, in UTF-8. */
export interface Recorded {
  readonly decision: PublishedDecision;
  readonly record: Uint8Array;
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

/** All decisions as an archive of MADR files. The same records always give the same bytes. */
export function bundle(recorded: readonly Recorded[], site: string): Uint8Array {
  const records = recorded.map(({ decision, record }) => [`${folder}/${fileName(decision)}`, record] as const);
  const files = Object.fromEntries([[`${folder}/README.md`, strToU8(readme(recorded, site))], ...records]);
  return zipSync(files, { level: 9, mtime: writtenOn(days.today) });
}
