import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Ends a command that was used wrongly: what is wrong, how it is used, exit code 2. */
export function wrongUse(message: string, usage: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

/**
 * What a command was given. With `--help` it prints the usage and ends with exit code 0; what it does not know ends it too,
 * with exit code 2, before anything is done.
 * @param words how many words without a hyphen it takes
 */
export function readArgs<const Known extends Options>(usage: string, options: Known, words = 0) {
  const read = () => {
    try {
      return parseArgs({
        options: { ...options, help: { type: 'boolean', short: 'h' } },
        allowPositionals: true,
      });
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return wrongUse(said.replace(/\. To specify .*$/s, '.'), usage);
    }
  };
  const { values, positionals } = read();
  if ('help' in values && values.help === true) {
    console.log(usage);
    process.exit(0);
  }
  const surplus = positionals[words];
  if (surplus !== undefined) wrongUse(`“${surplus}” is not known here.`, usage);
  return { values, positionals };
}
