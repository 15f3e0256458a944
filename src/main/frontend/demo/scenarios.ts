import type { CardScanProps } from '../widget';
import type { Switches } from './switches';

/** One thing to try. */
export interface Scenario {
  id: string;
  title: string;
  /** What happens, and what to look for. */
  text: string;
  switches?: Switches;
  props?: CardScanProps<'snake'>;
  /** What stands in for a session token that has run out. */
  token?: 'expired' | 'renewed';
  /** Has a plug to pull. */
  unplugs?: boolean;
}

const always = { webToMobileHandoffConfig: { enabled: 'always' } } as const;

export const usual: Scenario = {
  id: 'usual',
  title: 'Nothing wrong',
  text: 'This computer’s camera first; the phone where the camera fails, or for the asking.',
};

/** Grouped as the panel shows them. */
export const scenarios: Record<string, Scenario[]> = {
  'Ways to scan': [
    usual,
    { id: 'phone', title: 'Always the phone', text: 'The code is there at once.', props: always },
    { id: 'choose', title: 'Let people choose', text: 'Camera or phone, before anything starts.', props: { start: 'choose' } },
    {
      id: 'alone',
      title: 'Never the phone',
      text: 'Without a camera a picture can be uploaded.',
      switches: { camera: 'NotFoundError' },
      props: { webToMobileHandoffConfig: { enabled: false } },
    },
    {
      id: 'confirm',
      title: 'Compare the numbers',
      text: 'This page asks whether your phone shows the same number.',
      props: { webToMobileHandoffConfig: { enabled: 'always', confirm: 'always' } },
    },
    {
      id: 'code',
      title: 'Type the code',
      text: 'No need to see or scan anything: open this server’s address on the phone and type the letters.',
      props: always,
    },
  ],
  'Camera trouble': [
    { id: 'denied', title: 'Camera blocked', text: 'The browser refuses the camera.', switches: { camera: 'NotAllowedError' } },
    { id: 'none', title: 'No camera', text: 'This computer has none.', switches: { camera: 'NotFoundError' } },
    { id: 'busy', title: 'Camera in use', text: 'Another program has it.', switches: { camera: 'NotReadableError' } },
    { id: 'lost', title: 'Camera unplugged', text: 'Start with a camera, then pull its plug.', unplugs: true },
    { id: 'insecure', title: 'Page without https', text: 'Browsers give it no camera.', switches: { insecure: true } },
    {
      id: 'blank',
      title: 'Two failed attempts',
      text: 'The camera sees an empty table. Take a photo twice: then the phone takes over.',
      switches: { camera: 'blank' },
    },
  ],
  'Network trouble': [
    { id: 'away', title: 'Server out of reach', text: 'No call gets an answer.', switches: { away: true } },
    { id: 'sse', title: 'No WebSockets', text: 'Live all the same, by server-sent events.', switches: { noSockets: true } },
    {
      id: 'polling',
      title: 'Neither sockets nor streams',
      text: 'Live all the same, by polling.',
      switches: { noSockets: true, noStreams: true },
    },
    {
      id: 'expired',
      title: 'Session over',
      text: 'The page’s token has run out, and it has no other.',
      token: 'expired',
    },
    {
      id: 'renewed',
      title: 'Session renewed',
      text: 'The page’s token has run out, and it gets a new one by itself.',
      token: 'renewed',
    },
    {
      id: 'short',
      title: 'Code run out',
      text: 'As on a page that was left alone for an hour.',
      switches: { shortLinks: true },
      props: always,
    },
  ],
};

export function scenarioOf(id: string | null): Scenario {
  return Object.values(scenarios).flat().find((scenario) => scenario.id === id) ?? usual;
}
