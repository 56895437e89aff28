import { h } from 'hastscript';
import { tiers } from '../../model/tiers.ts';
import { claimsTable } from './faces/claims.ts';
import { chooserInFull } from './faces/chooser.ts';
import { comparison } from './faces/comparison.ts';
import { decidingTable } from './faces/deciding.ts';
import { limitsTable, slidesTable } from './faces/registers.ts';
import { service } from './faces/service.ts';
import { sheetInFull } from './faces/sheet.ts';
import { departuresOf } from './faces/stage.ts';
import { howToRead } from './front.ts';
import { wordsOf } from './handbook.ts';
import { need, type Library } from './library.ts';
import { prose } from './prose-chapter.ts';
import { newScribe } from './scribe.ts';
import type { Chapter, Volume } from './volume.ts';

/** What one looks up: calculators in full, results and cases of the choosers, every limit, the notes and the slides. */
export function referenceVolume(library: Library, base: string): Volume {
  const scribe = newScribe(library, false);
  const facts = [...library.facts.values()];
  const ofTalk = facts.filter(({ service: id }) => id === null || !library.services.some((one) => one.id === id));
  const part = (anchor: string, title: string, content: Chapter['content'] = []): Chapter => ({
    anchor,
    title,
    depth: 0,
    page: { head: title, foot: '' },
    content: [h('h1', { id: anchor }, title), ...content],
  });
  const chapters: Chapter[] = [
    part('deciding', 'The figures that decide', decidingTable(library, 'here')),
    part('calculators', 'Calculators'),
    ...library.sheets.map((sheet): Chapter => ({
      anchor: sheet.id,
      id: sheet.id,
      title: sheet.title,
      depth: 1,
      short: need(library.pages.get(sheet.path), `page ${sheet.path}`).title,
      content: sheetInFull(scribe, sheet, base),
    })),
    part('services', 'Services and their limits'),
    ...library.services.map((one): Chapter => ({
      anchor: `services--${one.id}`,
      title: one.name,
      depth: 1,
      content: service(
        scribe,
        one,
        facts.filter(({ service: id }) => id === one.id),
        base,
      ),
    })),
    ...(ofTalk.length === 0
      ? []
      : [
          {
            anchor: 'of-the-talk',
            title: 'Figures of the talk',
            depth: 1 as const,
            content: [h('h2', { id: 'of-the-talk', className: ['small'] }, 'Figures of the talk'), limitsTable(ofTalk)],
          },
        ]),
    part('results', 'Choosers: results and cases'),
    ...library.choosers.map((tree): Chapter => ({
      anchor: `results--${tree.id}`,
      title: tree.title,
      depth: 1,
      content: chooserInFull(tree),
    })),
    ...library.tables.map((one): Chapter => ({
      anchor: `compare--${one.id}`,
      title: one.title,
      depth: 0,
      page: { head: one.title, foot: '', sideways: true },
      content: comparison(one),
    })),
    part('changed', 'What changed since the talk'),
    ...tiers.flatMap(({ id, title }): Chapter[] => {
      const path = `/tiers/${id}/what-changed/`;
      return library.pages.has(path)
        ? [prose(scribe, path, base, { left: ['rests', 'error-messages'], columns: true, title })]
        : [];
    }),
    part('departures', 'Where the pictures differ from the slides', departuresOf(library.stages)),
    part('claims', 'Lines of the notes', [claimsTable(library.claims)]),
    part('slides', 'Slides of the talk', [slidesTable(library.slides)]),
  ];
  return {
    kind: 'volume',
    file: 'headroom-reference.pdf',
    name: 'Reference',
    title: 'Headroom: The Reference',
    subtitle: 'Scaling on AWS for the first 10 million users: every calculator, limit, result and line of the notes',
    front: [howToRead(library, 'Handbook')],
    chapters,
    words: wordsOf(library),
  };
}
