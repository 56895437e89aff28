/** What a reader reports. */
export interface Report {
  readonly title: string;
  /** Address of the page with its part. */
  readonly page: string;
  /** What was marked on the page; empty where nothing was. */
  readonly selected: string;
  readonly edition: string;
}

/** Longer quotations help nobody, and some servers refuse longer addresses. */
const longest = 1200;

const quoted = (text: string): string =>
  text
    .slice(0, longest)
    .split('\n')
    .map((line) => `> ${line.trim()}`)
    .join('\n');

/**
 * The address that opens a new issue with everything but the reader's own words filled in.
 * @param repository address of the repository, as a browser shows it
 */
export function issueAddress(repository: string, { title, page, selected, edition }: Report): string {
  const body = [
    `Page: ${page}`,
    `Edition: ${edition}`,
    ...(selected.trim() === '' ? [] : ['', quoted(selected.trim())]),
    '',
    'What is wrong, and where can that be read?',
    '',
  ].join('\n');
  const query = new URLSearchParams({ title: `${title}: `, body });
  return `${repository.replace(/\/$/, '')}/issues/new?${query.toString()}`;
}

/** The address at which a file of the repository is edited. */
export const editAddress = (repository: string, file: string): string =>
  `${repository.replace(/\/$/, '')}/edit/main/${file}`;
