const alphabet = 'BCDFGHJKLMNPQRSTVWXZ';
export const codeLength = 8;

/** A typed code, read forgivingly. */
export interface TypedCode {
  /** The letters in capitals, without blanks and hyphens. */
  letters: string;
  /** Each sign that no code has in it, once, in the order it was typed. */
  strange: string[];
  /** Eight letters of the alphabet. */
  complete: boolean;
}

/** Takes a code in any case, with blanks, hyphens or dots anywhere, also pasted with a line's end. */
export function readCode(text: string): TypedCode {
  const signs = Array.from(text.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}.·_\p{Cf}]/gu, ''));
  const strange = [...new Set(signs.filter((sign) => !alphabet.includes(sign)))];
  return { letters: signs.join(''), strange, complete: strange.length === 0 && signs.length === codeLength };
}
