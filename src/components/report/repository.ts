/**
 * The repository in which readers report and edit, as a browser shows it: `REPOSITORY_URL`. Without it, or where it
 * is empty, the site offers neither.
 */
export const repository = process.env['REPOSITORY_URL'] || undefined;
