import { synonymsFrom, packSynonym } from '../../model/search/concepts.ts';
import { synonymSchema } from '../../schemas/synonym.ts';
import { nearest, type Issue } from '../issue.ts';
import type { PageSource } from './page-source.ts';
import type { Library } from './records.ts';

/** Every error message is answered by a page that exists. */
export function messageIssues(library: Library, pages: readonly PageSource[]): Issue[] {
  const answers = new Set(
    pages.flatMap(({ id, frontmatter }) => [
      id === 'index' ? '/' : `/${id}/`,
      ...(typeof frontmatter['id'] === 'string' ? [frontmatter['id']] : []),
    ]),
  );
  return library.raw.messages.flatMap((message): Issue[] => {
    const answer = String(message.data['answer']);
    if (answers.has(answer)) return [];
    const near = nearest(answer, answers);
    return [
      {
        file: message.file,
        line: message.lineOf(['answer']),
        message: `${message.id} is answered by “${answer}”, which is no decision, no calculator and no page`,
        ...(near ? { fix: `Did you mean “${near}”?` } : {}),
      },
    ];
  });
}

/** What is typed leads to one group of synonyms only. */
export function synonymIssues(library: Library): Issue[] {
  const first = new Map<string, string>();
  return library.raw.synonyms.flatMap((group): Issue[] => {
    const { data } = synonymSchema().safeParse(group.data);
    if (!data) return [];
    return [...synonymsFrom([packSynonym(data)]).keys()].flatMap((typed): Issue[] => {
      const other = first.get(typed);
      if (other === undefined) first.set(typed, group.id);
      return other === undefined
        ? []
        : [
            {
              file: group.file,
              line: group.lineOf(['typed']),
              message: `${group.id}: “${typed}” leads to “${other}” already`,
              fix: 'Keep it in one of the two',
            },
          ];
    });
  });
}
