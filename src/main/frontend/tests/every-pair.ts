import assert from 'node:assert/strict';

/**
 * Tries every event in every state. `moves` names where a pair leads; a pair that it leaves out must leave the
 * state untouched (the very same object), so that nothing is redrawn or done twice.
 */
export function everyPair<S extends { name: string }, E>(
  next: (state: S, event: E) => S,
  states: Record<string, S>,
  events: Record<string, E>,
  moves: Record<string, Record<string, string>>,
): void {
  for (const [stateName, state] of Object.entries(states)) {
    for (const [eventName, event] of Object.entries(events)) {
      const after = next(state, event);
      const expected = moves[stateName]?.[eventName];
      const pair = `${stateName} + ${eventName}`;
      if (expected === undefined) assert.ok(after === state, `${pair} should change nothing, but became ${describe(after)}`);
      else assert.equal(describe(after), expected, pair);
    }
    for (const eventName of Object.keys(moves[stateName] ?? {})) {
      assert.ok(eventName in events, `the table names an unknown event: ${eventName}`);
    }
  }
  for (const stateName of Object.keys(moves)) assert.ok(stateName in states, `the table names an unknown state: ${stateName}`);
}

/** `capturing back` rather than just `capturing`. */
function describe(state: { name: string }): string {
  const detail = state as { side?: string; reason?: string; retry?: string; by?: string; quiet?: true; offline?: true; trouble?: unknown };
  const trouble = typeof detail.trouble === 'string' ? detail.trouble : undefined;
  const kind = detail.side ?? detail.reason ?? detail.retry ?? detail.by ?? trouble;
  return [state.name, kind, detail.quiet && 'quiet', detail.offline && 'offline'].filter(Boolean).join(' ');
}
