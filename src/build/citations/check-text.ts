import { findingOf, sayChanges, type Finding } from '../../model/citations/check.ts';
import type { CitationsFile } from '../../model/citations/file.ts';
import { citationsIn } from '../../model/citations/find.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  /** The text, with renewed fingerprints where that was asked for. */
  readonly text: string;
}

const newFingerprint = (finding: Finding): string | undefined =>
  finding.state === 'changed' || finding.state === 'superseded' ? finding.fingerprint : undefined;

function remarkOf(finding: Finding): string {
  const id = finding.found.id;
  if (finding.state === 'superseded') return `${id} has been superseded by ${finding.by.join(', ')}: read this again`;
  const what = finding.state === 'changed' ? sayChanges(finding.steps).slice(0, 3).join('; ') : '';
  return `${id} has changed since it was cited: ${what.replaceAll('--', '- -')}`;
}

/** Renews the fingerprints of one line’s citations, last first, and leaves a remark at its end. */
function renewed(text: string, findings: readonly Finding[], markup: boolean): string {
  let out = text;
  for (const finding of [...findings].reverse()) {
    const fresh = newFingerprint(finding);
    const { found } = finding;
    const old = found.fingerprint;
    if (fresh === undefined || old === undefined) continue;
    const end = !out.includes('\n', found.at) ? out.length : out.indexOf('\n', found.at);
    const remark = markup ? ` <!-- headroom: ${remarkOf(finding)} -->` : ` [headroom: ${remarkOf(finding)}]`;
    // The address and the mark beside it carry the same fingerprint.
    const start = out.lastIndexOf('\n', found.at) + 1;
    out = out.slice(0, start) + out.slice(start, end).replaceAll(old, fresh) + remark + out.slice(end);
  }
  return out;
}

/** Checks every citation in a text, and renews it where that is asked for. */
export function checkText(text: string, data: CitationsFile, fix: boolean, markup: boolean): Checked {
  const findings = citationsIn(text, data.site).map((found) => findingOf(found, data));
  return { findings, text: fix ? renewed(text, findings, markup) : text };
}
