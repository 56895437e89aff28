import type { Node } from '../../model/architecture/types.ts';
import pack from '../../generated/diagrams/icons.json';
import { symbol, type Icon } from '../../model/svg/shapes.ts';

/** The icons that any drawing has, by the names of `iconName`. */
export const icons: Readonly<Record<string, Icon>> = pack;

/** Name of a part’s icon: its service, or one of our own signs. */
export const iconName = ({ service, sign = 'people' }: Pick<Node, 'service' | 'sign'>): string =>
  service ?? `sign-${sign}`;

/** Id of a part’s icon in the sprite of a page. */
export const iconOf = (node: Pick<Node, 'service' | 'sign'>): string => `icon-${iconName(node)}`;

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

/** A symbol for each icon that any drawing has, named as `iconOf` names it, in the colours of the page. */
export function iconSymbols(): Map<string, string> {
  return new Map(
    Object.entries(icons).map(([name, icon]) => {
      const id = `icon-${name}`;
      return [id, symbol(id, icon)];
    }),
  );
}
