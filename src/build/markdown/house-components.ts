import type { Root } from 'mdast';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** The components that every page may use without importing them, and where they live below src/components. */
export const houseComponents: Readonly<Record<string, string>> = {
  Architecture: 'architecture/Architecture.astro',
  Books: 'books/Books.astro',
  BreaksByWorkload: 'capacity/BreaksByWorkload.astro',
  BreaksTable: 'capacity/BreaksTable.astro',
  Changes: 'architecture/Changes.astro',
  Chooser: 'chooser/Chooser.astro',
  ChooserLinks: 'chooser/ChooserLinks.astro',
  ChooserList: 'chooser/ChooserList.astro',
  ChooserPaths: 'chooser/ChooserPaths.astro',
  ChooserPicture: 'chooser/ChooserPicture.astro',
  ChooserProven: 'chooser/ChooserProven.astro',
  ChooserResults: 'chooser/ChooserResults.astro',
  ChooserScenarios: 'chooser/ChooserScenarios.astro',
  Claim: 'claims/Claim.astro',
  ClaimsTable: 'claims/ClaimsTable.astro',
  ComparePicker: 'architecture/ComparePicker.astro',
  Corrected: 'claims/Corrected.astro',
  CorrectionsList: 'claims/CorrectionsList.astro',
  DecisionGraph: 'decisions/DecisionGraph.astro',
  DecisionList: 'decisions/DecisionList.astro',
  Doors: 'home/Doors.astro',
  Examples: 'capacity/Examples.astro',
  Fact: 'facts/Fact.astro',
  FactNotes: 'facts/FactNotes.astro',
  FactTable: 'facts/FactTable.astro',
  Given: 'words/Given.astro',
  Glossary: 'glossary/Glossary.astro',
  HeadroomKey: 'headroom-bar/HeadroomKey.astro',
  HomeHero: 'home/HomeHero.astro',
  LimitsTable: 'facts/LimitsTable.astro',
  Matrix: 'matrix/Matrix.astro',
  MatrixFacts: 'matrix/MatrixFacts.astro',
  MatrixPairs: 'matrix/MatrixPairs.astro',
  Now: 'as-of/Now.astro',
  SearchPage: 'search/SearchPage.astro',
  ServiceFacts: 'services/ServiceFacts.astro',
  ServiceList: 'services/ServiceList.astro',
  ServiceName: 'services/ServiceName.astro',
  ServiceStatus: 'services/ServiceStatus.astro',
  ServiceUses: 'services/ServiceUses.astro',
  SheetList: 'capacity/SheetList.astro',
  Slide: 'slides/Slide.astro',
  SlidesList: 'slides/SlidesList.astro',
  SourcesList: 'sources/SourcesList.astro',
  StageLadder: 'architecture/StageLadder.astro',
  Then: 'as-of/Then.astro',
  TierDecisions: 'decisions/TierDecisions.astro',
  TierLadder: 'tiers/TierLadder.astro',
  Worked: 'capacity/Worked.astro',
  Worksheet: 'capacity/Worksheet.astro',
};

function importOf(name: string, path: string): MdxjsEsm {
  const source = `/src/components/${path}`;
  const value = `import ${name} from '${source}';`;
  return {
    type: 'mdxjsEsm',
    value,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
            source: { type: 'Literal', value: source, raw: `'${source}'` },
            attributes: [],
          },
        ],
      },
    },
  };
}

/** Gives each MDX page the house components it uses, so that authors write no imports. Runs last. */
export function remarkHouseComponents() {
  return (tree: Root, file: VFile): void => {
    if (!file.path.endsWith('.mdx')) return;
    const used = new Set<string>();
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name && Object.hasOwn(houseComponents, node.name)) used.add(node.name);
    });
    tree.children.unshift(...[...used].sort().map((name) => importOf(name, houseComponents[name] ?? '')));
  };
}
