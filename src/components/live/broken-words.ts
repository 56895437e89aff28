/** What a reader is told in place of a result that cannot be drawn. */
export const broken = {
  head: 'This part of the page has stopped working.',
  says: 'No result is shown, because it would not match what you enter. Reload the page to try again.',
  reload: 'Reload the page',
  part: 'This part could not be loaded. Reload the page to try again.',
} as const;
