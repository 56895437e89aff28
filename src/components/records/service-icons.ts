import { records } from '../library.ts';
import { href } from '../site/href.ts';

/** Addresses of the icons of services that have one; several may share it. */
export async function serviceIcons(): Promise<Readonly<Record<string, string>>> {
  const services = await records('services');
  return Object.fromEntries(
    services.flatMap(({ id, icon }) => (icon === undefined ? [] : [[id, href(`/icons/${icon}.svg`)] as const])),
  );
}
