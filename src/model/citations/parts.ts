import { sectionsOf, squeezed } from '../record-text/source.ts';
import type { Library } from './library.ts';
import { makerOf, type Maker } from './part-maker.ts';
import { pageId, type Part } from './part.ts';
import { chooserParts, claimParts, decisionParts, factParts, slideParts, termParts } from './parts-of-records.ts';
import { sheetParts } from './parts-of-sheets.ts';
import { stageParts } from './parts-of-stages.ts';

/** Pages that show no record of their own, and the headings of all that have no short address. */
function pageParts({ library, make }: Maker, taken: ReadonlySet<string>): Part[] {
  const titles = new Map(library.pages.map((page) => [page.path, page.title]));
  return library.pages.flatMap(({ path, title: own, description, body, record }): Part[] => {
    // A page of a tier is only a part of it: “More than 10,000 users: Data”.
    const folder = /^(\/tiers\/[^/]+\/)[^/]+\/$/.exec(path)?.[1];
    const title = [folder && titles.get(folder), own].filter(Boolean).join(': ');
    const whole = make({
      ...{ kind: 'page', id: pageId(path), title, path, says: description },
      ...{ record: { ...record, description }, prose: { text: squeezed(body) } },
    });
    const below = sectionsOf(body).map((section) =>
      make({
        ...{ kind: 'heading', id: pageId(`${path}#${section.at}`), title: `${title}: ${section.title}` },
        ...{ path: `${path}#${section.at}`, says: '', record: {}, prose: { text: squeezed(section.source) } },
      }),
    );
    return [whole, ...below].filter((part) => !taken.has(part.path));
  });
}

/** Every part of the site that can be cited, by kind and in the order of the records. */
export function partsOf(library: Library): Part[] {
  const maker = makerOf(library);
  const makers = [decisionParts, claimParts, factParts, sheetParts, chooserParts, stageParts, slideParts, termParts];
  const own = makers.flatMap((make) => make(maker));
  return [...own, ...pageParts(maker, new Set(own.map(({ path }) => path)))];
}
