/** A line of built output that somebody wants to see in the source it came from. */
export interface BuiltLine {
  /** Lines of the built file around the wanted one, as far as they are known. */
  around: string[]
  /** Index of the wanted line in `around`. */
  at: number
  /** The enclosing function, as facts spell it. */
  function?: string
}

export interface SourceLine {
  path: string
  line: number
  /** Found by its text, or only the function that holds it. */
  by: 'text' | 'function'
}

export interface SourceFile { path: string; text: string }

interface Candidate extends SourceLine { function: string | undefined; score: number }

/** Lines such as `}` and `)` are everywhere and say nothing. */
const TELLING = 4
const MAX_CANDIDATES = 200

/**
 * Where built lines come from: the tracked line with the same text, preferring the same function and the same neighbours; else the
 * line where the function begins, if exactly one tracked file defines it. A tie is no answer. One pass over the sources: each
 * line is trimmed and looked up once, so 1,000 files cost what reading them costs.
 */
export function mapToSource(wanted: BuiltLine[], sources: Iterable<SourceFile>): Array<SourceLine | undefined> {
  const byText = new Map<string, number[]>()
  const byFunction = new Map<string, SourceLine[]>()
  for (const [i, { around, at, function: name }] of wanted.entries()) {
    const text = (around[at] ?? '').trim()
    if (text.length >= TELLING) byText.set(text, [...byText.get(text) ?? [], i])
    if (name) byFunction.set(name.toLowerCase(), [])
  }
  const candidates = wanted.map((): Candidate[] => [])
  for (const { path, text } of sources) {
    const lines = text.split('\n')
    let enclosing: string | undefined
    for (const [index, raw] of lines.entries()) {
      const line = raw.trim()
      const defined = definition(line)
      if (defined) byFunction.get(enclosing = defined)?.push({ path, line: index + 1, by: 'function' })
      for (const i of byText.get(line) ?? []) {
        if (candidates[i]!.length < MAX_CANDIDATES) {
          candidates[i]!.push({ path, line: index + 1, by: 'text', function: enclosing, score: score(wanted[i]!, lines, index, enclosing) })
        }
      }
    }
  }
  return wanted.map(({ function: name }, i) => best(candidates[i]!) ?? only(byFunction.get(name?.toLowerCase() ?? '')))
}

/** The function that a line begins to define, in lower case: `function global:Get-Thing {`. */
function definition(line: string): string | undefined {
  if (!/^(?:function|filter)\s/i.test(line)) return undefined
  return line.split(/[\s({]+/, 2)[1]?.toLowerCase().replace(/^(?:global|script|local|private):/, '')
}

/** Ten for the same function, one for each of the six neighbours that is the same. */
function score({ around, at, function: name }: BuiltLine, lines: string[], index: number, enclosing: string | undefined): number {
  let points = (name?.toLowerCase() ?? '') === (enclosing ?? '') ? 10 : 0
  for (const offset of [-3, -2, -1, 1, 2, 3]) {
    const built = around[at + offset]?.trim()
    if (built && built === lines[index + offset]?.trim()) points++
  }
  return points
}

function best(candidates: Candidate[]): SourceLine | undefined {
  const [first, second] = candidates.sort((a, b) => b.score - a.score)
  return first && first.score !== second?.score ? { path: first.path, line: first.line, by: 'text' } : undefined
}

function only(lines: SourceLine[] = []): SourceLine | undefined {
  return lines.length === 1 ? lines[0] : undefined
}
