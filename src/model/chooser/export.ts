/** What is written down of a verdict. Apart from the rest, since it is loaded only when a reader takes something away. */
export { adr } from './adr.ts';
export { openQuestions } from './record.ts';
export { markdown } from './take-away.ts';
