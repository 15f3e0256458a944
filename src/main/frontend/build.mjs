// Type-checks, bundles, and writes the tree that the server serves.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { writeReactPages } from './package/react-pages.mjs';
import { writeExamples } from './examples/write.mjs';
import { writePackage } from './package/write.mjs';
import { common } from './package/common.mjs';

const out = resolve(process.env.HANDOFF_FRONTEND_OUT || '../../../target/frontend');
const npm = resolve(process.env.HANDOFF_NPM_OUT || join(out, '../npm'));
const firstViewLimit = 40 * 1024;
// Version 4.0.21, bundled and minified: 3.76 MB, so much of it gzipped.
const publishedWidget = 1.5 * 1024 * 1024;

const check = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'], { stdio: 'inherit' });
if (check.status !== 0) process.exit(check.status ?? 1);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const [phone] = await Promise.all([
  build({
    ...common,
    format: 'esm',
    entryPoints: { 'capture/capture': 'capture/main.ts' },
    outdir: out,
    // what is needed later, or by some, is in files of its own, whose names change with what is in them
    splitting: true,
    chunkNames: 'capture/part/[name]-[hash]',
    metafile: true,
  }),
  build({ ...common, format: 'esm', entryPoints: { 'demo/demo': 'demo/main.ts' }, outdir: out }),
  build({ ...common, entryPoints: { 'capture/capture': 'capture/capture.css', 'demo/demo': 'demo/demo.css' }, outdir: out }),
  build({
    ...common,
    format: 'esm',
    loader: { '.css': 'text' },
    entryPoints: { 'widget/card-scan-view': 'widget/index.ts' },
    outdir: out,
  }),
]);
await Promise.all([writePackage(npm, common), writeReactPages(join(npm, '../react-pages'), common)]);
await writeExamples(join(out, '../examples'), npm, common);

const parts = Object.entries(phone.metafile.outputs).map(([path, output]) => ({ path: relative(out, resolve(path)), ...output }));
const at = (path) => parts.find((part) => part.path === relative(out, resolve(path)));
const withImports = ({ path, imports }) => [
  path,
  ...imports.filter(({ kind }) => kind === 'import-statement').flatMap((each) => withImports(at(each.path))),
];
const partOf = (source) => parts.find(({ entryPoint }) => entryPoint === source);
const scripts = [...new Set(withImports(partOf('capture/main.ts')))];
// told at once, or else the browser would learn of them only from the first script
const preloads = scripts.slice(1).map((path) => `    <link rel="modulepreload" href="${path}">\n`).join('');
writeFileSync(join(out, 'index.html'), readFileSync('capture/index.html', 'utf8').replace('  </head>', `${preloads}  </head>`));
cpSync('capture/icon.svg', join(out, 'capture/icon.svg'));
cpSync('demo/index.html', join(out, 'demo/index.html'));

const compressed = (file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length;
const report = (title, files) => {
  const total = files.reduce((sum, file) => {
    const size = compressed(file);
    console.log(`  ${(size / 1024).toFixed(1).padStart(6)} KB  ${file}`);
    return sum + size;
  }, 0);
  console.log(`${(total / 1024).toFixed(1).padStart(8)} KB  ${title}, gzipped`);
  return total;
};
const firstView = report("the phone page's first view", ['index.html', 'capture/capture.css', ...scripts]);
const later = withImports(partOf('capture/scanning.ts')).filter((path) => !scripts.includes(path));
report('what it fetches while the person reads', [...new Set(later)]);
const languages = parts.filter(({ entryPoint }) => entryPoint?.startsWith('capture/messages/')).map(({ path }) => path);
report('its other languages, of which one is fetched at most', languages);
const widget = report('the widget', ['widget/card-scan-view.js']);
console.log(`         ${(publishedWidget / widget).toFixed(0)} times smaller than CardScan's React widget, 1.50 MB gzipped without its 0.92 MB model`);
report('the demo page without the widget', ['demo/index.html', 'demo/demo.css', 'demo/demo.js']);
console.log(`         ${((firstViewLimit - firstView) / 1024).toFixed(1)} KB of the phone page's ${firstViewLimit / 1024} KB are left`);
if (firstView + Math.max(...languages.map(compressed)) > firstViewLimit) {
  console.error(`The phone page's first view is over ${firstViewLimit / 1024} KB: make it lighter.`);
  process.exit(1);
}
