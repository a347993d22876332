/** What to tell a person of a syntax error; the ids are PowerShell's own. */
const MESSAGES: Record<string, string> = {
  UnexpectedToken: 'Something stands here that does not belong to the statement before it.',
  MissingEndCurlyBrace: 'The closing } is missing.',
  TerminatorExpectedAtEndOfString: 'The string is not closed.',
  MissingTerminatorMultiLineComment: 'The comment is not closed.',
  NotFullyParsed: 'The code is nested too deeply to be parsed; the rest was only searched for names.',
}

/** One sentence for an error id; ids without an own sentence are spelled out. */
export const messageOf = (code: string): string =>
  MESSAGES[code] ?? `${code.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/^./, (c) => c.toUpperCase())}.`
