/** What is written down of a verdict. Apart from the rest, since it is loaded only when a reader takes something away. */
export { adr } from './adr.ts';
export { markdown, openQuestions } from './take-away.ts';
