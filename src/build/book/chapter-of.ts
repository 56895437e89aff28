import { chapterAnchor } from './anchors.ts';
import { chooser, chooserInFull } from './faces/chooser.ts';
import { decision } from './faces/decision.ts';
import { service } from './faces/service.ts';
import { sheetInFull } from './faces/sheet.ts';
import { stage } from './faces/stage.ts';
import { need } from './library.ts';
import { prose } from './prose-chapter.ts';
import { newScribe, type Scribe } from './scribe.ts';
import type { Chapter } from './volume.ts';

/** Any page of the site as a chapter: a record in its form for paper, everything else as prose. */
export function chapterOf(scribe: Scribe, path: string, base: string): Chapter {
  const { library } = scribe;
  const page = need(library.pages.get(path), `page ${path}`);
  const chapter = (content: Chapter['content']): Chapter => ({
    anchor: chapterAnchor(page),
    title: page.title,
    ...(page.id === undefined ? {} : { id: page.id }),
    depth: 0,
    page: { head: page.title, foot: page.id ?? '' },
    content,
  });
  const decided = library.decisions.find(({ id }) => id === page.id);
  if (decided) return chapter(decision(scribe, decided, base));
  const sheet = library.sheets.find((one) => one.path === path);
  // Its article is set in two columns, with nothing next to them.
  if (sheet) return chapter(sheetInFull(newScribe(library, false), sheet, base));
  const drawn = library.stages.find(({ id }) => path === `/architectures/${id}/`);
  if (drawn) return chapter(stage(scribe, drawn));
  const offered = library.services.find(({ id }) => path === `/services/${id}/`);
  if (offered)
    return chapter(
      service(
        scribe,
        offered,
        [...library.facts.values()].filter((fact) => fact.service === offered.id),
        base,
      ),
    );
  const tree = library.trees.find(({ id }) => path === `/choose/${id}/`);
  const said = library.choosers.find(({ id }) => path === `/choose/${id}/`);
  if (tree && said) return chapter([...chooser(tree, said), ...chooserInFull(said)]);
  return chapter(prose(scribe, path, base, { left: [], living: true }).content);
}
