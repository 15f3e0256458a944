/** Calls what belongs to the page: its errors are told as its own, and change nothing of ours. */
export function safely(call: () => void): void {
  try {
    call();
  } catch (thrown) {
    if (typeof reportError === 'function') reportError(thrown);
    else
      setTimeout(() => {
        throw thrown;
      });
  }
}
