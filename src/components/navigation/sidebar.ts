import { layerWords } from '../../model/decisions/words.ts';
import { tiers } from '../../model/tiers.ts';
import { statusAt } from '../../model/services/status.ts';
import type { Service } from '../../schemas/service.ts';
import { records } from '../library.ts';
import { nameOf, readingOrder, type Page } from '../records/pages.ts';
import { pictures } from '../records/pictures.ts';
import { href } from '../site/href.ts';
import { areaOf, families, serviceLayers, type Area } from './sections.ts';
import { shownFrom, type AreaBlock, type AreaGroup, type AreaLink, type MenuBlock } from './shown-menu.ts';

type LinkTo = (page: Page, label?: string, id?: string) => AreaLink;

/** The stages by their letters, each letter once: details, sequences and alternatives are below the stage before them. */
async function stageLinks(pages: readonly Page[], link: LinkTo): Promise<AreaLink[]> {
  const stages = (await pictures()).filter(({ kind, of }) => kind === 'flow' && of.detailOf === undefined);
  const first = new Map(stages.toReversed().map(({ of }) => [of.letter, of.id]));
  return pages.map((page) => {
    const [, letter, title] = /^Stage (\S+): (.+)$/.exec(page.data.title) ?? [];
    if (letter === undefined) return link(page, page.id === 'architectures' ? 'Gallery' : undefined);
    return page.id === `architectures/${first.get(letter) ?? ''}`
      ? link(page, title, letter)
      : { ...link(page, title), below: true };
  });
}

const within = (pages: readonly Page[], folder: string): Page[] =>
  pages.filter(({ id }) => id === folder || id.startsWith(`${folder}/`));

const group = (label: string, list: `/${string}`, links: readonly AreaLink[]): AreaGroup[] =>
  links.length === 0 ? [] : [{ kind: 'group', label, list: href(list), links }];

const overviewFirst = (link: LinkTo, folder: string, pages: readonly Page[]): AreaLink[] =>
  pages.map((page) => link(page, page.id === folder ? 'Overview' : undefined));

/** Tiers and the closing part, each with its pages, and then the pictures. */
async function story(pages: readonly Page[], link: LinkTo): Promise<AreaBlock[]> {
  const all = within(pages, 'tiers');
  const folders = all.filter(({ id }) => id.split('/').length === 2);
  const stages = await stageLinks(within(pages, 'architectures'), link);
  return [
    {
      title: 'Story',
      entries: [
        ...all.filter(({ id }) => id === 'tiers').map((page) => link(page, 'Overview')),
        ...folders.flatMap((folder) =>
          group(nameOf(folder.data), `/${folder.id}/`, overviewFirst(link, folder.id, within(all, folder.id))),
        ),
      ],
    },
    { title: 'Pictures', entries: group('Architectures', '/architectures/', stages) },
  ];
}

/** Decisions by layer, and the choosers that lead to them. */
async function decide(pages: readonly Page[], link: LinkTo): Promise<AreaBlock[]> {
  const all = within(pages, 'decisions');
  const layers = Object.entries(layerWords).flatMap(([layer, label]) =>
    group(
      label,
      `/decisions/?layer=${layer}`,
      all.filter(({ data }) => data.decision?.layer === layer).map((page) => link(page)),
    ),
  );
  const trees = new Map((await records('choosers')).map(({ id, decision }) => [`choose/${id}`, decision]));
  const choose = within(pages, 'choose');
  return [
    {
      title: 'Decisions',
      entries: [
        ...all.filter(({ id }) => id === 'decisions').map((page) => link(page, 'All decisions')),
        ...layers,
        ...all.filter(({ data, id }) => data.decision === undefined && id !== 'decisions').map((page) => link(page)),
      ],
    },
    {
      title: 'Help me choose',
      entries: choose.map((page) => link(page, page.id === 'choose' ? 'All choosers' : undefined, trees.get(page.id))),
    },
  ];
}

function calculators(pages: readonly Page[], link: LinkTo): AreaBlock[] {
  const groups = Object.entries(families).flatMap(([family, label]) =>
    group(
      label,
      '/capacity/',
      pages.filter(({ data }) => data.family === family).map((page) => link(page)),
    ),
  );
  return [
    { title: 'Calculators', entries: [...pages.slice(0, 1).map((page) => link(page, 'All calculators')), ...groups] },
  ];
}

async function services(pages: readonly Page[], link: LinkTo): Promise<AreaBlock[]> {
  const layerOf = new Map((await records('services')).map(({ id, layer }) => [`services/${id}`, layer]));
  const groups = Object.entries(serviceLayers).flatMap(([layer, label]) =>
    group(
      label,
      '/services/',
      pages.filter(({ id }) => layerOf.get(id) === layer).map((page) => link(page)),
    ),
  );
  return [{ title: 'Services', entries: [...pages.slice(0, 1).map((page) => link(page, 'All services')), ...groups] }];
}

/** The slides of each tier, in the order of the talk. */
function slides(pages: readonly Page[], link: LinkTo): AreaBlock[] {
  const groups = tiers.flatMap(({ id, title }) =>
    group(
      title,
      '/slides/',
      pages.filter(({ data }) => data.tier === id).map((page) => link(page)),
    ),
  );
  return [{ title: 'Slides', entries: [...pages.slice(0, 1).map((page) => link(page, 'All slides')), ...groups] }];
}

function reference(pages: readonly Page[], link: LinkTo): AreaBlock[] {
  const out = within(pages, 'reference/not-covered');
  return [
    {
      title: 'Reference',
      entries: [
        ...pages
          .filter((page) => !out.includes(page))
          .map((page) => link(page, page.id === 'reference' ? 'Overview' : undefined)),
        ...group('Not covered', '/reference/not-covered/', overviewFirst(link, 'reference/not-covered', out)),
      ],
    },
  ];
}

const isShut = (service: Service): boolean => ['closed-to-new', 'ended'].includes(statusAt(service, 'today').state);

async function blocksOf(area: Area): Promise<AreaBlock[]> {
  const pages = (await readingOrder()).filter(({ id }) => areaOf(id) === area);
  const closed = new Set((await records('services')).filter(isShut).map(({ id }) => `services/${id}`));
  const link: LinkTo = (page, label = nameOf(page.data), id = page.data.id) => ({
    kind: 'link',
    page: page.id,
    id,
    label,
    href: href(`/${page.id}/`),
    closed: closed.has(page.id),
  });
  switch (area.label) {
    case 'Story':
      return story(pages, link);
    case 'Decide':
      return decide(pages, link);
    case 'Calculators':
      return calculators(pages, link);
    case 'Services':
      return services(pages, link);
    case 'Slides':
      return slides(pages, link);
    default:
      return reference(pages, link);
  }
}

const kept = new Map<Area, Promise<AreaBlock[]>>();

/** The menu of the area in which a page is; on the home page and the page of search there is none but the areas. */
export async function menuFor(current: string): Promise<MenuBlock[]> {
  const area = areaOf(current);
  if (!area) return [];
  const blocks = kept.get(area) ?? blocksOf(area);
  kept.set(area, blocks);
  return shownFrom(await blocks, current);
}
