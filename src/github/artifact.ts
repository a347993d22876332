import path from 'node:path'
import type { RunContext } from './event.js'

/** Uploads the files of a report as one artifact and gives its id. The client (2.7 MB) is read only here. */
export async function uploadArtifact(name: string, directory: string, files: string[]): Promise<number> {
  if (!process.env.ACTIONS_RESULTS_URL) throw new Error('this runner has no artifact service (ACTIONS_RESULTS_URL is not set)')
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, files.map(file => path.join(directory, file)), directory)
  if (!id) throw new Error('the artifact service gave no id')
  return id
}

/**
 * The artifact's name. Names are immutable within a run, so the attempt is part of it, and the job, because two jobs of one
 * workflow may both vet. Characters that the service refuses become `-`.
 */
export function artifactName(name: string, { run }: RunContext): string {
  return `${name}-${run.job}-${run.attempt}`.replace(/["\u0000-\u001f:<>|*?\\/]+/g, '-')
}
