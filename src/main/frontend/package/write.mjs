// Writes the npm package: the element, the React component, their types.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const { version, description, license } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @param common what all bundles share */
export async function writePackage(out, common) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    ...common,
    // Whoever bundles the package makes it small; until then it should be readable.
    minify: false,
    format: 'esm',
    splitting: true,
    loader: { '.css': 'text' },
    external: ['react'],
    entryPoints: { index: 'widget/index.ts', react: 'react/index.ts' },
    outdir: out,
  });
  await build({
    ...common,
    format: 'esm',
    loader: { '.css': 'text' },
    entryPoints: { 'card-scan-view': 'widget/index.ts' },
    outdir: out,
  });
  const react = join(out, 'react.js');
  writeFileSync(react, `"use client";\n${readFileSync(react, 'utf8')}`);
  writeTypes(join(out, 'types'));
  cpSync('package/README.md', join(out, 'README.md'));
  writeFileSync(join(out, 'package.json'), JSON.stringify(manifest(), null, 2) + '\n');
}

function manifest() {
  const entry = (name, types) => ({ types: `./types/${types}/index.d.ts`, import: `./${name}.js` });
  return {
    name: 'handoff-card-scan-view',
    version,
    description,
    license,
    type: 'module',
    types: './types/widget/index.d.ts',
    exports: {
      '.': entry('index', 'widget'),
      './react': entry('react', 'react'),
      './card-scan-view.js': './card-scan-view.js',
      './package.json': './package.json',
    },
    peerDependencies: { react: '>=17 <20' },
    peerDependenciesMeta: { react: { optional: true } },
  };
}

function writeTypes(out) {
  const options = ['--emitDeclarationOnly', '--declaration', '--noEmit', 'false', '--rootDir', '.', '--outDir', out];
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'package/tsconfig.json', ...options], {
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error('The types of the npm package could not be written');
  for (const file of readdirSync(out, { recursive: true }).map(String)) {
    if (file.endsWith('.d.ts')) nameWholeFiles(join(out, file));
  }
}

/** Node's own way of finding modules asks for whole file names: `./props` → `./props.js`. */
function nameWholeFiles(file) {
  const text = readFileSync(file, 'utf8').replace(/((?:from|import)\s*\(?['"])(\.[^'"]*)(['"])/g, (_, before, path, after) => {
    const folder = statSync(join(dirname(file), path), { throwIfNoEntry: false })?.isDirectory();
    return `${before}${path}${folder ? '/index' : ''}.js${after}`;
  });
  writeFileSync(file, text);
}
