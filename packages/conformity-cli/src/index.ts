import { renderWithHelm } from '@cloud-pi-native/backstage-plugin-conformity-node';
import { version } from '../package.json';
import { run } from './run';

run(process.argv.slice(2), {
  version,
  write: text => {
    process.stdout.write(text);
  },
  fail: text => {
    process.stderr.write(text);
  },
  render: snapshot => renderWithHelm(snapshot),
}).then(code => {
  // Not `exit`: what was written may still be on its way into a pipe.
  process.exitCode = code;
});
