import type { CollectionEntry } from 'astro:content';
import { records } from '../library.ts';

export type Message = CollectionEntry<'messages'>['data'];

/** The error messages that a page answers. */
export async function messagesOf(
  page: Pick<CollectionEntry<'docs'>, 'id'> & { readonly data: { readonly id?: string | undefined } },
): Promise<Message[]> {
  const path = page.id === 'index' ? '/' : `/${page.id}/`;
  return (await records('messages')).filter(({ answer }) => answer === page.data.id || answer === path);
}
