/**
 * `GET /events`, after this number or else from now on.
 *
 * @param wait seconds that the server may take while there is nothing to tell; 0 answers at once
 */
export function eventsPath(after?: number, wait?: number): string {
  const query = [after === undefined ? '' : `after=${after}`, wait === undefined ? '' : `wait=${wait}`];
  return ['/events', query.filter(Boolean).join('&')].filter(Boolean).join('?');
}
