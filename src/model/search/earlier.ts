import { queryOf } from '../link/query.ts';

/** States of decisions as addresses of the first edition name them. */
const states: Readonly<Record<string, string>> = {
  accepted: 'current',
  amended: 'changed',
  overtaken: 'superseded',
  replaced: 'superseded',
  open: 'changed',
  absent: 'new',
};

/**
 * Brings an address of the first edition's list of decisions into today's form: `find` is `q`, states have other
 * names, and `changed=yes` chooses every state but the one that holds.
 * @param search the address's query
 */
export function fromEarlier(search: string): string {
  const params = queryOf(search);
  const find = params.get('find');
  if (find !== null && !params.has('q')) params.set('q', find);
  params.delete('find');
  const status = params.get('status');
  const today = status === null ? undefined : states[status];
  if (today !== undefined) params.set('status', today);
  const changed = params.get('changed');
  if (changed !== null && !params.has('status'))
    params.set('status', changed === 'yes' ? 'changed,new,superseded' : 'current');
  params.delete('changed');
  return params.toString();
}
