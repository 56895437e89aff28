/** For scripts that load it only when a reader asks for what is kept apart. */
export { bring as bringLater } from './bring.ts';
