/**
 * One reason why something was not read, as the sources write it, and as it reads in Arabic, Persian and Russian.
 * `{n}`, `{m}`, `{k}` are numbers, `{x}`, `{y}`, `{z}` names and words of others, `{language}` a code or several,
 * `{why}` a reason within the reason; `[entry|entries]` is either.
 */
export type Row = readonly [english: string, ar: string, fa: string, ru: string];
