/** What is written down of a verdict. A door of its own: it is loaded only when a reader takes something away. */
export { adr } from './adr.ts';
export { paragraph } from './record.ts';
