/** What an entry of the browser’s history says of a chooser: the answers in its address, and a question opened again. */
export interface Entry {
  readonly address: string;
  /** The answered question that is open; a new entry when it is opened. */
  readonly again: string | undefined;
}

/**
 * How the next entry comes into the history: an answer takes the place of the question that was opened for it, everything else
 * is a step. So Back closes an opened question first, and never takes an answer with it.
 */
export const stepFrom = ({ again }: Pick<Entry, 'again'>): 'pushState' | 'replaceState' =>
  again === undefined ? 'pushState' : 'replaceState';
