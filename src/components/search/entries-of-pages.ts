import { getCollection, type CollectionEntry } from 'astro:content';
import { toneAndWords } from '../../model/decisions/standing.ts';
import { toneOfService } from '../../model/search/tones.ts';
import type { Entry, FillField, Gauge, Message, Part } from '../../model/search/entry.ts';
import { figuresIn } from '../../model/search/figures.ts';
import { fillFields } from '../../model/search/fill-fields.ts';
import { say } from '../../model/quantity/say.ts';
import { headingsIn, idsIn } from '../../model/record-text/source.ts';
import { shortStatus, statusAt } from '../../model/services/status.ts';
import { caseOf, startOf, verdictOf } from '../../model/worksheet/case.ts';
import { limitsAt } from '../../model/worksheet/limits-at.ts';
import { sheets } from '../records/all-sheets.ts';
import { limitsOf } from '../records/limits.ts';
import { record, records } from '../library.ts';
import { messagesOf } from '../messages/messages.ts';
import { pageTitle } from '../records/pages.ts';
import { asksOf, entry, printer } from './entry-parts.ts';

type Page = CollectionEntry<'docs'>;

const pathOf = ({ id }: Page): string => (id === 'index' ? '/' : `/${id}/`);

/** Headings that many pages share say nothing about one of them. */
const shared = 4;

/** What every kind of page has: its headings, what it is asked by, the messages it answers, the corrections it carries. */
async function commonOf(
  pages: readonly Page[],
): Promise<(page: Page) => Pick<Entry, 'heads' | 'asks' | 'messages' | 'corrects'>> {
  const counts = new Map<string, number>();
  for (const { body } of pages)
    for (const { text } of headsOf(body ?? '')) counts.set(text, (counts.get(text) ?? 0) + 1);
  const messages = new Map(await Promise.all(pages.map(async (page) => [page.id, await messagesOf(page)] as const)));
  const claims = new Map((await records('claims')).map((claim) => [claim.id, claim]));
  return (page) => {
    const { body = '', data } = page;
    const own = messages.get(page.id) ?? [];
    const carried = [...idsIn(body, 'Corrected'), ...idsIn(body, 'Claim')];
    return {
      heads: headsOf(body).filter(({ text }) => (counts.get(text) ?? 0) < shared),
      // Results of a chooser have entries of their own.
      asks: asksOf(data.asks.filter((one) => typeof one === 'string' || !one.at.startsWith('result-'))),
      messages: own.flatMap(({ id, text, also, from }): Message[] =>
        [text, ...also].map((words) => ({ text: words, from, at: id })),
      ),
      corrects: carried.flatMap((id): Part[] => {
        const claim = claims.get(id);
        if (!claim || !['corrected', 'outdated'].includes(claim.state)) return [];
        const figures = figuresIn(claim.says).map(({ written }) => written);
        return figures.length === 0 ? [] : [{ text: figures.join(' · '), at: id }];
      }),
    };
  };
}

/** Headings down to those of options, with their anchors. */
const headsOf = (body: string): { text: string; at: string }[] =>
  headingsIn(body).flatMap(({ depth, title, at }) => (depth < 4 ? [{ text: title, at }] : []));

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** The sheet as it opens today: its result in a sentence, and its fullest bar. */
async function resultOf(id: string): Promise<{
  answer: string;
  gauge?: Gauge;
  fields: FillField[];
  labels: string;
  services: readonly string[];
}> {
  const sheet = sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`no calculator “${id}” for the page that names it`);
  const { numbers } = limitsAt(await limitsOf(sheet), 'today');
  const state = caseOf(sheet, startOf(sheet, numbers), numbers, 'today');
  const bars = sheet
    .bars(state)
    .flatMap(({ whatIf, bars: own }) => (whatIf ? [] : own))
    .filter(({ load, ceiling, kind }) => Number.isFinite(load / ceiling) && kind !== 'setting');
  const [fullest] = [...bars].sort((a, b) => b.load / b.ceiling - a.load / a.ceiling);
  return {
    answer: verdictOf(sheet, state)[0] ?? '',
    ...(fullest && {
      gauge: {
        level: fullest.load / fullest.ceiling,
        words: `${fullest.label}: ${say(fullest.load, fullest.quantity)} of ${say(fullest.ceiling, fullest.quantity)}`,
      },
    }),
    fields: fillFields(Object.values(sheet.inputs)),
    labels: Object.values(sheet.inputs)
      .map(({ label }) => label)
      .join(' '),
    services: sheet.services,
  };
}

/** Entries of all pages that are documents, in the order of their kinds. */
export async function entriesOfPages(): Promise<Entry[]> {
  const pages = (await getCollection('docs')).filter(({ id }) => id !== 'search' && id !== '404');
  const [common, print, services] = await Promise.all([commonOf(pages), printer(), records('services')]);
  const layerOf = (id: string): string | undefined => services.find((service) => service.id === id)?.layer;
  const tiersShowing = (id: string): string[] =>
    unique(pages.flatMap(({ body, data }) => (idsIn(body ?? '', 'Worksheet').includes(id) ? [data.tier] : [])));

  const made = pages.map(async (page): Promise<Entry> => {
    const { data, id: pageId } = page;
    const path = pathOf(page);
    const more = common(page);
    if (data.kind === 'decision' && data.decision && data.id) {
      const { short, answer, tiers, layer, services: named, goals, trigger } = data.decision;
      return entry('decision', path, short, print(answer), {
        ...more,
        id: data.id,
        status: toneAndWords(data.decision.status),
        ...{ tier: tiers, layer: [layer], service: named, goal: goals },
        hidden: `${data.title} ${data.description} ${print(trigger.brief)}`,
      });
    }
    if (data.kind === 'capacity' && data.id) {
      const { answer, services: named, labels, ...result } = await resultOf(data.id);
      return entry('calculator', path, data.short ?? data.title, answer, {
        ...more,
        ...result,
        id: data.id,
        ...{ tier: tiersShowing(data.id), layer: unique(named.map(layerOf)), service: named },
        hidden: `${data.title} ${data.description} ${labels}`,
      });
    }
    if (data.kind === 'service' && data.service) {
      const service = await record('services', data.service);
      const today = statusAt(service, 'today');
      return entry('service', path, service.short, print(service.what), {
        ...more,
        asks: [...asksOf([service.name, ...service.aliases, service.id.replaceAll('-', ' ')]), ...more.asks],
        status: { tone: toneOfService(statusAt(service, 'talk').state, today.state), words: shortStatus(today) },
        ...(today.substitute && { successor: today.substitute }),
        ...{ layer: [service.layer], service: [service.id] },
        hidden: `${service.formerly ?? ''} ${data.description}`,
      });
    }
    const isChooser = pageId.startsWith('choose/');
    const beyond = pageId.startsWith('reference/not-covered');
    const title = data.short ?? (data.kind === 'tier' ? await pageTitle(pageId) : data.title);
    return entry(beyond ? 'beyond' : isChooser ? 'chooser' : 'page', path, title, data.description ?? '', {
      ...more,
      ...(data.tier && { tier: [data.tier] }),
      hidden: data.short === undefined ? '' : data.title,
    });
  });
  return Promise.all(made);
}
