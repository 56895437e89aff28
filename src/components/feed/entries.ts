import { getCollection } from 'astro:content';
import { statusWords } from '../../model/decisions/words.ts';
import { days } from '../../model/facts/as-of.ts';
import { newestFirst, type Entry } from '../../model/feed/entry.ts';
import { factEntries } from '../../model/feed/fact-entries.ts';
import { plainWords } from '../../model/record-text/plain.ts';
import { severityWords, stateWords } from '../claims/states.ts';
import { urlOf } from '../data/url-of.ts';
import { decisions } from '../records/decisions.ts';
import { ownerOf } from '../facts/owner.ts';
import { records } from '../library.ts';

type Plain = (words: string) => string;

/** The day on which a page was last read against its sources: the day of what it says about a decision or a claim. */
async function reviewedDays(): Promise<(page: string) => string> {
  const pages = await getCollection('docs');
  const byId = new Map(pages.map(({ id, data }) => [id, data.reviewed]));
  return (page) => byId.get(page) ?? days.today;
}

async function factsChanged(site: URL | undefined): Promise<Entry[]> {
  const [facts, sources] = await Promise.all([records('facts'), records('sources')]);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const all = facts.map(async (fact) =>
    factEntries(fact, {
      url: urlOf({ kind: 'fact', id: fact.id }, site),
      owner: await ownerOf(fact),
      titleOf: (source) => titles.get(source) ?? source,
    }),
  );
  return (await Promise.all(all)).flat();
}

async function decisionsMoved(site: URL | undefined, plain: Plain, dayOf: (page: string) => string): Promise<Entry[]> {
  const moved = (await decisions()).filter(({ status }) => status.talk !== status.today);
  return moved.map(({ id, short, status, answer, reviewBy }) => ({
    id: `decision/${id}/${status.talk}-${status.today}`,
    kind: 'decision',
    title: `${id} ${short}: ${statusWords[status.talk]} → ${statusWords[status.today]}`,
    url: urlOf({ kind: 'decision', id }, site),
    day: dayOf(`decisions/${id.toLowerCase()}`),
    summary: `${plain(status.because ?? '')} ${plain(answer)} To be read again by ${reviewBy}.`.trim(),
  }));
}

async function claimsCorrected(site: URL | undefined, plain: Plain, dayOf: (page: string) => string): Promise<Entry[]> {
  const wrong = (await records('claims')).filter(({ state }) => state === 'corrected' || state === 'outdated');
  return wrong.map(({ id, state, severity, says, right, pages }) => ({
    id: `claim/${id}/${state}`,
    kind: 'correction',
    title: `${id}: ${stateWords[state]}${severity ? `, ${severityWords[severity]}` : ''}`,
    url: urlOf({ kind: 'claim', id }, site),
    day: dayOf(pages[0] ?? ''),
    summary: `The notes say: ${plain(says)} ${state === 'outdated' ? 'True now' : 'Correction'}: ${plain(right ?? '')}`,
  }));
}

/** What has changed since the talk: facts, decisions, and lines of the notes that need a correction. Newest first. */
export async function feedEntries(site: URL | undefined): Promise<Entry[]> {
  const [facts, dayOf] = await Promise.all([records('facts'), reviewedDays()]);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const plain: Plain = (words) => plainWords(words, (id) => factById.get(id)).replaceAll('\u00a0', ' ');
  const all = await Promise.all([
    factsChanged(site),
    decisionsMoved(site, plain, dayOf),
    claimsCorrected(site, plain, dayOf),
  ]);
  return newestFirst(all.flat());
}
