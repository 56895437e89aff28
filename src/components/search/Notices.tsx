import type { JSX } from 'preact';
import { printSearch } from '../../model/search/address.ts';
import { noChoice } from '../../model/search/facets.ts';
import type { Found } from '../../model/search/find.ts';

interface Props {
  found: Found;
  notes: readonly string[];
  cut: boolean;
  searching: boolean;
  total: number;
  query: string;
  page: string;
  root: string;
  ask: (query: string) => void;
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** What search says before its hits: what it could not read, did not find, or took for something else. */
export function Notices({ found, notes, cut, searching, total, query, page, root, ask }: Props): JSX.Element | null {
  const { absent, unknown, guessed, none } = found;
  const said: (string | JSX.Element)[] = [...notes];
  if (cut) said.push('Only the first 200 characters are searched for.');
  if (!searching && none) said.push(<b>{`No match for “${query}”.`}</b>);
  if (!searching && absent.length > 0) said.push(`Not found here: ${absent.join(', ')}.`);
  if (!searching && unknown.length > 0 && (!none || total > 0))
    said.push(`${none ? 'Nothing here is called' : 'Not found here:'} ${quoted(unknown)}.`);
  if (guessed.length > 0) said.push(`Nothing is spelled ${quoted(guessed)}; similar words were searched for.`);
  if (!searching && query !== '' && total === 0 && !none) said.push('Nothing matches these filters.');
  if (said.length === 0) return null;
  const names = searching ? [] : found.near;
  const known = query.split(/\s+/).filter((word) => !unknown.includes(word));
  return (
    <div class="search-notices">
      {said.map((one, i) => (
        <p key={i}>{one}</p>
      ))}
      {names.length > 0 && (
        <p>
          Nearest terms:{' '}
          {names.map(({ title, path }, i) => (
            <>
              {i > 0 && ', '}
              <a href={root + path.slice(1)}>{title}</a>
            </>
          ))}
        </p>
      )}
      {!searching && none && known.length > 0 && known.length < query.split(/\s+/).length && (
        <p>
          Search for{' '}
          <a
            href={`${page}${printSearch({ query: known.join(' '), choice: noChoice })}`}
            onClick={(event) => {
              event.preventDefault();
              ask(known.join(' '));
            }}
          >
            {known.join(' ')}
          </a>{' '}
          instead.
        </p>
      )}
    </div>
  );
}
