// npm run bench [-- NAME [ARGUMENTS…]]: runs one of the benches below, or all of them without arguments.
const benches = {
  binaries: './binaries.mjs',
  parse: './parse.mjs',
  facts: './facts.mjs',
  evaluate: './evaluate.mjs',
}

const [name, ...args] = process.argv.slice(2)
if (name !== undefined && !(name in benches)) {
  console.error(`There is no bench "${name}"; there are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const chosen of name === undefined ? Object.keys(benches) : [name]) {
  const { run } = await import(benches[chosen])
  await run(args)
}
