/** A sentence says that the program is not installed; `undefined` that it cannot read the file. */
type Answer<T> = T | string | undefined

export function monodis(file: string): Answer<{ assembly: string; references: string[]; invokes: string[] }>
export function objdump(file: string): Answer<string[]>
export function readelf(file: string): Answer<{ needed: string[]; undefinedNames: string[] }>
