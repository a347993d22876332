import type { Fact, FunctionNode, Module, ModuleFile, Reach, Reading } from '../types.js'
import { fileFacts, packageFacts } from './file.js'

/** All facts of a module, and when each place in it runs. */
export interface ModuleReading {
  facts: Fact[]
  functions: FunctionNode[]
  reach?: Reach
}

/** Reads every file of a module into facts; what cannot be read is a fact too. */
export function readModule(module: Module): ModuleReading {
  const readings = module.files.map(readFile)
  return {
    facts: [...packageFacts(module), ...readings.flatMap(({ facts }) => facts)],
    functions: readings.flatMap(({ functions }) => functions),
  }
}

function readFile(file: ModuleFile): Reading {
  return { facts: fileFacts(file), functions: [] }
}
