import { namesOf } from '../../model/services/names.ts';
import type { ServiceName } from '../../model/record-text/segments.ts';
import { records } from '../library.ts';

let names: Promise<ServiceName[]> | undefined;

/** Every spelling under which a service appears in prose. */
export function serviceNames(): Promise<ServiceName[]> {
  names ??= records('services').then(namesOf);
  return names;
}
