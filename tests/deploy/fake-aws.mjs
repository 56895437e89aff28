// Stands in for the AWS CLI where deploy/aws/publish.sh is tested: buckets are folders below FAKE_AWS.
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';

const home = process.env.FAKE_AWS;
const args = process.argv.slice(2);
appendFileSync(join(home, 'calls.txt'), `${args.join(' ')}\n`);

const value = (flag) => args[args.indexOf(flag) + 1];
const place = (address) => (address.startsWith('s3://') ? join(home, address.slice('s3://'.length)) : address);
const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())
    : [];

/** Whether `aws s3 sync` looks at a file: the last of the filters that matches it decides. */
function isMeant(name) {
  let meant = true;
  for (const [i, flag] of args.entries())
    // A star of the CLI crosses folders.
    if (
      ['--exclude', '--include'].includes(flag) &&
      matchesGlob(name.replaceAll('/', '+'), args[i + 1].replace('/', '+'))
    )
      meant = flag === '--include';
  return meant;
}

const commands = {
  'cloudformation describe-stacks': () =>
    console.log(process.env[`FAKE_${/=='(\w+)'/.exec(value('--query'))[1]}`] ?? ''),
  'cloudfront create-invalidation': () => console.log('InProgress'),
  's3api list-objects-v2': () => {
    const bucket = join(home, value('--bucket'));
    for (const name of filesIn(bucket)) if (name.startsWith(value('--prefix'))) console.log(name);
  },
  's3 rm': () => rmSync(place(args[2])),
  's3 sync': () => {
    const [from, to] = [place(args[2]), place(args[3])];
    const meant = filesIn(from).filter(isMeant);
    for (const name of meant) {
      mkdirSync(dirname(join(to, name)), { recursive: true });
      cpSync(join(from, name), join(to, name));
    }
    if (args.includes('--delete'))
      for (const name of filesIn(to).filter(isMeant)) if (!meant.includes(name)) rmSync(join(to, name));
  },
};
commands[`${args[0]} ${args[1]}`]();
