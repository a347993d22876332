/**
 * The syntax tree of PowerShell, after System.Management.Automation.Language: a node's kind is the name of PowerShell's
 * Ast class without `Ast`. `start` and `end` are UTF-16 code units of the decoded text (a BOM not counted).
 * Chains that can be long (binary operators of one rank, pipelines, comma lists) are flat, so that no walk recurses over them.
 */
export interface Extent {
  start: number
  end: number
}

export interface ParseResult {
  text: string
  script: ScriptBlock
  errors: SyntaxError[]
  comments: Comment[]
  /** `#requires` lines: the parameters given, constants only. */
  requires: Requirement[]
  /** What a flat scan saw in parts that could not be parsed (too deep, unrecoverable); never the only trace of them. */
  uncertain: UncertainToken[]
  /** How many characters had to be read again to find closers; a bounded multiple of the text's length. */
  rescanned: number
  /** The nodes that can hide what code does, in the order in which they ended, so that nobody has to walk the tree for them. */
  noted: NotedNode[]
  /** The bodies of functions and methods, inner ones first. */
  bodies: Body[]
}

/** What is noted: quoted strings long enough to name a program, members whose name is no word, parameters with a default, all of the others. */
export type NotedNode =
  | Command | InvokeMemberExpression | MemberExpression | IndexExpression | BinaryExpression | UnaryExpression | ConvertExpression
  | StringConstant | ExpandableString | Assignment | Parameter

/** A function or method with the noted nodes in it: those from the index `from` to `to`, this one not included. `type` is a method's class. */
export interface Body { node: FunctionDefinition | MethodMember; type: string | null; from: number; to: number }

/** `code` is PowerShell's own error id where it has one (`MissingEndCurlyBrace`). */
export interface SyntaxError extends Extent { code: string; message: string }
export interface Comment extends Extent { block: boolean }
export interface Requirement extends Extent { parameters: Array<{ name: string; value: string }> }
export interface UncertainToken extends Extent { kind: 'command' | 'string' | 'type'; text: string }

export interface ScriptBlock extends Extent {
  kind: 'ScriptBlock'
  usings: UsingStatement[]
  attributes: Attribute[]
  param: ParamBlock | null
  /** `begin`, `process`, `end`, `clean`, `dynamicparam`; statements without a name are an unnamed `end`. */
  blocks: NamedBlock[]
}
export interface NamedBlock extends Extent { kind: 'NamedBlock'; name: 'begin' | 'process' | 'end' | 'clean' | 'dynamicparam'; unnamed: boolean; statements: Statement[] }
export interface ParamBlock extends Extent { kind: 'ParamBlock'; attributes: Attribute[]; parameters: Parameter[] }
export interface Parameter extends Extent { kind: 'Parameter'; attributes: Array<Attribute | TypeConstraint>; variable: VariableExpression; defaultValue: Expression | null }
export interface Attribute extends Extent {
  kind: 'Attribute'
  type: TypeName
  positional: Expression[]
  named: Array<{ name: string; start: number; value: Expression | null }>
}
export interface TypeConstraint extends Extent { kind: 'TypeConstraint'; type: TypeName }

/** `start` is that of the name; `[` and `]` of a literal stand around it. `name` is as written without blanks: `System.Collections.Generic.List`. */
export interface TypeName extends Extent { name: string; arguments: TypeName[]; arrayRanks: number[]; assembly?: string }

// ---- statements
export type Statement =
  | Pipeline | PipelineChain | Assignment | IfStatement | SwitchStatement | ForEachStatement | ForStatement | LoopStatement
  | TryStatement | TrapStatement | DataStatement | FlowStatement | FunctionDefinition | TypeDefinition | UsingStatement
  | ConfigurationDefinition | DynamicKeywordStatement | BlockStatement | ErrorStatement

export interface StatementBlock extends Extent { kind: 'StatementBlock'; statements: Statement[] }
export interface Pipeline extends Extent { kind: 'Pipeline'; elements: Array<Command | CommandExpression>; background: boolean }
/** `a && b || c`: operators stand between the pipelines. */
export interface PipelineChain extends Extent { kind: 'PipelineChain'; pipelines: Pipeline[]; operators: Array<'&&' | '||'>; background: boolean }
export interface CommandExpression extends Extent { kind: 'CommandExpression'; expression: Expression; redirections: Redirection[] }
export interface Command extends Extent {
  kind: 'Command'
  /** `&` calls, `.` dot-sources, `''` plain. */
  invocation: '' | '&' | '.'
  /** The command's name element: a bare or quoted word, or any expression. */
  name: Expression
  elements: Array<CommandParameter | Expression>
  redirections: Redirection[]
}
/** `-Name` or `-Name:argument`; `name` without dash and colon. */
export interface CommandParameter extends Extent { kind: 'CommandParameter'; name: string; argument: Expression | null }
/** `merge` is the target stream of `2>&1`; else `target` is the file. */
export interface Redirection extends Extent { kind: 'Redirection'; from: number | '*'; append: boolean; merge: number | null; target: Expression | null }

/** `operator` is `=`, `+=`, `-=`, `*=`, `/=`, `%=`, `??=`. */
export interface Assignment extends Extent { kind: 'Assignment'; left: Expression; operator: string; operatorStart: number; right: Statement }
export interface IfStatement extends Extent { kind: 'IfStatement'; clauses: Array<{ condition: Statement; body: StatementBlock }>; otherwise: StatementBlock | null }
export interface SwitchStatement extends Extent {
  kind: 'SwitchStatement'
  label: string | null
  flags: string[]
  /** The value, or the file of `-File`. */
  condition: Statement | Expression | null
  clauses: Array<{ pattern: Expression; body: StatementBlock }>
  otherwise: StatementBlock | null
}
export interface ForEachStatement extends Extent { kind: 'ForEachStatement'; label: string | null; variable: VariableExpression; source: Statement | null; parallel: boolean; throttleLimit: Expression | null; body: StatementBlock }
export interface ForStatement extends Extent { kind: 'ForStatement'; label: string | null; initializer: Statement | null; condition: Statement | null; iterator: Statement | null; body: StatementBlock }
export interface LoopStatement extends Extent { kind: 'WhileStatement' | 'DoWhileStatement' | 'DoUntilStatement'; label: string | null; condition: Statement | null; body: StatementBlock }
export interface TryStatement extends Extent { kind: 'TryStatement'; body: StatementBlock; catches: Array<Extent & { types: TypeConstraint[]; body: StatementBlock }>; finally: StatementBlock | null }
export interface TrapStatement extends Extent { kind: 'TrapStatement'; type: TypeConstraint | null; body: StatementBlock }
export interface DataStatement extends Extent { kind: 'DataStatement'; variable: string | null; supportedCommands: Expression[]; body: StatementBlock }
export interface FlowStatement extends Extent { kind: 'ReturnStatement' | 'ThrowStatement' | 'ExitStatement' | 'BreakStatement' | 'ContinueStatement'; value: Statement | Expression | null }
/** A function, filter or workflow; also a method's body when it stands in a class member. */
export interface FunctionDefinition extends Extent { kind: 'FunctionDefinition'; keyword: 'function' | 'filter' | 'workflow'; name: string; nameStart: number; parameters: Parameter[] | null; body: ScriptBlock }
export interface TypeDefinition extends Extent {
  kind: 'TypeDefinition'
  sort: 'class' | 'enum' | 'interface'
  attributes: Attribute[]
  name: string
  nameStart: number
  baseTypes: TypeName[]
  members: TypeMember[]
}
export type TypeMember = PropertyMember | MethodMember
export interface PropertyMember extends Extent { kind: 'PropertyMember'; name: string; attributes: Array<Attribute | TypeConstraint>; isStatic: boolean; isHidden: boolean; value: Expression | null }
export interface MethodMember extends Extent {
  kind: 'MethodMember'
  name: string
  nameStart: number
  attributes: Array<Attribute | TypeConstraint>
  isStatic: boolean
  isHidden: boolean
  parameters: Parameter[]
  /** Arguments of `: base(…)`; null without it. */
  baseArguments: Expression[] | null
  body: ScriptBlock
}
export interface UsingStatement extends Extent { kind: 'UsingStatement'; sort: 'namespace' | 'module' | 'assembly' | 'type' | 'command'; name: string | null; alias: string | null; specification: HashtableExpression | null; /** What is named, as written. */ item: Expression | null }
export interface ConfigurationDefinition extends Extent { kind: 'ConfigurationDefinition'; name: Expression; body: ScriptBlock }
/** A DSC keyword in a configuration: `Node x { }`, `File a { Ensure = 'Present' }`, `Import-DscResource …`. */
export interface DynamicKeywordStatement extends Extent {
  kind: 'DynamicKeywordStatement'
  keyword: string
  keywordStart: number
  instance: Expression | null
  /** Parameters and arguments of a command-shaped keyword. */
  elements: Array<CommandParameter | Expression>
  body: ScriptBlock | HashtableExpression | null
}
export interface BlockStatement extends Extent { kind: 'BlockStatement'; keyword: 'parallel' | 'sequence'; body: StatementBlock }
/** What could be kept of a statement with a syntax error. */
export interface ErrorStatement extends Extent { kind: 'ErrorStatement'; parts: Node[] }

// ---- expressions
export type Expression =
  | StringConstant | ExpandableString | NumberConstant | VariableExpression | MemberExpression | InvokeMemberExpression
  | IndexExpression | UnaryExpression | BinaryExpression | TernaryExpression | ArrayLiteral | ParenExpression | SubExpression
  | ArrayExpression | HashtableExpression | ScriptBlockExpression | TypeExpression | ConvertExpression | AttributedExpression
  | UsingExpression | ErrorExpression

export type StringStyle = 'bare' | 'single' | 'double' | 'single here' | 'double here'
/** `value` is decoded. A bare word may be read otherwise by Windows PowerShell 5.1 (`` i`ex ``): then `value51` differs. */
export interface StringConstant extends Extent { kind: 'StringConstant'; style: StringStyle; value: string; value51?: string }
/** `parts`: decoded text between the nested expressions. */
export interface ExpandableString extends Extent { kind: 'ExpandableString'; style: StringStyle; parts: Array<string | Expression> }
export interface NumberConstant extends Extent { kind: 'NumberConstant'; value: number | bigint }
/** `path` as written without `$`, `@`, braces: `env:Path`, `script:a`, `_`. */
export interface VariableExpression extends Extent { kind: 'VariableExpression'; path: string; splatted: boolean; braced: boolean }
/** `member` is a StringConstant for a plain name, else any expression. */
export interface MemberExpression extends Extent { kind: 'MemberExpression'; target: Expression; member: Expression; isStatic: boolean; nullConditional: boolean }
export interface InvokeMemberExpression extends Extent { kind: 'InvokeMemberExpression'; target: Expression; member: Expression; isStatic: boolean; nullConditional: boolean; typeArguments: TypeName[]; arguments: Expression[] }
export interface IndexExpression extends Extent { kind: 'IndexExpression'; target: Expression; index: Expression; nullConditional: boolean }
/** `operator` in lower case without its dash-like variants: `-not`, `!`, `-join`, `++`, `++ post`, `,`. */
export interface UnaryExpression extends Extent { kind: 'UnaryExpression'; operator: string; operand: Expression }
/** Operators of one rank, left to right: `first op operand op operand …`; operators in lower case with an ASCII dash. */
export interface BinaryExpression extends Extent { kind: 'BinaryExpression'; first: Expression; rest: Array<{ operator: string; operatorStart: number; operand: Expression }> }
export interface TernaryExpression extends Extent { kind: 'TernaryExpression'; condition: Expression; ifTrue: Expression; ifFalse: Expression }
export interface ArrayLiteral extends Extent { kind: 'ArrayLiteral'; elements: Expression[] }
export interface ParenExpression extends Extent { kind: 'ParenExpression'; pipeline: Statement | null }
export interface SubExpression extends Extent { kind: 'SubExpression'; statements: Statement[] }
export interface ArrayExpression extends Extent { kind: 'ArrayExpression'; statements: Statement[] }
export interface HashtableExpression extends Extent { kind: 'HashtableExpression'; entries: Array<{ key: Expression; value: Statement }> }
export interface ScriptBlockExpression extends Extent { kind: 'ScriptBlockExpression'; scriptBlock: ScriptBlock }
/** `[T]` as a value. */
export interface TypeExpression extends Extent { kind: 'TypeExpression'; type: TypeName }
/** `[T]operand`. */
export interface ConvertExpression extends Extent { kind: 'ConvertExpression'; type: TypeName; operand: Expression }
/** `[Attribute()]$a`. */
export interface AttributedExpression extends Extent { kind: 'AttributedExpression'; attribute: Attribute; operand: Expression }
/** `$using:x`. */
export interface UsingExpression extends Extent { kind: 'UsingExpression'; operand: Expression }
export interface ErrorExpression extends Extent { kind: 'ErrorExpression'; parts: Node[] }

export type Node =
  | ScriptBlock | NamedBlock | ParamBlock | Parameter | Attribute | TypeConstraint | StatementBlock | Statement | Command
  | CommandExpression | CommandParameter | Redirection | Expression | PropertyMember | MethodMember
