import { main } from './main';

main(process.env, text => process.stdout.write(`${text}\n`)).then(
  code => {
    process.exitCode = code;
  },
  () => {
    process.stderr.write('The contract suite could not be run\n');
    process.exitCode = 2;
  },
);
