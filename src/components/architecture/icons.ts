import type { Node } from '../../model/architecture/types.ts';
import { allDrawings } from './drawings.ts';

/** Id of a part’s icon in the sprite of a page. */
export const iconOf = ({ service, sign = 'service' }: Pick<Node, 'service' | 'sign'>): string =>
  `icon-${service ?? `sign-${sign}`}`;

const words: Readonly<Record<string, string>> = {
  'Application Load Balancer': 'ALB',
  'Network Load Balancer': 'NLB',
  'Amplify Hosting': 'Amplify',
  'Aurora Serverless v2': 'Aurora',
  'ECS Express Mode': 'ECS',
  'Data Firehose': 'Firehose',
  'RDS Proxy': 'Proxy',
  'API Gateway': 'API',
};

/** A part’s name in a word or two, for pictures too small for more: its role where it has one. */
export function shortName({ label, role }: Pick<Node, 'label' | 'role'>): string {
  const name = role ?? words[label] ?? label;
  const fitting = name.length > 14 ? (name.split(/[ ,]/)[0] ?? name) : name;
  return fitting.charAt(0).toUpperCase() + fitting.slice(1);
}

/** The symbols of all icons that any drawing has, each once, named as `iconOf` names them. */
export function iconSymbols(): Map<string, string> {
  const found = new Map<string, string>();
  for (const svg of allDrawings())
    for (const [symbol, id = ''] of svg.matchAll(/<symbol id="([^"]+)"[^]*?<\/symbol>/g)) {
      const name = `icon-${id.slice(id.indexOf('-icon-') + '-icon-'.length)}`;
      if (!found.has(name))
        found.set(
          name,
          symbol.replace(/id="[^"]+"/, `id="${name}"`).replace(/"var\(--dg-ink[^"]*"/g, '"currentColor"'),
        );
    }
  return found;
}
