import { button } from '../ui/dom';
import { icon } from '../ui/icons';
import { isAutomatic, setAutomatic } from './automatic';
import type { Camera } from './camera';
import type { ScannerMessages } from './messages';

/** A button that stays pressed; not by colour alone. */
function toggle(on: boolean, set: (on: boolean) => void, draw: (on: boolean) => (Node | string)[], testid: string): HTMLButtonElement {
  const show = (pressed: boolean) => {
    element.setAttribute('aria-pressed', String(pressed));
    element.replaceChildren(...draw(pressed));
  };
  const press = () => {
    const pressed = element.getAttribute('aria-pressed') !== 'true';
    show(pressed);
    set(pressed);
  };
  const element = button('', press, { kind: 'quiet', testid });
  show(on);
  return element;
}

/** Whether pictures take themselves. */
export function automaticButton(texts: ScannerMessages): HTMLButtonElement {
  return toggle(isAutomatic(), setAutomatic, (on) => [icon(on ? 'on' : 'off'), texts.automatic], 'automatic');
}

export function torchButton(camera: Camera, texts: ScannerMessages): HTMLButtonElement {
  const light = (on: boolean) => void camera.setTorch(on).catch(() => undefined);
  return toggle(camera.torchIsOn, light, (on) => [icon('torch'), on ? texts.torchOff : texts.torchOn], 'torch');
}

export function cameraButton(texts: ScannerMessages, turn: () => void): HTMLButtonElement {
  return button(texts.otherCamera, turn, { kind: 'quiet', testid: 'other-camera', icon: icon('refresh') });
}
