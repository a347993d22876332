import { appendFile, stat } from 'node:fs/promises'

/** GitHub drops a step's summary that is longer than 1 MiB, whole and with an error; what the step wrote before us counts too. */
const LIMIT = 900_000

/** Appends to the job summary. `render` gets the bytes that are left. */
export async function writeSummary(file: string | undefined, render: (budget: number) => string): Promise<void> {
  if (!file) throw new Error('GITHUB_STEP_SUMMARY is not set')
  const left = LIMIT - (await stat(file)).size
  if (left < 10_000) throw new Error('this step has already filled its job summary')
  await appendFile(file, `${render(left)}\n`)
}
