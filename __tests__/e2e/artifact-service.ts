// The part of the Actions results service that @actions/artifact 6 talks to: two twirp calls to create and finalize an artifact,
// block-blob upload, and download for the test. Loopback only.
//
// It refuses what the real service refuses: a second artifact of the same name in the run (409, docs of actions/upload-artifact:
// artifacts are immutable), and a size or sha256 at finalize that does not match the bytes received.

import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { inflateRawSync } from 'node:zlib'

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'

interface TwirpRequest { name: string; size?: string; hash?: string | { value: string } }
interface Blob { blocks: Map<string, Buffer>; data?: Buffer }

/** The claim in which @actions/artifact looks for the ids of the run and the job. */
function runtimeToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const run = 'Actions.Results:11111111-1111-4111-8111-111111111111:22222222-2222-4222-8222-222222222222'
  return `${part({ alg: 'none' })}.${part({ scp: run })}.e2e`
}

export type ArtifactService = Awaited<ReturnType<typeof startArtifactService>>

export async function startArtifactService() {
  const artifacts = new Map<string, { id: number; blob: string; finalized: boolean }>()
  const blobs = new Map<string, Blob>()
  let origin = ''

  const twirp: Record<string, (request: TwirpRequest) => [number, object]> = {
    CreateArtifact(request) {
      if (artifacts.get(request.name)) return [409, { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' }]
      const id = artifacts.size + 1
      artifacts.set(request.name, { id, blob: `${id}.bin`, finalized: false })
      blobs.set(`${id}.bin`, { blocks: new Map() })
      return [200, { ok: true, signed_upload_url: `${origin}/account/artifacts/${id}.bin?sig=e2e` }]
    },
    FinalizeArtifact(request) {
      const artifact = artifacts.get(request.name)
      const data = artifact && blobs.get(artifact.blob)?.data
      if (!artifact || !data) return [404, { code: 'not_found', msg: 'nothing was uploaded' }]
      const hash = `sha256:${createHash('sha256').update(data).digest('hex')}`
      const told = typeof request.hash === 'object' ? request.hash.value : request.hash
      if (Number(request.size) !== data.length || told !== hash) {
        return [400, { code: 'invalid_argument', msg: `stored ${data.length} bytes ${hash}, told ${request.size} ${told}` }]
      }
      artifact.finalized = true
      return [200, { ok: true, artifact_id: String(artifact.id) }]
    },
  }

  /** Azure's Put Blob, Put Block and Put Block List. */
  function put(url: URL, name: string, data: Buffer): number {
    const blob = blobs.get(name)
    if (!blob) return 404
    switch (url.searchParams.get('comp')) {
      case 'block':
        blob.blocks.set(url.searchParams.get('blockid') ?? '', data)
        break
      case 'blocklist':
        blob.data = Buffer.concat([...data.toString('utf8').matchAll(/<(?:Latest|Committed|Uncommitted)>([^<]+)</g)].map(([, id]) => blob.blocks.get(id!)!))
        break
      default:
        blob.data = data
    }
    return 201
  }

  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const data = Buffer.concat(chunks)
    const url = new URL(request.url ?? '/', origin)
    if (url.pathname.startsWith(SERVICE)) {
      const method = url.pathname.slice(SERVICE.length)
      const [status, answer] = twirp[method]?.(JSON.parse(data.toString('utf8') || '{}') as TwirpRequest) ?? [404, { code: 'bad_route', msg: method }]
      response.writeHead(status, { 'content-type': 'application/json' })
      return response.end(JSON.stringify(answer))
    }
    const status = request.method === 'PUT' ? put(url, url.pathname.split('/').pop() ?? '', data) : 405
    response.writeHead(status, {
      etag: '"e2e"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': 'e2e', 'x-ms-version': '2025-01-05', 'x-ms-request-server-encrypted': 'true',
    })
    return response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url: origin,
    token: runtimeToken(),
    names: () => [...artifacts].filter(([, artifact]) => artifact.finalized).map(([name]) => name),
    /** The bytes of a finalized artifact: a zip. */
    download(name: string): Buffer {
      const artifact = artifacts.get(name)
      if (!artifact?.finalized) throw new Error(`no finished artifact ${name}; there are: ${[...artifacts.keys()].join(', ')}`)
      return blobs.get(artifact.blob)!.data!
    },
    /** A new workflow run starts with no artifacts. */
    newRun: () => { artifacts.clear(); blobs.clear() },
    close: () => new Promise(resolve => { server.closeAllConnections(); server.close(resolve) }),
  }
}

/** The files of a zip, read from its central directory. */
export function readZip(zip: Buffer): Record<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new Error('not a zip')
  const files: Record<string, Buffer> = {}
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [nameLength, extraLength, commentLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    const local = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + packed)
    files[name] = method === 0 ? data : inflateRawSync(data)
    at += 46 + nameLength + extraLength + commentLength
  }
  return files
}
