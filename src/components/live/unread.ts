/** Texts of fields that could not be read, by field: no address can say them. */
export type Unread = Readonly<Record<string, string>>;

interface Entry {
  readonly unread?: Readonly<Record<string, Unread>>;
}

const entry = (): Entry => (history.state ?? {}) as Entry;

/** What the present entry of the history keeps for a part of the page: it is there again on reload, Back and Forward. */
export const unreadOf = (part: string): Unread => entry().unread?.[part] ?? {};

/** The present entry's state with other such texts of a part. */
export function withUnread(part: string, texts: Unread): object {
  const { unread, ...others } = entry();
  const all = { ...unread, [part]: texts };
  const kept = Object.entries(all).filter(([, held]) => Object.keys(held).length > 0);
  return kept.length === 0 ? others : { ...others, unread: Object.fromEntries(kept) };
}
