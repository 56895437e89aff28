/** What is written down of a verdict: loaded only when a reader takes it away. */
export { adr } from '../../model/advisor/adr.ts';
export { paragraph } from '../../model/advisor/record.ts';
