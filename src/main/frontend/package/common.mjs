/** What all bundles share. */
export const common = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  target: ['chrome80', 'edge80', 'firefox80', 'safari14'],
  // Safari 14 mishandles one rare form of destructuring, which does not occur here; the rest it knows.
  supported: { destructuring: true },
  logLevel: 'warning',
};
