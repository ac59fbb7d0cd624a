/** Something a person can put right: scripts/run.mjs prints the message alone, without a stack. */
export class ExpectedError extends Error {
  readonly expected = true;
}
