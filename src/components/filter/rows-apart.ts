/** For lists of which the build keeps rows apart, and no others: a script of its own, so that they alone load it. */
export { bring as bringRows } from '../apart/bring.ts';
