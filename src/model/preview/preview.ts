import { bare, cutAtWord } from './cut.ts';

/** The longest description that chats and search engines show whole. */
export const longestDescription = 200;

/** Pictures have the size that every network shows without cutting. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What a chat shows of a link. */
export interface Preview {
  /** Led by the permanent id where the record has one; without the name of the site. */
  readonly title: string;
  /** The verdict in plain words, at most `longestDescription` characters. */
  readonly description: string;
  readonly image: {
    /** From the root of the site: `/previews/D-16.png`. */
    readonly path: `/${string}`;
    /** What the picture says, for those who do not see it. */
    readonly alt: string;
  };
}

/** Where a picture is, by its name. */
export const picturePath = (name: string): `/${string}` => `/previews/${name}.png`;

/** A title that leads with the id: `D-16 · Which async service`. */
export const titled = (id: string | undefined, name: string): string => [id, name].filter(Boolean).join(' · ');

/** The title of a document: what it is, then where. */
export const documentTitle = (title: string, site: string): string => (title === site ? site : `${title} · ${site}`);

export const describe = (words: string): string => cutAtWord(bare(words), longestDescription);
