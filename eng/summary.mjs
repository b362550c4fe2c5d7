// Adds up the .trx files of a folder and prints the one line that says how the tests went; fails when a test failed or none ran.
// A file "X-again.trx" holds the second run of what failed in "X.trx"; its outcomes count instead.
// With --failed FILE it prints the filter that selects that file's failed tests, or nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = file => readFileSync(file, 'utf8');

function counts(file) {
  const counters = read(file).match(/<Counters ([^>]*)\/>/)[1];
  const count = key => Number(counters.match(new RegExp(`\\b${key}="(\\d+)"`))[1]);
  return { passed: count('passed'), failed: count('failed') + count('error') + count('timeout') + count('aborted'), skipped: count('total') - count('executed') };
}

function failedMethods(file) {
  const text = read(file);
  const ids = new Set([...text.matchAll(/<UnitTestResult ([^>]*outcome="Failed"[^>]*)>/g)].map(match => match[1].match(/testId="([^"]+)"/)[1]));
  const tests = [...text.matchAll(/<UnitTest [^>]*id="([^"]+)"[\s\S]*?<TestMethod ([^>]*)\/>/g)].filter(match => ids.has(match[1]));
  return [...new Set(tests.map(match => match[2].match(/className="([^"]+)"/)[1].split(',')[0] + '.' + match[2].match(/ name="([^"(]+)/)[1]))];
}

if (process.argv[2] === '--failed') {
  console.log(failedMethods(process.argv[3]).map(name => `FullyQualifiedName~${name}`).join('|'));
  process.exit(0);
}

const folder = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of readdirSync(folder).filter(file => file.endsWith('.trx') && !file.endsWith('-again.trx'))) {
  const first = counts(join(folder, name));
  const again = join(folder, name.replace('.trx', '-again.trx'));
  if (existsSync(again)) {
    const second = counts(again);
    const mended = second.passed + second.failed >= first.failed ? first.failed - second.failed : 0;
    first.passed += mended;
    first.failed -= mended;
  }
  for (const key of Object.keys(total)) total[key] += first[key];
}
for (const project of ['Core', 'Data', 'Web', 'Browser'].filter(project => !existsSync(join(folder, `${project}.trx`)))) {
  console.log(`${project}: the tests did not come to an end.`);
  total.failed++;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
