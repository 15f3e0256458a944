import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, type Hex } from '../ui/color';
import { logoIn, paint } from './brand';

function painted(colour: string | null | undefined, isDark = false): Record<string, string> {
  const properties: Record<string, string> = {};
  paint({ setProperty: (name, value) => void (properties[name] = String(value)) }, colour, isDark);
  return properties;
}

test('no brand makes the page illegible, on any of its grounds', () => {
  const grounds: [boolean, Hex[]][] = [
    [false, ['#f4f7f8', '#ffffff']],
    [true, ['#0e181d', '#16232a']],
  ];
  for (const colour of ['#ffff00', '#000000', '#ffffff', '#808080', '#0a6b66', '#ff2d55', '#001a3d', '#7f8c00', '#00ffff']) {
    for (const [isDark, surfaces] of grounds) {
      const shades = painted(colour, isDark);
      for (const surface of surfaces) {
        assert.ok(contrast(shades['--brand-accent'] as Hex, surface) >= 4.5, `${colour} as text on ${surface}`);
      }
      assert.ok(contrast(shades['--brand-on-fill'] as Hex, shades['--brand-fill'] as Hex) >= 4.5, `text on ${colour}`);
    }
  }
});

test('what is no colour changes nothing', () => {
  for (const colour of [undefined, null, '', 'red', '#fff', 'url(//elsewhere)', '#12345g']) assert.deepEqual(painted(colour), {});
});

test('a logo comes with the page or not at all', () => {
  const logo = 'data:image/png;base64,iVBORw0KGgo=';
  assert.equal(logoIn({ logo_url: logo }), logo);
  for (const logo_url of ['https://elsewhere.example/logo.png', 'data:text/html;base64,PGI+', 'javascript:alert(1)', '']) {
    assert.equal(logoIn({ logo_url }), undefined);
  }
  assert.equal(logoIn(undefined), undefined);
  assert.equal(logoIn(null), undefined);
});
