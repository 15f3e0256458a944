// Bundles one page with each React that the component is made for; the browser tests open them.
import { resolve } from 'node:path';
import { build } from 'esbuild';

const mounts = {
  17: "import { render } from 'react-dom'; globalThis.mount = (element) => render(element, document.getElementById('root'));",
  18: "import { createRoot } from 'react-dom/client'; globalThis.mount = (element) => createRoot(document.getElementById('root')).render(element);",
};
mounts[19] = mounts[18];

/** React's own build for development: only it does in strict mode what strict mode is for. */
export async function writeReactPages(out, common) {
  await Promise.all(
    Object.entries(mounts).map(([version, mount]) =>
      build({
        ...common,
        format: 'esm',
        loader: { '.css': 'text' },
        define: { 'process.env.NODE_ENV': '"development"' },
        stdin: { contents: mount + "\nawait import('./react/strict-page');", resolveDir: '.' },
        alias: version === '19' ? {} : { react: resolve(`node_modules/react${version}`), 'react-dom': resolve(`node_modules/react-dom${version}`) },
        target: 'es2022',
        outfile: `${out}/react${version}.js`,
      }),
    ),
  );
}
