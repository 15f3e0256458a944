// The npm package as somebody else meets it: packed, installed, type-checked, bundled, rendered by a server.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { common } from './common.mjs';
import { writePackage } from './write.mjs';

const home = mkdtempSync(join(tmpdir(), 'handoff-package-'));
const consumer = join(home, 'consumer');
const installed = join(consumer, 'node_modules', 'handoff-card-scan-view');
const modules = resolve('node_modules');

before(async () => {
  await writePackage(join(home, 'package'), common);
  const packed = run('npm', ['pack', '--json', '--pack-destination', home], join(home, 'package'));
  cpSync('package/consumer', consumer, { recursive: true });
  mkdirSync(installed, { recursive: true });
  run('tar', ['xzf', join(home, JSON.parse(packed)[0].filename), '--strip-components=1', '-C', installed], home);
  install('react', 'react');
  install('@types', '@types');
  install('csstype', 'csstype');
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
});

after(() => rmSync(home, { recursive: true, force: true }));

for (const [module, moduleResolution] of [['ESNext', 'Bundler'], ['NodeNext', 'NodeNext']]) {
  test(`a strict TypeScript project type-checks against it, modules found as ${moduleResolution} does`, () => {
    const compilerOptions = {
      module,
      moduleResolution,
      jsx: 'react-jsx',
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['element.ts', 'component.tsx'] }));
    run(process.execPath, [join(modules, 'typescript/bin/tsc'), '-p', '.'], consumer);
  });
}

test('a bundler takes it, and leaves the element out of what uses React only once', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "import './component'; import 'handoff-card-scan-view';", resolveDir: consumer },
    bundle: true,
    jsx: 'automatic',
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const text = outputFiles[0].text;
  assert.equal(text.split('customElements.define(').length - 1, 1);
});

test('the element needs no React', async () => {
  const { metafile } = await build({
    stdin: { contents: "import 'handoff-card-scan-view';", resolveDir: consumer },
    bundle: true,
    jsx: 'automatic',
    write: false,
    metafile: true,
    format: 'iife',
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
  });
  assert.deepEqual(Object.keys(metafile.inputs).filter((file) => file.includes('/react/')), []);
});

for (const version of ['17', '18', '']) {
  test(`a server renders the component of React ${version || '19'}`, async () => {
    const renderer = join(modules, `react-dom${version}/server${version === '17' ? '.node.js' : ''}`);
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { renderToString } from ${JSON.stringify(renderer)};
          import { strict } from './component';
          console.log(renderToString(strict));`,
        resolveDir: consumer,
      },
      bundle: true,
      jsx: 'automatic',
      write: false,
      platform: 'node',
      format: 'cjs',
      alias: { react: join(modules, `react${version}`) },
      logLevel: 'error',
      logOverride: { 'empty-import-meta': 'silent' },
    });
    const file = join(home, `rendered${version}.cjs`);
    writeFileSync(file, outputFiles[0].contents);
    const html = run(process.execPath, [file], home);
    assert.match(html, /<card-scan-view class="scan" style="--handoff-color-brand:#0a4f9e"/);
    assert.ok(!html.includes('token'), 'a session token has no place in a page');
  });
}

test('it says what it is for, and carries no source of tests', () => {
  const { exports, peerDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  assert.deepEqual(Object.keys(exports), ['.', './react', './card-scan-view.js', './package.json']);
  assert.equal(peerDependencies.react, '>=17 <20');
  assert.match(readFileSync(join(installed, 'README.md'), 'utf8'), /card-scan-view/);
});

function install(name, from) {
  symlinkSync(join(modules, from), join(consumer, 'node_modules', name));
}

function run(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
