/** Units that most numbers come in. */
export const usual: Readonly<Record<string, string>> = { time: 'min', rate: '/s', bytes: 'KB' };
