import type { Figure } from './figure.ts';

/** What stands in a query besides ids and figures, with the words of their units that say what is counted. */
export function wordsBeside(query: string, spans: readonly { start: number; end: number; keep?: string }[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end, keep = '' } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    rest += `${query.slice(at, start)} ${keep} `;
    at = end;
  }
  return rest + query.slice(at);
}

const unitWord =
  /^(?:per|an?|s|ms|min|m|h|d|seconds?|minutes?|hours?|days?|months?|years?|rps|qps|tps|[kmgt]i?b|bytes?|sec|reqs?|k|bn|thousand|million|billion)$/i;

/** `read replicas` of `15 read replicas`: what a unit counts is asked for too. */
export const nounsOf = ({ written }: Figure): string =>
  written
    .replace(/^[\d.,]+/, '')
    .split(/[\s\u00a0/]+/)
    .filter((word) => !unitWord.test(word))
    .join(' ');
