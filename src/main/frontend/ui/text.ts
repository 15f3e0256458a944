/** Puts values into a text: `fill('for {company}', { company: 'A&B' })`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Keeps a name from a URL what it is: one line of plain text, at most 80 characters as the server counts them. */
export function plainName(text: string | null | undefined): string | undefined {
  const signs = Array.from((text ?? '').replace(/[\p{C}\s]+/gu, ' ').trim()).slice(0, 80);
  while (signs.join('').length > 80) signs.pop();
  return signs.join('') || undefined;
}

/** Milliseconds as minutes and seconds, `4:05`. */
export function minutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
