const shapes = {
  camera:
    '<path d="M4 8h3l1.6-2.4h6.8L17 8h3a1.5 1.5 0 0 1 1.5 1.5v8A1.5 1.5 0 0 1 20 19H4a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 4 8Z"/><circle cx="12" cy="13" r="3.4"/>',
  laptop: '<rect x="4.5" y="5" width="15" height="10.5" rx="1.5"/><path d="M2 19h20"/>',
  phone: '<rect x="6.5" y="2.5" width="11" height="19" rx="2.2"/><path d="M10.5 18.5h3"/>',
  card: '<rect x="2.5" y="5" width="19" height="14" rx="2.2"/><circle cx="8" cy="11" r="2"/><path d="M5 16c.5-1.7 1.5-2.4 3-2.400s2.5.7 3 2.400M14 10h4.500M14 14h4.5"/>',
  picture: '<rect x="3" y="4" width="18" height="16" rx="2"/><circle cx="8.5" cy="9.5" r="1.6"/><path d="m4 18 5.5-5 4 3.5 3-2.5 4 4"/>',
  torch: '<path d="M8 3h8v4l-2 3v10a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1V10L8 7ZM8 7h8M12 13v1.5"/>',
  check: '<path d="m4.5 12.5 5 5 10-11"/>',
  warning: '<path d="M12 3.5 22 20.500H2ZM12 10v5M12 17.600v.4"/>',
  cross: '<path d="m6 6 12 12M18 6 6 18"/>',
  on: '<rect x="2" y="6.5" width="20" height="11" rx="5.5"/><circle cx="16.5" cy="12" r="3" fill="currentColor"/>',
  off: '<rect x="2" y="6.5" width="20" height="11" rx="5.5"/><circle cx="7.5" cy="12" r="3"/>',
  link: '<path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.300l-1.2 1.200M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.700l1.2-1.2"/>',
  lock: '<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
  offline: '<path d="M3 3l18 18M8.5 16a5 5 0 0 1 5-1.300M5.3 12.500a9.5 9.5 0 0 1 4-2.300M2.3 9a14 14 0 0 1 4.2-2.700M12 6a14 14 0 0 1 9.7 3M14.5 10.300a9.5 9.5 0 0 1 4.2 2.200M12 19.500v.1"/>',
  refresh: '<path d="M20 11a8 8 0 0 0-14.3-4L3.5 9.500M3.5 4v5.500H9M4 13a8 8 0 0 0 14.3 4l2.2-2.500M20.5 20v-5.500H15"/>',
} as const;

export type IconName = keyof typeof shapes;

/** A line drawing in the text's own colour, hidden from screen readers. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'ho-icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.innerHTML = shapes[name];
  return svg;
}
