import { recordsIn } from '../../src/build/records/parsed.ts';
import { sheets } from '../../src/components/records/all-sheets.ts';
import type { ChooserData } from '../../src/components/chooser/data.ts';
import { measureIds, treeOf, type Tree } from '../../src/model/chooser/index.ts';
import type { Fact } from '../../src/model/facts/as-of.ts';
import { regionsIn } from '../../src/components/chooser/regions.ts';
import { facts, factOf, limitsOf, root } from './records.ts';

export const trees: readonly Tree[] = recordsIn(root, 'choosers').map((chooser) => treeOf(chooser, factOf).tree);

const nameOf = (id: string): string => {
  const { quantity } = factOf(id) ?? ({ quantity: id } as Pick<Fact, 'quantity'>);
  return quantity;
};

/** What the page of a chooser hands to its script, with the addresses of a site at the root. */
export function chooserData(tree: Tree): ChooserData {
  const links = tree.results.flatMap(({ worksheets }) => worksheets);
  const named = sheets.filter(({ id }) => links.some((link) => link.id === id));
  const regions = regionsIn(tree, facts);
  const measured = [...measureIds(tree).filter((id) => factOf(id)), ...Object.keys(regions)];
  const beside = limitsOf({ id: tree.id, limits: Object.fromEntries(measured.map((id) => [id, id])) });
  const limits = Object.assign({}, ...named.map(limitsOf), beside) as ChooserData['limits'];
  return {
    tree,
    facts: [],
    href: `/choose/${tree.id}/`,
    sheets: Object.fromEntries(named.map(({ id, path }) => [id, { href: path, module: path.split('/')[2] ?? '' }])),
    limits,
    names: Object.fromEntries(Object.keys(limits).map((id) => [id, nameOf(id)])),
    regions,
    limitsHref: '',
    prices: {},
    name: tree.title,
    icons: {},
    compared: undefined,
    decisions: {},
  };
}
