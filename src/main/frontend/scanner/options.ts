import { button, type ButtonOptions } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Camera } from './camera';
import type { ScannerMessages } from './messages';

/** A button that stays pressed. */
export function toggle(label: string, on: boolean, set: (on: boolean) => void, options: ButtonOptions): HTMLButtonElement {
  const press = () => {
    const pressed = element.getAttribute('aria-pressed') !== 'true';
    element.setAttribute('aria-pressed', String(pressed));
    set(pressed);
  };
  const element = button(label, press, { kind: 'quiet', ...options });
  element.setAttribute('aria-pressed', String(on));
  return element;
}

export function torchButton(camera: Camera, texts: ScannerMessages): HTMLButtonElement {
  const element = toggle(texts.torchOn, false, (on) => void light(on), { testid: 'torch', icon: icon('torch') });
  const light = async (on: boolean) => {
    element.lastChild!.textContent = on ? texts.torchOff : texts.torchOn;
    await camera.setTorch(on).catch(() => undefined);
  };
  return element;
}

export function cameraButton(texts: ScannerMessages, turn: () => void): HTMLButtonElement {
  return button(texts.otherCamera, turn, { kind: 'quiet', testid: 'other-camera', icon: icon('refresh') });
}
