/** What the terminal can do, and the progress line on it. */

/** Whether to colour: FORCE_COLOR, then NO_COLOR (no-color.org), then whether it is a terminal. */
export function wantsColour(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return false
  return stream.isTTY === true
}

/** Columns for prose: the terminal's, within what can be read. */
export function columnsOf(stream: { columns?: number }): number {
  return Math.min(120, Math.max(60, stream.columns || 80))
}

/** A line on a terminal that is written over; nothing at all elsewhere. */
export function progressOn(stream: NodeJS.WriteStream): { say: (text: string) => void; clear: () => void } {
  if (!stream.isTTY) return { say: () => {}, clear: () => {} }
  const write = (text: string) => stream.write(`\r\u001b[K${text}`)
  return { say: text => write(text.slice(0, (stream.columns || 80) - 1)), clear: () => write('') }
}
