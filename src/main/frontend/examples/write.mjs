// Copies the examples, the one in React bundled with the package that was just written: the tests serve them.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** @param npm where the package is; @param common what all bundles share */
export async function writeExamples(out, npm, common) {
  rmSync(out, { recursive: true, force: true });
  for (const name of ['plain-html', 'landing', 'react']) cpSync(join('examples', name), join(out, name), { recursive: true });
  await build({
    ...common,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { 'handoff-card-scan-view/react': join(npm, 'react.js') },
    // The package lies outside this folder, and React is for whoever uses it to bring.
    nodePaths: ['node_modules'],
    entryPoints: ['examples/react/check-in.jsx'],
    outfile: join(out, 'react/check-in.js'),
  });
}
