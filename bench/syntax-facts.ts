import type { MemberExpression, InvokeMemberExpression, Node, ParseResult, TypeConstraint, TypeExpression, ConvertExpression } from '../src/read/powershell/syntax.js'
import { walk } from '../src/read/powershell/walk.js'

/** One thing that stands in a text: where (UTF-16 code units), and its name or decoded value as far as it has one. */
export interface SyntaxFact {
  offset?: number
  memberOffset?: number
  name?: string | null
  member?: string
  keyword?: string
  value?: string
  op?: string
  code?: string
}

const KINDS = [
  'errors', 'commands', 'parameters', 'calls', 'members', 'types', 'functions', 'dsc', 'attributes', 'classes', 'variables', 'strings',
  'numbers', 'assignments', 'hashtables', 'comments',
] as const

/** What a text holds, by kind. */
export type SyntaxFacts = Record<(typeof KINDS)[number], SyntaxFact[]>

type Typed = TypeConstraint | TypeExpression | ConvertExpression

const addTo = (facts: SyntaxFacts, text: string): ((node: Node) => void) => {
  const source = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  const access = (node: MemberExpression | InvokeMemberExpression): SyntaxFact =>
    ({ member: source(node.member), offset: node.start, memberOffset: node.member.start })
  const type = (node: Typed): SyntaxFact => ({ name: source(node.type), offset: node.start })
  return (node) => {
    switch (node.kind) {
      case 'Command': facts.commands.push({ name: node.name.kind === 'StringConstant' ? node.name.value : null, offset: node.name.start }); break
      case 'CommandParameter': facts.parameters.push({ name: node.name, offset: node.start }); break
      case 'InvokeMemberExpression': facts.calls.push(access(node)); break
      case 'MemberExpression': facts.members.push(access(node)); break
      case 'TypeExpression': case 'ConvertExpression': case 'TypeConstraint': facts.types.push(type(node)); break
      case 'FunctionDefinition': facts.functions.push({ name: node.name, offset: node.start }); break
      case 'MethodMember': facts.functions.push({ name: node.name, offset: node.nameStart }); break
      case 'DynamicKeywordStatement': facts.dsc.push({ keyword: node.keyword, offset: node.keywordStart }); break
      case 'Attribute': facts.attributes.push({ name: source(node.type), offset: node.start }); break
      case 'TypeDefinition':
        facts.classes.push({ name: node.name, offset: node.start })
        for (const base of node.baseTypes) facts.types.push({ name: source(base), offset: base.start })
        break
      case 'VariableExpression': facts.variables.push({ name: node.path, offset: node.start }); break
      case 'StringConstant': if (node.style !== 'bare') facts.strings.push({ offset: node.start, value: node.value }); break
      case 'ExpandableString': if (node.style !== 'bare') facts.strings.push({ offset: node.start }); break
      case 'NumberConstant': facts.numbers.push({ offset: node.start }); break
      case 'Assignment': facts.assignments.push({ offset: node.left.start, op: node.operator }); break
      // The body of a DSC resource has a hashtable's shape, but is not written as one.
      case 'HashtableExpression': if (text[node.start] === '@') facts.hashtables.push({ offset: node.start })
    }
  }
}

/** What a parsed text holds, by kind, in the shape in which it is compared with PowerShell's own parser. */
export const syntaxFacts = ({ text, script, errors, comments }: ParseResult): SyntaxFacts => {
  const facts = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as SyntaxFacts
  for (const { start, code } of errors) facts.errors.push({ offset: start, code })
  for (const { start } of comments) facts.comments.push({ offset: start })
  const add = addTo(facts, text)
  // PowerShell's own visitors do not come to these parts, so a reference lacks what is in them.
  const unvisited = new Set<Node>()
  walk(script, {
    enter: (node) => {
      if (unvisited.has(node)) return false
      if (node.kind === 'ForEachStatement' && node.throttleLimit) unvisited.add(node.throttleLimit)
      if (node.kind === 'DataStatement') for (const command of node.supportedCommands) unvisited.add(command)
      add(node)
      return true
    },
  })
  return facts
}
