import type { Fact } from '../facts/as-of.ts';
import { statusAt, type State, type Status } from '../services/status.ts';
import type { Fault, Tree, Window } from './types.ts';
import { bothDays, holdsOn } from './effective.ts';

interface Dated {
  readonly id: string;
  readonly name: string;
  readonly status: readonly Status[];
}

/** States in which nobody can start with a service. */
const shut: readonly State[] = ['absent', 'closed-to-new', 'ended'];

/** Days on which something begins or ends, by the values of facts and the states of services. */
const turns = (entries: readonly Window[]): readonly string[] =>
  entries.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());

/**
 * Days of a tree that no fact and no service bears out, and results that build on a service which nobody can start
 * with on that day.
 * @param facts by id
 */
export function dayFaults(tree: Tree, facts: ReadonlyMap<string, Fact>, services: readonly Dated[]): readonly Fault[] {
  const named = new Map(services.map((service) => [service.id, service]));
  const unproven = (
    window: Window,
    at: readonly PropertyKey[],
    factIds: readonly string[],
    own: readonly string[],
  ): Fault[] => {
    const known = new Set([
      ...factIds.flatMap((id) => turns(facts.get(id)?.values ?? [])),
      ...own.flatMap((id) => turns(named.get(id)?.status ?? [])),
    ]);
    return (['from', 'to'] as const).flatMap((end) => {
      const day = window[end];
      if (day === undefined || known.has(day)) return [];
      const fix = 'Name the fact whose value begins or ends on that day';
      return [{ at: [...at, end], message: `nothing named here begins or ends on ${day}`, fix }];
    });
  };
  const rules = tree.rules.flatMap((rule, i) => {
    const result = tree.results.find(({ id }) => id === rule.then);
    return unproven(rule, ['rules', i], [...rule.facts, ...(result?.limits ?? [])], result?.services ?? []);
  });
  const results = tree.results.flatMap((result, i) => {
    const closed = bothDays.flatMap((asOf): Fault[] =>
      result.services.flatMap((id, k) => {
        const service = named.get(id);
        if (!service || !holdsOn(result, asOf)) return [];
        const { state } = statusAt(service, asOf);
        if (!shut.includes(state) || (state === 'closed-to-new' && result.atHand.includes(id))) return [];
        const message = `“${result.id}” builds on ${service.name}, which is closed to new customers on that day`;
        return [
          {
            at: ['results', i, 'services', k],
            asOf,
            message,
            fix: 'Give the result a window, or ask who has it already and name the service in `atHand`',
          },
        ];
      }),
    );
    return [...closed, ...unproven(result, ['results', i], result.limits, result.services)];
  });
  return [...rules, ...results];
}
