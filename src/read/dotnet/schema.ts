/**
 * The metadata tables of ECMA-335 II.22. A column is `1`, `2`, `4` (bytes), `s`, `g`, `b` (heaps), a table's number in two
 * hexadecimal digits, or the name of a coded index. All tables are needed: the size of one decides where the next begins.
 */
export const enum TABLE {
  Module = 0x00, TypeRef = 0x01, TypeDef = 0x02, Field = 0x04, MethodPtr = 0x05, MethodDef = 0x06, Param = 0x08, InterfaceImpl = 0x09,
  MemberRef = 0x0a,
  Constant = 0x0b, CustomAttribute = 0x0c, ClassLayout = 0x0f, StandAloneSig = 0x11, Property = 0x17, MethodSemantics = 0x18,
  MethodImpl = 0x19,
  ModuleRef = 0x1a, TypeSpec = 0x1b, ImplMap = 0x1c, FieldRVA = 0x1d, Assembly = 0x20, AssemblyRef = 0x23, File = 0x26, ExportedType = 0x27,
  ManifestResource = 0x28, NestedClass = 0x29, MethodSpec = 0x2b,
}

const TABLES: Record<number, string> = {
  0x00: '2 s g g g',
  0x01: 'ResolutionScope s s',
  0x02: '4 s s TypeDefOrRef 04 06',
  0x03: '04',
  0x04: '2 s b',
  0x05: '06',
  0x06: '4 2 2 s b 08',
  0x07: '08',
  0x08: '2 2 s',
  0x09: '02 TypeDefOrRef',
  0x0a: 'MemberRefParent s b',
  0x0b: '2 HasConstant b',
  0x0c: 'HasCustomAttribute CustomAttributeType b',
  0x0d: 'HasFieldMarshal b',
  0x0e: '2 HasDeclSecurity b',
  0x0f: '2 4 02',
  0x10: '4 04',
  0x11: 'b',
  0x12: '02 14',
  0x13: '14',
  0x14: '2 s TypeDefOrRef',
  0x15: '02 17',
  0x16: '17',
  0x17: '2 s b',
  0x18: '2 06 HasSemantics',
  0x19: '02 MethodDefOrRef MethodDefOrRef',
  0x1a: 's',
  0x1b: 'b',
  0x1c: '2 MemberForwarded s 1a',
  0x1d: '4 04',
  0x1e: '4 4',
  0x1f: '4',
  0x20: '4 2 2 2 2 4 b s s',
  0x21: '4',
  0x22: '4 4 4',
  0x23: '2 2 2 2 4 b s s b',
  0x24: '4 23',
  0x25: '4 4 4 23',
  0x26: '4 s b',
  0x27: '4 4 s s Implementation',
  0x28: '4 4 s Implementation',
  0x29: '02 02',
  0x2a: '2 2 TypeOrMethodDef s',
  0x2b: 'MethodDefOrRef b',
  0x2c: '2a TypeDefOrRef',
}

/** A coded index (II.24.2.6): the tables that its low bits choose between. -1 is a value that is not used. */
export interface Coded { tables: number[]; bits: number }

const coded = (...tables: number[]): Coded => ({ tables, bits: Math.ceil(Math.log2(tables.length)) })

/** The coded indices by the standard's names. */
export const CODED = {
  TypeDefOrRef: coded(0x02, 0x01, 0x1b),
  HasConstant: coded(0x04, 0x08, 0x17),
  HasCustomAttribute: coded(
    0x06, 0x04, 0x01, 0x02, 0x08, 0x09, 0x0a, 0x00, 0x0e, 0x17, 0x14, 0x11, 0x1a, 0x1b, 0x20, 0x23, 0x26, 0x27, 0x28, 0x2a, 0x2c, 0x2b,
  ),
  HasFieldMarshal: coded(0x04, 0x08),
  HasDeclSecurity: coded(0x02, 0x06, 0x20),
  MemberRefParent: coded(0x02, 0x01, 0x1a, 0x06, 0x1b),
  HasSemantics: coded(0x14, 0x17),
  MethodDefOrRef: coded(0x06, 0x0a),
  MemberForwarded: coded(0x04, 0x06),
  Implementation: coded(0x26, 0x23, 0x27),
  CustomAttributeType: coded(-1, -1, 0x06, 0x0a, -1),
  ResolutionScope: coded(0x00, 0x1a, 0x23, 0x01),
  TypeOrMethodDef: coded(0x02, 0x06),
}

/**
 * How wide a column is: always so, as its heap's bit of HeapSizes says (1 `#Strings`, 2 `#GUID`, 4 `#Blob`), or as the largest of its
 * tables needs.
 */
export interface Column { width: number; heap: number; tables: readonly number[]; bits: number }

const HEAPS: Record<string, number> = { s: 1, g: 2, b: 4 }

function column(of: string): Column {
  if (of.length === 1) return { width: HEAPS[of] ? 0 : Number(of), heap: HEAPS[of] ?? 0, tables: [], bits: 0 }
  const index = of.length > 2 ? CODED[of as keyof typeof CODED] : { tables: [Number.parseInt(of, 16)], bits: 0 }
  return { width: 0, heap: 0, ...index }
}

/** Columns by table number, as they lie in a row. */
export const COLUMNS: ReadonlyArray<readonly Column[]> =
  Array.from({ length: 0x2d }, (_, number) => (TABLES[number] as string).split(' ').map(column))
