/** What is read of a node of MathML, so that a test needs no browser. */
export interface MathNode {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MathNode>;
}

const spaced = /^[=+−×÷·≤≥<>≈→±-]$/;
const unsaid = /[\u2061-\u2064\u200b]/g;

/** In parentheses where it is more than one name or number. */
const inOne = (text: string): string =>
  /^[\p{L}\p{N}.,_*]*$/u.test(text) || /^\(.*\)$/.test(text) ? text : `(${text})`;

/** A formula as somebody would type it: `t = B/(μ − λ)`. */
export function mathText(node: MathNode): string {
  const name = node.nodeName.toLowerCase();
  const own = (node.textContent ?? '').replace(unsaid, '');
  if (name === '#text' || name === 'mtext' || name === 'mi' || name === 'mn') return own;
  if (name === 'annotation') return '';
  if (name === 'mspace') return ' ';
  if (name === 'mo') return spaced.test(own) ? ` ${own} ` : own === ',' ? ', ' : own;
  const parts = [...node.childNodes].map(mathText);
  const [base = '', one = '', two = ''] = parts;
  switch (name) {
    case 'mfrac':
      return `${inOne(base.trim())}/${inOne(one.trim())}`;
    case 'msup':
    case 'mover':
      return `${base}^${inOne(one.trim())}`;
    case 'msub':
    case 'munder':
      return `${base}_${inOne(one.trim())}`;
    case 'msubsup':
    case 'munderover':
      return `${base}_${inOne(one.trim())}^${inOne(two.trim())}`;
    case 'msqrt':
      return `√(${parts.join('').trim()})`;
    case 'mtr':
      return `${parts.join('').trim()}\n`;
    default:
      return parts.join('').replace(/ {2,}/g, ' ');
  }
}
