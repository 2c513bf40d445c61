/** Calls what a host has given. An error in it is the host's: told to the page, and nothing of ours stops for it. */
export function callHost(call: () => void): void {
  try {
    call();
  } catch (fault) {
    reportError(fault);
  }
}
