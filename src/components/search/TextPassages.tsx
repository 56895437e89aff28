import type { JSX } from 'preact';
import type { Options } from './options.ts';
import type { Searching } from './use-search.ts';

interface Props {
  texts: Searching['texts'];
  option: () => ReturnType<Options['at']>;
  onFollow: () => void;
}

/** Passages of the full text, behind all other hits. */
export function TextPassages({ texts, option, onFollow }: Props): JSX.Element | null {
  if (typeof texts !== 'object' || texts.length === 0) return null;
  return (
    <div role="group" aria-labelledby="group-text" class="hit-group">
      <p id="group-text" class="group-name">
        In the text
      </p>
      {texts.map(({ title, href, excerpt }) => (
        <a class="hit" data-hit="text" href={href} key={href} {...option()} onClick={onFollow}>
          <span class="hit-id">Text</span>
          <span class="hit-title">{title}</span>
          <span class="hit-answer">… {excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))} …</span>
        </a>
      ))}
    </div>
  );
}
