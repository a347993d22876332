import type { PolicyLine, Prevalence, Rule, Technique } from '../types.js'

/** Everything that ships with Modvet to judge a module; `dist/rules.json` holds it, without the rules' examples. */
export interface Bundle {
  rules: Rule[]
  /** By rule id; a rule that is not here has no prevalence information. */
  prevalence: Record<string, Prevalence>
  /** By current ATT&CK id. */
  techniques: Record<string, Technique>
  /** The default policy. */
  policy: PolicyLine[]
}
