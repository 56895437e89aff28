import { records } from '../library.ts';
import { href } from '../site/href.ts';

/** Names of the icons of services that have one, by service; several may share it. */
async function iconNames(): Promise<ReadonlyMap<string, string>> {
  const services = await records('services');
  return new Map(services.flatMap(({ id, icon }) => (icon === undefined ? [] : [[id, icon] as const])));
}

interface ResultsOf {
  readonly results: readonly { readonly services: readonly string[] }[];
}

/** Icons of all that a chooser can recommend, by service. */
async function iconsOf({ results }: ResultsOf): Promise<[service: string, icon: string][]> {
  const names = await iconNames();
  const services = new Set(results.flatMap((result) => result.services));
  return [...services].flatMap((service) => {
    const icon = names.get(service);
    return icon === undefined ? [] : [[service, icon] satisfies [string, string]];
  });
}

/** So many icons a chooser shows where all of them are listed. */
const most = 5;
const shownIn = async (tree: ResultsOf): Promise<string[]> =>
  [...new Set((await iconsOf(tree)).map(([, icon]) => icon))].slice(0, most);

/** Name of the list of choosers, among the choosers by which files of icons are named. */
const list = 'list';
const fileOf = (name: string, icon: string): string => href(`/choose/icons/${name}.svg`) + `#${icon}`;

/** Addresses of a chooser’s icons, by service: all are in one file, so that a page asks once. */
export const iconsOfChooser = async (tree: ResultsOf & { readonly id: string }): Promise<Record<string, string>> =>
  Object.fromEntries((await iconsOf(tree)).map(([service, icon]) => [service, fileOf(tree.id, icon)]));

/** Addresses of a chooser’s icons in the list of choosers. */
export const iconsInList = async (tree: ResultsOf): Promise<string[]> =>
  (await shownIn(tree)).map((icon) => fileOf(list, icon));

/** The files of icons that choosers and their list have, by name. */
export async function iconFiles(): Promise<ReadonlyMap<string, readonly string[]>> {
  const trees = await records('choosers');
  const own = await Promise.all(
    trees.map(async (tree) => [tree.id, (await iconsOf(tree)).map(([, icon]) => icon)] as const),
  );
  const all = [...own, [list, (await Promise.all(trees.map(shownIn))).flat()] as const];
  return new Map(all.map(([name, icons]) => [name, [...new Set(icons)].sort()]));
}
