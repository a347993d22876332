/**
 * What a syntax tree holds, by kind, in the shape in which it is compared with PowerShell's own parser. Offsets are
 * UTF-16 code units.
 */
export const syntaxFacts = ({ text, script, errors, comments }, walk) => {
  const facts = {
    errors: errors.map(({ start, code }) => ({ offset: start, code })),
    commands: [], parameters: [], calls: [], members: [], types: [], functions: [], dsc: [], attributes: [], classes: [],
    variables: [], strings: [], numbers: [], assignments: [], hashtables: [],
    comments: comments.map(({ start }) => ({ offset: start })),
  }
  const source = ({ start, end }) => text.slice(start, end)
  const access = (node) => ({ member: source(node.member), static: node.isStatic, offset: node.start, memberOffset: node.member.start })
  const enter = {
    Command: ({ name }) => facts.commands.push({ name: name.kind === 'StringConstant' ? name.value : null, offset: name.start }),
    CommandParameter: ({ name, start }) => facts.parameters.push({ name, offset: start }),
    InvokeMemberExpression: (node) => facts.calls.push(access(node)),
    MemberExpression: (node) => facts.members.push(access(node)),
    TypeExpression: ({ start, type }) => facts.types.push({ name: source(type), offset: start }),
    ConvertExpression: ({ start, type }) => facts.types.push({ name: source(type), offset: start }),
    TypeConstraint: ({ start, type }) => facts.types.push({ name: source(type), offset: start }),
    FunctionDefinition: ({ name, start }) => facts.functions.push({ name, offset: start }),
    MethodMember: ({ name, nameStart }) => facts.functions.push({ name, offset: nameStart }),
    DynamicKeywordStatement: ({ keyword, keywordStart }) => facts.dsc.push({ keyword, offset: keywordStart }),
    Attribute: ({ type, start }) => facts.attributes.push({ name: source(type), offset: start }),
    TypeDefinition: ({ name, start, baseTypes }) => {
      facts.classes.push({ name, offset: start })
      for (const type of baseTypes) facts.types.push({ name: source(type), offset: type.start })
    },
    VariableExpression: ({ path, start }) => facts.variables.push({ name: path, offset: start }),
    StringConstant: ({ style, value, start }) => style === 'bare' || facts.strings.push({ offset: start, value }),
    ExpandableString: ({ style, start }) => style === 'bare' || facts.strings.push({ offset: start }),
    NumberConstant: ({ start }) => facts.numbers.push({ offset: start }),
    Assignment: ({ left, operator }) => facts.assignments.push({ offset: left.start, op: operator }),
    // The body of a DSC resource has a hashtable's shape, but is not written as one.
    HashtableExpression: ({ start }) => text[start] === '@' && facts.hashtables.push({ offset: start }),
  }
  // PowerShell's own visitors do not come to these parts, so the reference lacks what is in them.
  const unvisited = new Set()
  walk(script, {
    enter: (node) => {
      if (unvisited.has(node)) return false
      if (node.kind === 'ForEachStatement') unvisited.add(node.throttleLimit)
      if (node.kind === 'DataStatement') node.supportedCommands.forEach((command) => unvisited.add(command))
      enter[node.kind]?.(node)
    },
  })
  return facts
}
