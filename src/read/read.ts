import type { Fact, FunctionNode, Module, ModuleFile, Reach, Reading } from '../types.js'

/** All facts of a module, and when each place in it runs. */
export interface ModuleReading {
  facts: Fact[]
  functions: FunctionNode[]
  reach?: Reach
}

/** Reads every file of a module into facts; what cannot be read is a fact too. */
export function readModule(module: Module): ModuleReading {
  const readings = module.files.map(readFile)
  return { facts: readings.flatMap(({ facts }) => facts), functions: readings.flatMap(({ functions }) => functions) }
}

function readFile(file: ModuleFile): Reading {
  if (file.unread) return { facts: [unreadFact(file, file.unread)], functions: [] }
  return { facts: [], functions: [] }
}

function unreadFact({ path, size }: ModuleFile, { reason, detail }: NonNullable<ModuleFile['unread']>): Fact {
  return { kind: 'file', value: path, with: { unread: reason, detail, size: String(size) }, at: { file: path }, layer: 'source' }
}
