/** The shapes that pass between find, read, match, judge and report. Lines and columns are 1-based; sizes are bytes. */

/** One file of a module. `path` is relative to the module's root, with `/` between segments. */
export interface ModuleFile {
  path: string
  /** Size in bytes as far as it is known before reading. */
  size: number
  /**
   * Reads the content; throws nothing that `unread` does not already say, may be called once or more. The bytes stand until another file
   * of the module is read, which may take over their memory.
   */
  bytes: () => Uint8Array
  /** The file on disk whose content it is, for other threads to read; absent for links and what is in archives. */
  disk?: string
  /** Why the content cannot be had (damaged, encrypted, cut by a budget, no permission); `bytes` then gives nothing. */
  unread?: Unread
  /** What is odd about how it is stored (its name, its record in a package); each becomes a `file` fact. */
  oddities?: Oddity[]
  /** The archives inside the module that it stands in, outermost first (`zip`, `gzip`, `tar`); absent for the module's own files. */
  chain?: string[]
}

/** Something odd about how a file or a package is stored: `name` is one of docs/facts.md's list, `detail` one sentence. */
export interface Oddity {
  name: string
  detail: string
}

/** Why a file, or a part of it, could not be read; the severity of the issue follows the reason. */
export interface Unread {
  reason: 'damaged' | 'encrypted' | 'budget' | 'permission' | 'not parsed' | 'not supported'
  /** One sentence with the detail: what was expected, which limit was passed. */
  detail: string
}

/** A module as found: a folder with a manifest, an opened package, or loose scripts. */
export interface Module {
  name: string
  version: string
  /** The PATH it was found under, or a path below it. */
  path: string
  kind: 'module' | 'package' | 'script'
  files: ModuleFile[]
  /** Path (in `files`) of the module manifest or of the Gallery script; absent for scripts without one. */
  manifest?: string
  /** What is odd about the package as a whole; `files` hold what is odd about each file. */
  oddities?: Oddity[]
}

export const FACT_KINDS = [
  'command', 'parameter', 'member', 'type', 'import', 'string', 'url', 'host', 'registry',
  'variable', 'manifest', 'signature', 'secret', 'file', 'component', 'behavior', 'hardening',
] as const

/** What a fact is about; see docs/facts.md for the spelling of each kind's `value` and the keys of its `with`. */
export type FactKind = (typeof FACT_KINDS)[number]

/** Where the bytes stand that a fact was read from: plain, found only after undoing an encoding, or inside another file. */
export type Layer = 'source' | 'decoded' | 'embedded'

/** A place in a module. */
export interface Location {
  file: string
  line?: number
  column?: number
  /** The enclosing function, `Class.Method`, `Namespace.Type::Method` or cmdlet; absent at the top level of a script. */
  function?: string
}

/** One thing that a reader saw, in the one spelling that rules match on. */
export interface Fact {
  kind: FactKind
  value: string
  /** Particulars by name: bound parameters, `arguments`, `access`, `in` … Keys are compared without letter case. */
  with?: Record<string, string>
  at: Location
  layer: Layer
  /** What had to be undone to see it, outermost first: `base64`, `gzip`, `-EncodedCommand` … */
  chain?: string[]
  /** The text as written, at most 400 code units; what a report quotes. */
  text?: string
}

/** One node of the module's call graph: a function, method, or the body of a script (name `''`). */
export interface FunctionNode {
  file: string
  /** As in `Location.function`; `''` for the body of a file. */
  name: string
  /** Names of the commands, functions, methods or files that it calls, dot-sources or imports, as written in facts. */
  calls: string[]
  /** The command that users type when a binary cmdlet or a DSC resource answers to another name (`Get-Thing`). */
  command?: string
  /** Runs when the module is imported, whoever calls it (module initializer, static constructor of a cmdlet). */
  onImport?: boolean
  /** A block that something outside calls later (tab completion, an event, removal of the module), once what registers it has run. */
  handler?: boolean
}

/**
 * The methods of an assembly and their calls, as numbers: a large one has ten thousands of methods, of which few are ever named. The
 * name of method `m` is `types[owners[m]]`, `::` and `members[names[m]]`. Only data, so that threads can hand it on.
 */
export interface MethodGraph {
  file: string
  types: string[]
  members: string[]
  owners: Int32Array
  names: Int32Array
  /** By method, with one more at the end: where its calls begin in `calls`. */
  starts: Int32Array
  /** Numbers of methods; below zero `~` the number of a name in `outer`. */
  calls: Int32Array
  /** Names of methods that other files of the module may hold. */
  outer: string[]
  /** Methods that run when the module is imported, whoever calls them. */
  onImport: number[]
}

/** Whether a rule could match a fact of this kind and value. Readers may leave out facts that are not wanted. */
export interface Wanted {
  (kind: FactKind, value: string): boolean
  /** A look at the bytes of values of a kind, before one is made a text; absent where it could rule nothing out. */
  glance?: (kind: FactKind) => Glance | undefined
}

/** Rules out values by their bytes: a value may be wanted only if something that a rule looks for occurs in it. */
export interface Glance {
  /** The state behind the beginning of a value, in lower case; 0 stands for no beginning. */
  after: (beginning: string) => number
  /** False if no wanted value begins as `after` was told and goes on with these bytes, `width` of them a character (UTF-8 or UTF-16LE). */
  mayOccur: (state: number, bytes: Uint8Array, start: number, end: number, width: 1 | 2) => boolean
}

/** What a reader gives for one file. */
export interface Reading {
  facts: Fact[]
  functions: FunctionNode[]
  /** The methods of an assembly; `functions` hold only its cmdlets and its program. */
  methods?: MethodGraph
  /** Files that lie inside this one, to be read in turn with the same budgets. */
  embedded?: Embedded[]
}

/** A file inside another: a resource, an overlay, a script kept as a constant. Its facts have the layer `embedded`. */
export interface Embedded {
  /** The outer file's path, `!`, and the name it has inside. */
  path: string
  bytes: Uint8Array
  /** What had to be undone or opened to see it, outermost first: `resource`, `gzip` … */
  chain: string[]
  /** What runs it: the method that holds it, where it is a script kept as a constant. */
  function?: string
}

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

export const LEVELS = ['failure', 'warning', 'notice', 'none'] as const
export type Level = (typeof LEVELS)[number]

export const RUNS = ['on import', 'when called', 'not reached', 'unknown'] as const
/** When a piece of evidence runs. */
export type Runs = (typeof RUNS)[number]

/** Says when the code at a place runs, and by which functions it is reached, in call order. */
export type Reach = (at: Location) => { runs: Runs; path?: string[] }

export const CATEGORIES = [
  'search', 'network', 'settings', 'execution', 'payload', 'file', 'registry', 'process', 'permissions', 'persistence',
  'evasion', 'credential', 'cryptography', 'anomaly', 'document',
  'hunting', 'signatures', 'threats', 'vulnerabilities', 'hardening', 'integrity', 'secrets', 'licenses', 'differences',
] as const
export type Category = (typeof CATEGORIES)[number]

/** A leaf names one fact kind and the wildcard patterns of which one must fit; see schemas/rule.json. */
export interface Leaf {
  kind: FactKind
  patterns: string[]
  /** Patterns that the value must not fit. */
  except?: string[]
  /** Each particular named here must be there and fit one of its patterns. */
  with?: Record<string, string[]>
  /** A particular named here must be absent or fit none of its patterns. */
  without?: Record<string, string[]>
  layer?: Layer
  runs?: Runs[]
}

export type Within = 'function' | 'file' | 'module'

/** The condition of a rule: `any`, `all` (as close together as `within` says; default file), `not`, or a leaf. */
export type Condition =
  | { any: Condition[] }
  | { all: Condition[]; within: Within }
  | { not: Condition }
  | { leaf: Leaf }

/** A fact of an example; without `function` it stands at the top level. */
export interface ExampleFact {
  kind: FactKind
  value: string
  with?: Record<string, string>
  function?: string
  layer?: Layer
  runs?: Runs
}

/** One example: PowerShell text, a manifest, or facts as `{ kind: value, with }`. */
export type Example = { ps1: string } | { psd1: string } | { facts: ExampleFact[] }

/** A rule: one YAML file; its id is the file's name. */
export interface Rule {
  id: string
  kind: 'behavior' | 'issue'
  title: string
  category: Category
  why: string
  attack: string[]
  match: Condition
  /** Issues only. */
  severity?: Severity
  nextSteps?: string[]
  limits?: string
  references?: string[]
  parity?: string[]
  examples: { match: Example[]; noMatch: Example[] }
}

/** How common a rule's match is. Counts are cumulative numbers of packages, or of modules of a sample. */
export type Prevalence = {
  class: 'Common' | 'Uncommon' | 'Rare'
  source: string
  /** ISO date of the figures, or `undated`. */
  date: string
} & (
  | { top100: number; top1k: number; top10k: number; community: number; communitySize: number }
  | { found: number; sample: number }
)

/** One place that made a rule match. */
export interface Evidence {
  fact: Fact
  runs: Runs
  /** The exported command, the functions between, and the enclosing function, in call order. */
  path?: string[]
}

/** A rule that matched in a module. */
export interface Finding {
  rule: Rule
  module: Module
  evidence: Evidence[]
  prevalence: Prevalence | null
}

/** One line of the policy; the first that fits decides. `value` is a wildcard on the evidence's value. */
export interface PolicyLine {
  rule?: string
  module?: string
  path?: string
  value?: string
  severity?: Severity
  runs?: Runs
  /** Percent. Compared with the upper bound of the figure's interval. */
  rarerThan?: number
  new?: boolean
  level: Level
  because: string
  by?: string
  /** ISO date; the last day on which the line fits. */
  until?: string
  /** Where the line stands: `file:line`. */
  at?: string
}

/** What the policy says of one finding. */
export interface Verdict {
  finding: Finding
  level: Level
  because: string
  /** Place of the policy line that decided, `file:line`; absent where no line fits. */
  decidedBy?: string
  /** The level of each piece of `finding.evidence`, in its order; the strictest is the finding's. */
  levels: Level[]
  /** Not in the compared version; absent when nothing was compared. */
  new?: boolean
}

/** A technique's current ATT&CK name and tactics, and the ids it had before. */
export interface Technique {
  name: string
  tactics: string[]
  former: string[]
}

/** A piece of evidence as the report gives it. */
export interface EvidenceReport {
  file: string
  line?: number
  column?: number
  function?: string
  layer: Layer
  chain: string[]
  runs: Runs
  path: string[]
  text: string
  /** The behaviors seen here, by rule id, where the rule is built from behaviors. */
  behaviors?: string[]
  /** Only where the policy gives this place another level than the finding's strictest (accepted, say). */
  level?: Level
}

/** A behavior as the report gives it. */
export interface BehaviorReport {
  rule: string
  title: string
  category: Category
  why: string
  attack: string[]
  prevalence: Prevalence | null
  new?: boolean
  evidence: EvidenceReport[]
  /** All evidence, also what `evidence` leaves out. */
  evidenceCount: number
  /** What the policy says; behaviors have it only where a policy line gives them a level other than `none`. */
  level?: Level
  because?: string
  /** Place of the policy line that decided, `file:line`. */
  decidedBy?: string
}

/** An issue as the report gives it. */
export interface IssueReport extends BehaviorReport {
  severity: Severity
  level: Level
  because: string
  problem: string
  nextSteps: string[]
}

export interface VulnerabilityReport {
  id: string
  aliases: string[]
  component: string
  version: string
  purl: string
  severity: Severity
  fixed: string | null
  exploited: boolean
  file: string
}

export interface ComponentReport {
  name: string
  version: string
  purl: string
  licence: string | null
  file: string
  confidence: 'certain' | 'likely' | 'guess'
}

export interface SignatureReport {
  file: string
  state: string
  signer?: string
  [detail: string]: unknown
}

export interface UnreadReport {
  file: string
  reason: string
}

/** One module's part of the report; lists are in the report's order. */
export interface ModuleReport {
  name: string
  version: string
  path: string
  kind: Module['kind']
  conclusion: Conclusion
  issues: IssueReport[]
  behaviors: BehaviorReport[]
  vulnerabilities: VulnerabilityReport[]
  components: ComponentReport[]
  signatures: SignatureReport[]
  unread: UnreadReport[]
}

export type Conclusion = 'success' | 'neutral' | 'failure'

/** The whole result, in the shape of the JSON contract (`schema: 1`). */
export interface Report {
  schema: 1
  tool: { name: string; version: string }
  techniques: Record<string, Technique>
  modules: ModuleReport[]
  /** Sentences about the policy itself: a line past its date, a policy changed in this pull request. */
  remarks: string[]
  compared?: { path: string; version: string }
  conclusion: Conclusion
}
