// Copies what browsers fetch from npm packages into wwwroot/lib and wwwroot/fonts, and the public suffix list into Core (all generated, never committed).
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { domainToASCII, fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const copy = (from, to) => { mkdirSync(dirname(join(root, to)), { recursive: true }); cpSync(join(root, 'node_modules', from), join(root, to)); };

rmSync(join(root, 'wwwroot/lib'), { recursive: true, force: true });
rmSync(join(root, 'wwwroot/fonts'), { recursive: true, force: true });
copy('idiomorph/dist/idiomorph.esm.js', 'wwwroot/lib/idiomorph.js');
copy('sortablejs/modular/sortable.esm.js', 'wwwroot/lib/sortable.js');

// The proof of work of message forms: the worker alone, as ALTCHA's own page for strict policies loads it.
copy('altcha/dist/workers/pbkdf2.js', 'wwwroot/lib/altcha-pbkdf2.js');

// What reads PDFs back, inside the Chromium that printed them; no page of ours loads it.
for (const file of ['pdf.min.mjs', 'pdf.worker.min.mjs']) copy(`pdfjs-dist/build/${file}`, `wwwroot/lib/pdf/${file}`);

// What reads English texts for slips, in the same way; the name of one file holds its version.
for (const file of readdirSync(join(root, 'node_modules/harper.js/dist')).filter(name => /^(index|slimBinary|BinaryModule-.*)\.js$|^harper_wasm_slim_bg\.wasm$/.test(name)))
  copy(`harper.js/dist/${file}`, `wwwroot/lib/harper/${file}`);

// The interface's variable fonts, Latin only.
for (const [family, file] of [['inter', 'wght'], ['fraunces', 'opsz']])
  for (const subset of ['latin', 'latin-ext'])
    copy(`@fontsource-variable/${family}/files/${family}-${subset}-${file}-normal.woff2`, `wwwroot/fonts/ui/${family}-${subset}.woff2`);

// The documents' static fonts: every weight and style that the templates use (a missing one would print as Type 3).
const documentFonts = {
  'inter': [400, 600, 700], 'source-sans-3': [400, 600, 700], 'source-serif-4': [400, 600, 700], 'eb-garamond': [400, 600, 700],
  'ibm-plex-sans': [400, 600, 700], 'lato': [400, 700], 'fraunces': [400, 600, 700], 'jetbrains-mono': [400, 600, 700],
  'noto-sans-arabic': [400, 600, 700], 'noto-sans-hebrew': [400, 600, 700], 'noto-emoji': [400, 600, 700],
};
for (const [family, weights] of Object.entries(documentFonts)) {
  const files = readdirSync(join(root, 'node_modules/@fontsource', family, 'files'));
  for (const file of files.filter(name => weights.some(weight => name.match(new RegExp(`-${weight}-(normal|italic)\\.woff2$`)))))
    copy(`@fontsource/${family}/files/${file}`, `wwwroot/fonts/${family}/${file}`);
}

// The public suffix list (https://publicsuffix.org): one rule a line, in ASCII. "*" stands for any label and "!" marks an exception.
const { default: rules } = await import(pathToFileURL(join(root, 'node_modules/psl/data/rules.js')));
const inAscii = rule => { const [, mark, name] = rule.match(/^(!|\*\.)?(.*)$/); return (mark ?? '') + domainToASCII(name); };
writeFileSync(join(root, 'ResumeStudio.Core/Domains/public-suffixes.txt'), rules.map(inAscii).join('\n') + '\n');
