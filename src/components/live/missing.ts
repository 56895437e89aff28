/** A part of the script that a view cannot do without did not come: to draw the view anew would lose what was typed. */
export class Missing extends Error {}
