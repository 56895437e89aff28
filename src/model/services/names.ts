import type { ServiceName } from '../words/segments.ts';

/** Every spelling of every service: full name, short name, aliases, the name in the talk. */
export function namesOf(
  services: readonly {
    id: string;
    name: string;
    short: string;
    aliases: readonly string[];
    formerly?: string | undefined;
  }[],
): ServiceName[] {
  return services.flatMap(({ id, name, short, aliases, formerly }) => {
    const spellings = new Set([name, short, ...aliases, ...(formerly ? [formerly] : [])]);
    return [...spellings].map((spelling) => ({ spelling, id }));
  });
}
