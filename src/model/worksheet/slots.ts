/**
 * Puts numbers into a text or a ready-drawn formula that says `@name@` where they belong.
 * @param clean makes a value safe for where it goes; HTML needs it escaped
 */
export const fillSlots = (
  template: string,
  slots: Readonly<Record<string, string>>,
  clean: (value: string) => string = (value) => value,
): string => template.replace(/@([\w-]+)@/g, (_, name: string) => clean(slots[name] ?? '–'));

/** Text that cannot be taken for markup. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Text in a formula, without the signs that TeX would take for its own. */
export const forTex = (value: string): string => value.replaceAll('\u00a0', ' ').replace(/[%&#$_]/g, '\\$&');
