import { columnsOf } from '../../model/comparison/columns-of.ts';
import { valueAt } from '../../model/facts/as-of.ts';
import { leanFact } from '../../model/facts/lean.ts';
import { printDay } from '../../model/facts/print.ts';
import { marksIn } from '../../model/record-text/segments.ts';
import { record, records } from '../library.ts';
import { chooserName, chooserOf, chooserPath } from '../records/choosers.ts';
import { decisionPath, decisions } from '../records/decisions.ts';
import { iconsOfChooser } from '../records/service-icons.ts';
import { href } from '../site/href.ts';
import type { ChooserData } from './data.ts';
import { regionsIn } from './regions.ts';
import { limitsAtNumbers, sheetsAt } from './sheets.ts';

/** What the view of a chooser works with. */
export async function chooserData(id: string): Promise<ChooserData> {
  const chooser = await chooserOf(id);
  const { tree } = chooser;
  const allFacts = await records('facts');
  const regions = regionsIn(tree, allFacts);
  const limits = await limitsAtNumbers(chooser, Object.keys(regions));
  const behind = (await decisions()).filter((decision) =>
    tree.results.some((result) => result.decision === decision.id),
  );
  const printed = behind.flatMap(({ confirmation }) => marksIn(confirmation.says, 'fact'));
  const facts = [
    ...chooser.facts,
    ...(await Promise.all(
      printed.filter((fact) => !chooser.facts.some((one) => one.id === fact)).map((fact) => record('facts', fact)),
    )),
  ];
  const table = (await records('comparisons')).find((one) => one.chooser === id);
  return {
    // Scenarios have a page of their own; the walk needs none.
    tree: { ...tree, scenarios: [] },
    name: await chooserName(id),
    facts: facts.map(leanFact),
    href: chooserPath(tree),
    icons: await iconsOfChooser(tree),
    sheets: sheetsAt(tree),
    limits,
    names: Object.fromEntries(allFacts.flatMap(({ id: fact, quantity }) => (fact in limits ? [[fact, quantity]] : []))),
    regions,
    prices: Object.fromEntries(
      facts
        .filter(({ id: fact }) => tree.results.some(({ prices }) => prices.includes(fact)))
        .map((fact) => {
          const [seen] = valueAt(fact, 'today')?.sources ?? [];
          return [
            fact.id,
            { label: [fact.feature, fact.quantity].filter(Boolean).join(', '), date: seen ? printDay(seen) : '' },
          ];
        }),
    ),
    limitsHref: href('/reference/limits/'),
    compared: table && {
      href: href('/choose/compare/'),
      columns: Object.fromEntries(tree.results.map((result) => [result.id, columnsOf(result, table.columns)])),
    },
    decisions: Object.fromEntries(
      behind.map((decision) => [
        decision.id,
        {
          href: decisionPath(decision.id),
          name: `${decision.id} ${decision.short}`,
          confirmation: decision.confirmation.says,
        },
      ]),
    ),
  };
}
