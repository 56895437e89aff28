import { escaped } from '../svg/element.ts';
import { isShort } from './part.ts';

/** What a citation says. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  /** The verdict or the value; empty where the title says it all. */
  readonly says: string;
  readonly edition: string;
  /** The day of the figures. */
  readonly asOf: string;
  readonly fingerprint: string;
  /** Address of the site's root, with a slash at its end. */
  readonly site: string;
  /** The state that is cited, as the page's address carries it: `?latency=350ms&as-of=2026-11-22`. */
  readonly query?: string;
  /** The same without the day, so that it opens with whatever the figures are by then. */
  readonly floating?: string;
  /** Its address follows the site. */
  readonly floats?: boolean;
}

/** The citation with an address that follows the site: it names no day and no fingerprint. */
export function floatingOf({ query = '', floating, ...cited }: Citation): Citation {
  const params = new URLSearchParams(floating ?? query);
  if (floating === undefined) params.delete('as-of');
  return { ...cited, query: params.toString(), floats: true };
}

export const forms = ['short', 'markdown', 'html', 'text', 'bibtex'] as const;
export type Form = (typeof forms)[number];

export const formNames: Readonly<Record<Form, string>> = {
  short: 'Short',
  markdown: 'Markdown',
  html: 'HTML',
  text: 'Plain text',
  bibtex: 'BibTeX',
};

/** The address of what is cited: short where the part has a short one, with its state and its fingerprint. */
export function addressOf({
  id,
  site,
  query = '',
  fingerprint,
  floats = false,
}: Pick<Citation, 'id' | 'site' | 'query' | 'fingerprint' | 'floats'>): string {
  const [path = '', anchor] = id.split('#');
  const params = new URLSearchParams(query);
  if (!floats) params.set('v', fingerprint);
  params.sort();
  const state = params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return `${site}${path}${state === '' ? '' : `?${state}`}${anchor === undefined ? '' : `#${anchor}`}`;
}

const stopped = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

/** What the part is called: with its id where readers say it, as in `D-16 · Async service`. */
export const nameOf = ({ id, title }: Pick<Citation, 'id' | 'title'>): string =>
  /^[A-Z]-/.test(id) ? `${id.split('/')[0] ?? id} · ${title}` : title;

const markOf = ({ id, fingerprint }: Citation): string =>
  isShort(id) ? `${id}@${fingerprint}` : `fingerprint ${fingerprint}`;

const imprint = (cited: Citation): string =>
  `Headroom, edition ${cited.edition}, figures as of ${cited.asOf}, ${markOf(cited)}`;

const forMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&');
const forBibtex = (text: string): string =>
  text
    .replace(/[\\{}]/g, ' ')
    .replace(/[%$#_&]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibtex(cited: Citation): string {
  const key = cited.id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const [year = '', month = ''] = cited.edition.split('-');
  const lines = [
    `title = {{${forBibtex(nameOf(cited))}}}`,
    'author = {{Headroom}}',
    ...(/^\d{4}$/.test(year) ? [`year = {${year}}`, `month = ${months[Number(month) - 1] ?? 'jan'}`] : []),
    ...(cited.says === '' ? [] : [`abstract = {${forBibtex(cited.says)}}`]),
    `note = {${forBibtex(imprint(cited))}}`,
    `url = {${addressOf(cited)}}`,
  ];
  return `@misc{headroom-${key},\n  ${lines.join(',\n  ')}\n}\n`;
}

const writers: Readonly<Record<Form, (cited: Citation) => string>> = {
  short: (cited) => `${nameOf(cited)}, Headroom, figures as of ${cited.asOf}, ${addressOf(cited)}`,
  markdown: (cited) => {
    const says = stopped(cited.says);
    const link = `[${forMarkdown(nameOf(cited))}](${addressOf(cited)})`;
    return `${link}${says === '' ? '' : `: ${forMarkdown(says)}`} (${forMarkdown(imprint(cited))})`;
  },
  html: (cited) => {
    const says = stopped(cited.says);
    const link = `<a href="${escaped(addressOf(cited))}">${escaped(nameOf(cited))}</a>`;
    return `<p>${link}${says === '' ? '' : `: ${escaped(says)}`} <small>(${escaped(imprint(cited))})</small></p>`;
  },
  text: (cited) =>
    `${stopped(nameOf(cited))}${cited.says === '' ? '' : ` ${stopped(cited.says)}`} ${imprint(cited)}. ${addressOf(cited)}`,
  bibtex,
};

/** A citation in one of its forms. */
export const write = (form: Form, cited: Citation): string =>
  writers[form]({ ...cited, says: cited.says.replaceAll('\u00a0', ' '), title: cited.title.replaceAll('\u00a0', ' ') });
