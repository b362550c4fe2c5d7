// Shows pages to the HTML validator and, three times each, to the audits of a phone: node eng/audit.mjs ADDRESS…
// Ends with 1 when a page is not valid or a median is below what is asked of it.
// The tools are restored into artifacts/audit when they are first asked for; the program itself does not need them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const tools = ['lighthouse@13.5.0', 'vnu-jar@26.9.27'];
const folder = resolve('artifacts/audit');
const runs = 3;
const least = 98;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const chromium = process.env.CHROME_PATH ?? '/usr/bin/chromium-headless-shell';

mkdirSync(folder, { recursive: true });
if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}');
if (!existsSync(join(folder, 'node_modules/lighthouse'))) execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...tools], { cwd: folder, stdio: 'inherit' });
const jar = createRequire(join(folder, 'package.json'))('vnu-jar');

const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function validate(address) {
  const page = join(folder, 'page.html');
  writeFileSync(page, await (await fetch(address)).text());
  try {
    execFileSync('java', ['-jar', jar, '--errors-only', page], { stdio: 'pipe' });
    return 'valid';
  } catch (failure) {
    return `\n${failure.stderr}`;
  }
}

function audit(address) {
  const report = join(folder, 'report.json');
  const options = [address, '--quiet', '--chrome-flags=--headless --no-sandbox', `--only-categories=${categories}`, '--output=json', `--output-path=${report}`];
  execFileSync(join(folder, 'node_modules/.bin/lighthouse'), options, { env: { ...process.env, CHROME_PATH: chromium }, stdio: 'pipe' });
  return JSON.parse(readFileSync(report, 'utf8'));
}

const lost = report => categories.flatMap(name => report.categories[name].auditRefs)
  .filter(part => part.weight > 0 && report.audits[part.id].score !== null && report.audits[part.id].score < 0.9)
  .map(part => part.id);

const faults = [];
console.log(`\naudit: medians of ${runs} runs as a phone\n${''.padEnd(36)}${categories.map(name => name.padStart(16)).join('')}  html`);
for (const address of process.argv.slice(2)) {
  const reports = Array.from({ length: runs }, () => audit(address));
  const scores = categories.map(name => median(reports.map(report => report.categories[name].score * 100)));
  const html = await validate(address);
  const path = new URL(address).pathname;
  console.log(`${path.padEnd(36)}${scores.map(score => String(Math.round(score)).padStart(16)).join('')}  ${html}  ${lost(reports[0]).join(' ')}`);
  faults.push(...categories.filter((_, at) => !(scores[at] >= least)).map(name => `${path}: ${name} is below ${least}`));
  if (html !== 'valid') faults.push(`${path}: not valid`);
}

if (faults.length > 0) {
  console.error(`\naudit failed:\n${faults.join('\n')}`);
  process.exitCode = 1;
}
