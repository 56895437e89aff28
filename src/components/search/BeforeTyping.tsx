import type { JSX } from 'preact';
import { printSearch } from '../../model/search/address.ts';
import { kinds, kindWords, type Kind } from '../../model/search/entry.ts';
import { noChoice } from '../../model/search/facets.ts';
import type { Meta } from '../../model/search/wire.ts';
import type { Options } from './options.ts';
import type { Recent } from './recent.ts';

const about: Readonly<Record<Kind, string>> = {
  decision: 'What to do, and when',
  calculator: 'Your load against their limits',
  chooser: 'One question at a time',
  service: 'Status and limits',
  page: 'Tier by tier, and reference',
  beyond: 'What the talk leaves out',
  part: 'Drawn stage by stage',
  claim: 'Checked line by line',
  limit: 'Each with source and date',
  slide: 'What each shows',
  term: 'Words of the field',
};

interface Props {
  recents: readonly Recent[];
  meta: Pick<Meta, 'popular' | 'counts'>;
  page: string;
  root: string;
  option: () => ReturnType<Options['at']>;
  ask: (query: string) => void;
  choose: (kind: Kind) => void;
}

/** Where to begin: what was searched for lately, what can be asked, and everything by kind. */
export function BeforeTyping({ recents, meta, page, root, option, ask, choose }: Props): JSX.Element {
  const question = (text: string): JSX.Element => (
    <a
      class="start"
      key={text}
      href={`${page}${printSearch({ query: text, choice: noChoice })}`}
      {...option()}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        ask(text);
      }}
    >
      {text}
    </a>
  );
  return (
    <div class="search-results">
      <div id="search-list" role="listbox" aria-label="Where to begin" class="search-start">
        {recents.length > 0 && (
          <div role="group" aria-labelledby="start-recent">
            <p id="start-recent" class="group-name">
              Recent
            </p>
            {recents.map(({ text, path, id }) =>
              path === undefined ? (
                question(text)
              ) : (
                <a class="start" key={path} href={root + path.slice(1)} {...option()}>
                  {text} {id !== undefined && <span class="chip">{id}</span>}
                </a>
              ),
            )}
          </div>
        )}
        <div role="group" aria-labelledby="start-popular">
          <p id="start-popular" class="group-name">
            Questions to try
          </p>
          {meta.popular.map(question)}
        </div>
        <div role="group" aria-labelledby="start-kinds" class="start-kinds">
          <p id="start-kinds" class="group-name">
            Browse by kind
          </p>
          <div class="grid">
            {kinds.map((kind) => (
              <a
                class="start-kind"
                key={kind}
                href={`${page}${printSearch({ query: '', choice: { ...noChoice, kind: [kind] } })}`}
                {...option()}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey) return;
                  event.preventDefault();
                  choose(kind);
                }}
              >
                <b>{kindWords[kind]}</b> <span class="count">{meta.counts[kind] ?? 0}</span>
                <span class="about">{about[kind]}</span>
              </a>
            ))}
          </div>
        </div>
      </div>
      <p class="search-hint">
        Search for an id (D-16), a figure (256 ACU), a load (1200 rps 350ms), a symptom or an error message.
      </p>
    </div>
  );
}
