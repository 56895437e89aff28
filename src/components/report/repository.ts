const given = process.env['REPOSITORY_URL'] ?? '';

/**
 * The repository in which readers report and edit, as a browser shows it: `REPOSITORY_URL`. Without it, or where it
 * is empty, the site offers neither.
 */
export const repository = given === '' ? undefined : given;
