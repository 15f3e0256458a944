// Bundles every *.test.ts on its own and gives them to Node's test runner, with the npm package's own test.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const folders = ['client', 'scanner', 'ui', 'widget', 'react', 'capture', 'demo', 'tests'];
const entryPoints = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file)),
);
const out = mkdtempSync(join(tmpdir(), 'handoff-frontend-'));
try {
  await build({
    entryPoints,
    outdir: out,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node18',
    outExtension: { '.js': '.mjs' },
    loader: { '.css': 'text' },
    sourcemap: 'inline',
    // Browsers have it; Node only from 19 on.
    banner: { js: "import { webcrypto } from 'node:crypto'; globalThis.crypto ??= webcrypto;" },
    logLevel: 'warning',
  });
  const bundles = readdirSync(out, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => join(out, file));
  const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...bundles, 'package/package.test.mjs'], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
