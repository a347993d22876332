/** The user's mistake: one sentence that says what to change and where. Exit code 2, no stack. */
export class UserError extends Error {
  override name = 'UserError'
}
