import type { State, Status } from './status.ts';

const answers: Readonly<Record<State, string>> = {
  absent: 'No',
  open: 'Yes',
  limited: 'Partly',
  'closed-to-new': 'Not in a new account',
  ending: 'Not for long',
  maintenance: 'Yes, but do not start with it',
  ended: 'No',
};

/** Whether a reader can use a service, in as few words as the question has. */
export const canStart = ({ state }: Pick<Status, 'state'>): string => answers[state];
