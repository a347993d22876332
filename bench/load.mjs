import { build } from 'esbuild'

/**
 * Bundles a TypeScript file (its path from the root of the repository) in memory and gives its exports, so that the programs here run
 * from a clean clone.
 */
export const load = async (path) => {
  const entry = new URL(`../${path}`, import.meta.url).pathname
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20' })
  // Stack traces name the file, not its content: errors that are caught keep theirs for a while.
  const source = Buffer.from(`${outputFiles[0].text}\n//# sourceURL=bundle-of-${path}`)
  return import(`data:text/javascript;base64,${source.toString('base64')}`)
}
