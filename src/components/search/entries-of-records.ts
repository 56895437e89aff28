import { getCollection } from 'astro:content';
import { differs, valueAt } from '../../model/facts/as-of.ts';
import { printSince, scopeOf, viewAt } from '../../model/facts/print.ts';
import type { Entry, Status } from '../../model/search/entry.ts';
import { toneOfClaim } from '../../model/search/tones.ts';
import { stageDescription, stageTitle } from '../records/stage-pages.ts';
import { daysOf, pictures, servicesOf, stageOn } from '../records/pictures.ts';
import { stateWords } from '../claims/states.ts';
import { resultAnchor } from '../records/choosers.ts';
import { decisions } from '../records/decisions.ts';
import { ownerOf } from '../facts/owner.ts';
import { records } from '../library.ts';
import { asksOf, entry, printer } from './entry-parts.ts';

type Sorted = readonly Entry[];

const unique = <T>(values: readonly (T | undefined)[]): T[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** Results of the choosers, each at its place, with what the chooser's page says they are asked by. */
export async function chooserResults(): Promise<Sorted> {
  const [trees, all, print, docs] = await Promise.all([
    records('choosers'),
    decisions(),
    printer(),
    getCollection('docs', ({ id }) => id.startsWith('choose/')),
  ]);
  return trees.flatMap((tree) => {
    const asks = docs.find(({ id }) => id === `choose/${tree.id}`)?.data.asks ?? [];
    return tree.results.map((result) => {
      const about = all.find(({ id }) => id === result.decision);
      return entry('chooser', `/choose/${tree.id}/results/#${resultAnchor(result)}`, result.title, print(result.does), {
        ...{ tier: about?.tiers ?? [], layer: about ? [about.layer] : [], goal: about?.goals ?? [] },
        service: result.services,
        asks: asksOf(asks.filter((one) => typeof one === 'object' && one.at === resultAnchor(result))),
        hidden: tree.title,
      });
    });
  });
}

/** Claims of the talk. What is corrected shows its correction; the notes' own words only find it. */
export async function claims(): Promise<Sorted> {
  const [all, services, print] = await Promise.all([records('claims'), records('services'), printer()]);
  return all.map((claim) => {
    const corrected = claim.state === 'corrected' || claim.state === 'outdated';
    return entry('claim', `/reference/claims/#${claim.id}`, print(corrected ? (claim.right ?? '') : claim.says), '', {
      id: claim.id,
      status: { tone: toneOfClaim(claim.state), words: stateWords[claim.state] },
      tier: unique(claim.pages.map((page) => /^tiers\/([^/]+)/.exec(page)?.[1])),
      layer: unique(claim.services.map((id) => services.find((service) => service.id === id)?.layer)),
      service: claim.services,
      hidden: [corrected ? claim.says : '', claim.why ?? ''].map(print).join(' ').trim(),
    });
  });
}

/** Every figure of the ledger with today's value. */
export async function limits(): Promise<Sorted> {
  const [all, services] = await Promise.all([records('facts'), records('services')]);
  const made = all.map(async (fact) => {
    const now = viewAt(fact, 'today');
    const then = differs(fact) ? viewAt(fact, 'talk') : undefined;
    const layer = services.find(({ id }) => id === fact.service)?.layer;
    const long = now.print.length > 40;
    const moved = then && valueAt(fact, 'talk') ? `in the talk’s day ${then.print}` : undefined;
    const status: Status | undefined = now.mark
      ? { tone: 'opinion', words: now.mark }
      : then && {
          tone: valueAt(fact, 'talk') ? 'changed' : 'new',
          words: printSince(now.value) ?? 'changed since the talk',
        };
    return entry(
      'limit',
      `/reference/limits/#${fact.id}`,
      `${await ownerOf(fact)}: ${fact.quantity}`,
      [long ? now.print : undefined, scopeOf(fact), moved?.slice(0, 90)].filter(Boolean).join(' · '),
      {
        ...(long ? {} : { value: now.print }),
        ...(status ? { status } : {}),
        ...(layer && { layer: [layer] }),
        ...(fact.service && { service: [fact.service] }),
      },
    );
  });
  return Promise.all(made);
}

export async function slides(): Promise<Sorted> {
  const [all, print] = await Promise.all([records('slides'), printer()]);
  return all.map((slide) =>
    entry('slide', `/slides/${slide.id.toLowerCase()}/`, slide.title, print(slide.point), {
      id: slide.id,
      ...{ tier: [slide.tier], service: slide.services },
      hidden: print(slide.shows),
    }),
  );
}

export async function terms(): Promise<Sorted> {
  const [all, print] = await Promise.all([records('terms'), printer()]);
  return all.map((term) =>
    entry('term', `/reference/glossary/#${term.id}`, term.term, print(term.means), {
      asks: asksOf(term.aliases),
    }),
  );
}

/** The stages, and what each of them adds with the reason for it. */
export async function stages(): Promise<Sorted> {
  const [all, print] = await Promise.all([pictures(), printer()]);
  const made = all.map(async (picture): Promise<Entry[]> => {
    const { of } = picture;
    const path = `/architectures/${of.id}/`;
    const services = [...(await servicesOf(picture))];
    const stage = entry('part', path, stageTitle(picture), stageDescription(picture), {
      ...(picture.kind === 'flow' && !of.detailOf ? { id: `stage ${of.letter}` } : {}),
      ...{ tier: [of.tier], service: services },
      asks: [],
    });
    if (picture.kind !== 'flow') return [stage];
    const days = await Promise.all(daysOf(picture).map((day) => stageOn(of.id, day)));
    const nodes = new Map(days.flatMap((day) => day.nodes.map((node) => [node.id, node] as const)));
    const changes = picture.of.changes.flatMap(({ parts, because }): Entry[] => {
      const names = unique(
        parts
          .map((part) => nodes.get(part))
          .map((node) => node && `${node.label}${node.role ? ` (${node.role})` : ''}`),
      );
      const anchor = parts.find((part) => nodes.has(part));
      if (names.length === 0 || anchor === undefined) return [];
      return [
        entry('part', `${path}#${anchor}`, `${names.slice(0, 2).join(', ')} in stage ${of.letter}`, print(because), {
          ...{ tier: [of.tier], service: unique(parts.map((part) => nodes.get(part)?.service)) },
        }),
      ];
    });
    return [stage, ...changes];
  });
  return (await Promise.all(made)).flat();
}
