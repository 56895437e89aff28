import { h, render } from 'preact';
import { partAt, shardOf, shardsOf } from '../../model/citations/file.ts';
import { floatingOf, forms, write, addressOf, type Citation, type Form } from '../../model/citations/write.ts';
import { citeEvent, type Citing } from '../live/cite.ts';
import type { Kind } from '../../model/citations/part.ts';
import { days } from '../../model/facts/as-of.ts';
import { CitePanel } from './CitePanel.tsx';
import { fromRoot, shard, siteRoot } from './look-up.ts';

const storage = 'headroom:cite';

function lastForm(): Form {
  try {
    return forms.find((form) => form === localStorage.getItem(storage)) ?? 'markdown';
  } catch {
    return 'markdown';
  }
}

function keep(form: Form): void {
  try {
    localStorage.setItem(storage, form);
  } catch {
    // Private windows may keep nothing; the form is then chosen anew.
  }
}

/** The live parts that a citation of a page's own record is about. */
const liveParts: Partial<Readonly<Record<Kind, string>>> = {
  calculator: '[data-worksheet]',
  chooser: '[data-chooser]',
  page: '[data-matrix], [data-compare-result]',
};

/** What a live calculator, chooser or comparison adds when it is cited: its state, and its result in words. */
function stateAround(control: Element, kind: Kind): Citing {
  const of = liveParts[kind];
  const around = control.closest('[data-worksheet], [data-chooser]');
  // The control at the title of a page is about the part on the page.
  const section = around ?? (of === undefined ? null : document.querySelector(`main :is(${of})`));
  const detail: Citing = {};
  section?.dispatchEvent(new CustomEvent(citeEvent, { detail }));
  return detail;
}

/** What the page's own address says, such as its filters, where the page is cited; the day alone where a part of it is. */
function queryOf(kind: Kind): string {
  const params = new URLSearchParams(kind === 'page' ? location.search : '');
  params.delete('v');
  if (document.documentElement.dataset['asOf'] === 'talk') params.set('as-of', 'talk');
  return params.toString();
}

/** The day of the figures that an address asks for. */
function dayOfQuery(query: string, today: string): string {
  const asked = new URLSearchParams(query).get('as-of') ?? today;
  return asked === 'talk' ? days.talk : asked;
}

async function citationOf(control: HTMLAnchorElement): Promise<Citation> {
  const named = control.dataset['cite'];
  const names = named === undefined ? shardsOf(fromRoot('')) : [shardOf(named)];
  for (const name of names) {
    const { edition, asOf, parts } = await shard(name);
    const at = named === undefined ? partAt(parts, fromRoot(control.hash)) : undefined;
    const found = at ?? parts[named ?? ''];
    if (!found) continue;
    const id = named ?? at?.id ?? '';
    const { query = queryOf(found.kind), floating, says } = stateAround(control, found.kind);
    const day = dayOfQuery(query, asOf);
    const words = day === days.talk ? (found.saysThen ?? found.says) : found.says;
    return {
      ...{ id, title: found.title, says: says ?? words, edition, asOf: day, query },
      ...(floating === undefined ? {} : { floating }),
      ...{ fingerprint: found.steps.at(-1)?.fingerprint ?? '', site: siteRoot() },
    };
  }
  throw new Error('this part is not among those that can be cited');
}

async function copy(form: Form | 'link', cited: Citation): Promise<string> {
  const text = form === 'link' ? addressOf(cited) : write(form, cited);
  if (form !== 'html') await navigator.clipboard.writeText(text);
  else {
    const types = { 'text/html': text, 'text/plain': text };
    const blobs = Object.entries(types).map(([type, words]) => [type, new Blob([words], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
  }
  return text;
}

let place: HTMLElement | undefined;

function placeOf(): HTMLElement {
  if (place) return place;
  place = document.createElement('div');
  place.className = 'cite-panel not-content';
  place.popover = 'auto';
  document.body.append(place);
  return place;
}

/** Next to its control, and inside the window. */
function settle(panel: HTMLElement, control: Element): void {
  const { left, bottom, top } = control.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const room = 8;
  panel.style.left = `${Math.max(room, Math.min(left, innerWidth - width - room))}px`;
  const below = bottom + room;
  panel.style.top = `${Math.max(room, below + height > innerHeight ? top - height - room : below)}px`;
}

/** Copies a citation in the form last used, and shows what was copied with the other forms beside it. */
export async function cite(control: HTMLAnchorElement, asked?: Form | 'link'): Promise<void> {
  const panel = placeOf();
  let pinned = true;
  const show = (cited: Citation | undefined, form: Form | 'link', said: string): void => {
    const shown = cited && (pinned ? cited : floatingOf(cited));
    const text = shown && (form === 'link' ? addressOf(shown) : write(form, shown));
    const onForm = (next: Form | 'link'): void => {
      if (!cited) return;
      if (next !== 'link') keep(next);
      void attempt(cited, next);
    };
    const onPin = (next: boolean): void => {
      pinned = next;
      if (cited) void attempt(cited, form);
    };
    render(h(CitePanel, { form, text, said, day: cited?.asOf ?? '', pinned, onPin, onForm }), panel);
    if (!panel.matches(':popover-open')) panel.showPopover({ source: control });
    settle(panel, control);
  };
  const attempt = async (cited: Citation, form: Form | 'link'): Promise<void> => {
    const name = form === 'link' ? 'Link' : 'Citation';
    try {
      await copy(form, pinned ? cited : floatingOf(cited));
      show(cited, form, `${name} copied.`);
    } catch {
      show(cited, form, `The browser did not allow copying. Select the text below and copy it.`);
    }
  };
  try {
    await attempt(await citationOf(control), asked ?? lastForm());
  } catch (error) {
    show(undefined, 'link', `Not copied: ${error instanceof Error ? error.message : 'unknown reason'}. Try again.`);
  }
}
