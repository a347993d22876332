import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import "./chunk-empty.js";

// src/cli/help.ts
var HELP = `Modvet vets PowerShell modules as built, without running them.

  node dist/cli.js PATH\u2026            vet the modules at each PATH
  node dist/cli.js facts PATH\u2026      print every fact as a line of JSON, for people who write rules
  node dist/cli.js explain RULE     print a rule's page
  node dist/cli.js accept RULE --because WHY
                                    write the policy line that accepts a finding

PATH is a folder (searched for modules), a .nupkg or .zip, or a .ps1, .psm1 or .dll taken alone.

Vetting
  --format FORMAT   text (default), json, markdown, sarif, html or cyclonedx
  --output FILE     write the report there
  --policy FILE     your policy; .github/modvet.yml if that exists. The default policy comes after it
  --rules DIR       a folder of rules of your own, beside those that ship
  --compare OLD     say what is new since the version at this PATH
  --include GLOB    vet only modules whose path fits; may be given more than once
  --exclude GLOB    leave out what fits; may be given more than once
  --online          ask online services too (not there yet)

Accepting
  --module NAME --path GLOB --value GLOB
                    accept it only there
  --until DAY       the last day, such as 2027-06-01
  --by WHO          who decided
  --level LEVEL     none (default), notice or warning

Exit code 0: nothing fails the policy. 1: something does. 2: the command line, the policy or a rule is wrong.
3: Modvet itself could not complete.
`;
export {
  HELP
};
