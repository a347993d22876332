/** The command line's words → what is asked for. Every mistake is a UserError with the nearest known word. */
import { UserError, didYouMean } from '../errors.js'

export const FORMATS = ['text', 'json', 'markdown', 'sarif', 'html', 'cyclonedx'] as const
export type Format = (typeof FORMATS)[number]
export const COMMANDS = ['vet', 'facts', 'explain', 'accept'] as const
export type Command = (typeof COMMANDS)[number]

/** Options that take a value, those that may be given more than once, and those that take none. */
const VALUES = ['format', 'output', 'policy', 'rules', 'compare', 'module', 'because', 'until', 'by', 'path', 'value', 'level'] as const
const LISTS = ['include', 'exclude'] as const
const FLAGS = ['online', 'help', 'version'] as const
const ALL = [...VALUES, ...LISTS, ...FLAGS]

/** Which options belong to which command; `help` and `version` to all. */
const BELONG: Record<Command, readonly string[]> = {
  vet: ['format', 'output', 'policy', 'rules', 'compare', 'online', 'include', 'exclude'],
  facts: ['include', 'exclude'],
  explain: ['rules'],
  accept: ['policy', 'rules', 'module', 'because', 'until', 'by', 'path', 'value', 'level'],
}

export interface Arguments {
  command: Command
  /** PATHs, or the rule's id. */
  operands: string[]
  values: Partial<Record<(typeof VALUES)[number], string>>
  lists: Record<(typeof LISTS)[number], string[]>
  flags: Set<(typeof FLAGS)[number]>
}

/** Reads the words after `node cli.js`. A first word that is a command's name is the command; write `./facts` for a folder of that name. */
export function readArguments(words: readonly string[]): Arguments {
  const found: Arguments = { command: 'vet', operands: [], values: {}, lists: { include: [], exclude: [] }, flags: new Set() }
  const rest = [...words]
  if (isOneOf(COMMANDS, rest[0])) found.command = rest.shift() as Command
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') found.operands.push(...rest.splice(0))
    else if (word === '-h') found.flags.add('help')
    else if (word.startsWith('-') && word !== '-') readOption(word, rest, found)
    else found.operands.push(word)
  }
  if (!found.flags.has('help') && !found.flags.has('version')) check(found)
  return found
}

function readOption(word: string, rest: string[], found: Arguments): void {
  const [, name = '', given] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? []
  if (!word.startsWith('--') || !isOneOf(ALL, name)) throw new UserError(`There is no option ${word.replace(/=.*/s, '')}${didYouMean(name, ALL).replace(/"(.*)"/, '--$1')}`.replace(/([^?])$/, '$1. See --help.'))
  if (isOneOf(FLAGS, name)) {
    if (given !== undefined) throw new UserError(`The option --${name} takes no value.`)
    found.flags.add(name)
    return
  }
  const value = given ?? rest.shift()
  if (value === undefined || (given === undefined && value.startsWith('--'))) throw new UserError(`The option --${name} needs a value.`)
  if (isOneOf(LISTS, name)) found.lists[name].push(value)
  else if (isOneOf(VALUES, name)) found.values[name] = value
}

function check({ command, operands, values, lists, flags }: Arguments): void {
  const given = [...Object.keys(values), ...LISTS.filter(name => lists[name].length > 0), ...flags]
  const stranger = given.find(name => !BELONG[command].includes(name))
  if (stranger) throw new UserError(`The option --${stranger} does not belong to ${command === 'vet' ? 'vetting' : `"${command}"`}. See --help.`)
  if (command === 'explain' || command === 'accept') {
    if (operands.length !== 1) throw new UserError(`"${command}" takes the id of one rule.`)
  } else if (operands.length === 0) {
    throw new UserError('Name at least one PATH: a module\'s folder, a package, or a script. See --help.')
  }
  const { format } = values
  if (format !== undefined && !isOneOf(FORMATS, format)) throw new UserError(`There is no format "${format}"${didYouMean(format, FORMATS)}`.replace(/([^?])$/, `$1; use ${FORMATS.join(', ')}.`))
}

function isOneOf<Word extends string>(words: readonly Word[], word: string | undefined): word is Word {
  return (words as readonly (string | undefined)[]).includes(word)
}
