import { h, render } from 'preact';
import type { Brought } from '../apart/bring.ts';
import { partAt, shardsOf } from '../../model/citations/file.ts';
import { ageOf } from '../../model/citations/since.ts';
import { fromRoot, shard } from './look-up.ts';
import { SinceNote } from './SinceNote.tsx';

const brought: Brought = 'headroom:brought';

const targetOf = (hash: string): HTMLElement | null => (hash === '' ? null : document.getElementById(hash.slice(1)));

/** Waits for a part that the page keeps apart until it is asked for. */
async function brings(hash: string): Promise<void> {
  const apart = targetOf(hash)?.closest('[data-apart]');
  if (apart) await new Promise((resolve) => apart.addEventListener(brought, resolve, { once: true }));
}

/** Where a part of the page is: its element, or the page's title, below which the note is seen at once. */
function placeFor(hash: string): { readonly at: Element; readonly where: InsertPosition } | undefined {
  const target = targetOf(hash);
  const row = target?.closest('tr, li, dl > div');
  if (row) {
    // Inside a list or a table only a member may stand: the note goes into the row’s first cell.
    const cell = row.matches('tr') ? (row.querySelector('td') ?? row.querySelector('th')) : row;
    return cell ? { at: cell, where: 'afterbegin' } : undefined;
  }
  if (target) return { at: target.closest('.sl-heading-wrapper') ?? target, where: 'afterend' };
  const title = document.querySelector('.page-title > h1') ?? document.querySelector('h1');
  return title ? { at: title, where: 'afterend' } : undefined;
}

/** Says at the cited part whether it still says what it said in the edition that was cited. */
export async function showSince(): Promise<void> {
  const fingerprint = new URLSearchParams(location.search).get('v') ?? '';
  const hash = location.hash;
  for (const name of shardsOf(fromRoot(''))) {
    const { parts, edition } = await shard(name);
    const part = partAt(parts, fromRoot(hash)) ?? (name === 'pages' ? partAt(parts, fromRoot('')) : undefined);
    if (!part) continue;
    await brings(hash);
    const place = placeFor(part.path.includes('#') ? hash : '');
    if (!place) return;
    const note = document.createElement('div');
    note.className = 'cited-since not-content';
    place.at.insertAdjacentElement(place.where, note);
    render(h(SinceNote, { part, age: ageOf(part.steps, fingerprint), fingerprint, edition }), note);
    return;
  }
}
