import type { Problem } from '../client/problem';
import type { Messages } from './messages';

/** What to say of a problem that ended a scan, by what the person can do about it. */
export type Failure =
  /** The session: a new page has a new one. */
  | 'over'
  /** This page, or what it asks for, is not allowed: nothing that a patient could mend. */
  | 'refused'
  /** Server or network: another try may do. */
  | 'unreachable';

export function failureOf(problem: Problem | undefined): Failure {
  if (!problem || problem.isPassing) return 'unreachable';
  return problem.isUnauthorized && !problem.isOrigin ? 'over' : 'refused';
}

export function failureTexts(texts: Messages, failure: Failure): { title: string; text: string } {
  switch (failure) {
    case 'over':
      return { title: texts.sessionOverTitle, text: texts.sessionOverText };
    case 'refused':
      return { title: texts.refusedTitle, text: texts.refusedText };
    case 'unreachable':
      return { title: texts.failedTitle, text: texts.failedText };
  }
}
