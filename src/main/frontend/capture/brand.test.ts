import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, logoIn, palette } from './brand';

type Rgb = [number, number, number];
const rgb = (text: string | undefined) => (text ?? '').match(/\d+/g)!.map(Number) as Rgb;
const grounds: Record<string, Rgb[]> = {
  '--card-scan': [[244, 247, 248], [255, 255, 255]],
  '--card-scan-dark': [[14, 24, 29], [22, 35, 42]],
};

test('no brand makes the page illegible', () => {
  for (const colour of ['#ffff00', '#000000', '#ffffff', '#808080', '#777777', '#0a6b66', '#ff2d55', '#001a3d', '#7f8c00', '#00ffff']) {
    const colours = palette(colour);
    for (const [prefix, page] of Object.entries(grounds)) {
      const accent = rgb(colours[`${prefix}-accent`]);
      for (const ground of [...page, rgb(colours[`${prefix}-soft`])]) {
        assert.ok(contrast(accent, ground) >= 4.5, `${colour} as text, ${prefix}`);
      }
      for (const button of ['accent', 'accent-strong']) {
        const ratio = contrast(rgb(colours[`${prefix}-on-accent`]), rgb(colours[`${prefix}-${button}`]));
        assert.ok(ratio >= 4.5, `${colour} as ${button}, ${prefix}: ${ratio}`);
      }
    }
  }
});

test('a colour that can be read stays as it is', () => {
  assert.equal(palette('#0A6B66')['--card-scan-accent'], 'rgb(10 107 102)');
});

test('what is no colour changes nothing', () => {
  for (const colour of [undefined, '', 'red', '#fff', 'url(//elsewhere)', '#12345g']) assert.deepEqual(palette(colour), {});
});

test('a logo comes with the page or not at all', () => {
  const logo = 'data:image/png;base64,iVBORw0KGgo=';
  assert.equal(logoIn({ logo_url: logo }), logo);
  for (const logo_url of ['https://elsewhere.example/logo.png', 'data:text/html;base64,PGI+', 'javascript:alert(1)', '', null]) {
    assert.equal(logoIn({ logo_url }), undefined);
  }
  assert.equal(logoIn(undefined), undefined);
  assert.equal(logoIn(null), undefined);
});
