/** An address's query. An ampersand that was written for HTML and pasted as text, `?a=1&amp;b=2`, is repaired. */
export const queryOf = (search: string): URLSearchParams => new URLSearchParams(search.replace(/([?&]|^)amp;/g, '$1'));
