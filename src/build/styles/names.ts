/** What a page has, and what its scripts may add: a rule that asks for anything else styles nothing. */
export interface Names {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly script: ScriptNames;
}

/** Words of scripts, each of which may be the name of a class, an id or an element; and the beginnings of composed names. */
export interface ScriptNames {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

/** A word after a dot is a property, or the class that a selector looks for: it gives no element a name. */
export const scriptNames = (script: string): ScriptNames => ({
  words: new Set(script.match(/(?<![\w.-])[\w-]+/g)),
  beginnings: new Set([...script.matchAll(/([A-Za-z][\w-]*-)\$\{/g)].map(([, beginning = '']) => beginning)),
});

/** Names that any of these scripts may use. */
export const together = (scripts: readonly ScriptNames[]): ScriptNames => ({
  words: new Set(scripts.flatMap(({ words }) => [...words])),
  beginnings: new Set(scripts.flatMap(({ beginnings }) => [...beginnings])),
});

const allOf = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);

export const namesOf = (html: string, script: ScriptNames): Names => ({
  tags: new Set(allOf(html, /<([a-z][\w-]*)/gi).map((tag) => tag.toLowerCase())),
  classes: new Set(allOf(html, /\sclass="([^"]*)"/g).flatMap((list) => list.split(/\s+/))),
  ids: new Set(allOf(html, /\sid="([^"]*)"/g)),
  script,
});
