import type { JSX } from 'preact';
import { splitAtIds } from '../../model/citations/ids.ts';

interface Props {
  readonly words: string;
  /** Address of the site's root. */
  readonly root: string;
  /** What goes along to a calculator, as its address says it. */
  readonly queryTo?: (id: string) => string;
}

/** Words in which every id is a link. */
export const Ids = ({ words, root, queryTo }: Props): JSX.Element => (
  <>
    {splitAtIds(words).map(({ text, path }, i) =>
      path === undefined ? (
        text
      ) : (
        <a key={i} href={root + path.slice(1) + (queryTo?.(text) ?? '')}>
          {text}
        </a>
      ),
    )}
  </>
);
