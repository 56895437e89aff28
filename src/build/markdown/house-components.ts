import type { Root } from 'mdast';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** The components that every page may use without importing them, and where they live below src/components. */
export const houseComponents: Readonly<Record<string, string>> = {
  Answer: 'tiers/Answer.astro',
  Architecture: 'architecture/Architecture.astro',
  Books: 'books/Books.astro',
  KeepOffline: 'offline/KeepOffline.astro',
  Breaks: 'breaks/Breaks.astro',
  BreaksByWorkload: 'worksheet/BreaksByWorkload.astro',
  BreaksTable: 'worksheet/BreaksTable.astro',
  Changelog: 'changelog/Changelog.astro',
  Changes: 'architecture/Changes.astro',
  CalculatorLine: 'tiers/CalculatorLine.astro',
  Cells: 'tiers/Cells.astro',
  Chooser: 'chooser/Chooser.astro',
  ChooserLinks: 'backlinks/ChooserLinks.astro',
  ChooserList: 'chooser/ChooserList.astro',
  Claim: 'claims/Claim.astro',
  ClaimsTable: 'claims/ClaimsTable.astro',
  ComparePicker: 'architecture/ComparePicker.astro',
  Comparison: 'comparison/Comparison.astro',
  ComparisonFacts: 'comparison/ComparisonFacts.astro',
  ComparisonPairs: 'comparison/ComparisonPairs.astro',
  Corrected: 'claims/Corrected.astro',
  CorrectionsList: 'claims/CorrectionsList.astro',
  DecisionGraph: 'decisions/DecisionGraph.astro',
  DecisionHistory: 'decisions/DecisionHistory.astro',
  DecisionList: 'decisions/DecisionList.astro',
  DecisionOptions: 'decisions/DecisionOptions.astro',
  DecisionRelations: 'decisions/DecisionRelations.astro',
  DiskCopy: 'disk/DiskCopy.astro',
  Examples: 'worksheet/Examples.astro',
  Fact: 'facts/Fact.astro',
  FallsDue: 'reviews/FallsDue.astro',
  FactNotes: 'facts/FactNotes.astro',
  FactTable: 'facts/FactTable.astro',
  Formulas: 'worksheet/Formulas.astro',
  Given: 'inline/Given.astro',
  Glossary: 'glossary/Glossary.astro',
  HeadroomKey: 'headroom-bar/HeadroomKey.astro',
  HomeHero: 'home/HomeHero.astro',
  Jobs: 'home/Jobs.astro',
  Kind: 'facts/Kind.astro',
  LimitsTable: 'facts/LimitsTable.astro',
  Now: 'as-of/Now.astro',
  SearchPage: 'search/SearchPage.astro',
  ServiceFacts: 'services/ServiceFacts.astro',
  ServiceList: 'services/ServiceList.astro',
  ServiceName: 'inline/ServiceName.astro',
  ServiceStatus: 'services/ServiceStatus.astro',
  ServiceUses: 'backlinks/ServiceUses.astro',
  SheetList: 'worksheet/SheetList.astro',
  Signs: 'tiers/Signs.astro',
  Slide: 'slides/Slide.astro',
  SlideFace: 'slides/SlideFace.astro',
  SlideWall: 'slides/SlideWall.astro',
  SourcesList: 'sources/SourcesList.astro',
  StageGallery: 'architecture/StageGallery.astro',
  Stairs: 'tiers/Stairs.astro',
  StepCard: 'tiers/StepCard.astro',
  StepCards: 'tiers/StepCards.astro',
  Then: 'as-of/Then.astro',
  TierDecisions: 'backlinks/TierDecisions.astro',
  TierSlides: 'tiers/TierSlides.astro',
  TierStory: 'tiers/TierStory.astro',
  Worked: 'inline/Worked.astro',
  Worksheet: 'worksheet/Worksheet.astro',
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
