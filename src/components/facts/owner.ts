import type { Fact } from '../../model/facts/as-of.ts';
import { record } from '../library.ts';

/** Whose figure it is, with the part of the service where the fact names one: `SQS, FIFO queue`. */
export async function ownerOf(fact: Pick<Fact, 'service' | 'feature'>): Promise<string> {
  const name = fact.service === undefined ? 'The talk' : (await record('services', fact.service)).short;
  return fact.feature ? `${name}, ${fact.feature}` : name;
}
