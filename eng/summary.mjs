// Adds up the .trx files of a folder and prints the one line that says how the tests went; fails when a test failed or none ran.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of readdirSync(folder).filter(file => file.endsWith('.trx'))) {
  const counters = readFileSync(join(folder, name), 'utf8').match(/<Counters ([^>]*)\/>/)[1];
  const count = key => Number(counters.match(new RegExp(`\\b${key}="(\\d+)"`))[1]);
  total.passed += count('passed');
  total.failed += count('failed') + count('error') + count('timeout') + count('aborted');
  total.skipped += count('total') - count('executed');
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
