import type { Service } from '../../schemas/service.ts';
import type { ServiceName } from '../record-text/segments.ts';
import { needsMark, statusAt } from './status.ts';

type Named = Pick<Service, 'id' | 'name' | 'short' | 'aliases' | 'formerly' | 'status'>;

/** Every spelling of every service: full name, short name, aliases, the name in the talk. */
export function namesOf(services: readonly Named[]): ServiceName[] {
  return services.flatMap((service) => {
    const { id, name, short, aliases, formerly } = service;
    const marked = needsMark(statusAt(service, 'today'));
    const spellings = new Set([name, short, ...aliases, ...(formerly ? [formerly] : [])]);
    return [...spellings].map((spelling) => ({ spelling, id, marked }));
  });
}
