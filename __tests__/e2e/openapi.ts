// Validates requests against GitHub's OpenAPI description (openapi/, made by prune-openapi.mjs).

import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

/** A parsed body: what is in it is looked at field by field. */
export interface Json { [key: string]: unknown }

export interface Violation { instancePath: string; message?: string | undefined; keyword?: string; params?: Json; value?: unknown }
interface Parameter { name: string; in: string; required?: boolean; schema: object }
interface Operation { operationId: string; parameters?: Parameter[]; requestBody?: { required: boolean; content?: object } }
interface Described { id: string; method: string; pointer: string; operation: Operation; regexp: RegExp; literal: number; query: (query: object) => Violation[] }
export interface Route extends Described { params: Record<string, string> }

/** OpenAPI 3.0 says `nullable: true` where JSON Schema says type null; ajv needs the latter. */
function normalise(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(normalise)
  if (!node || typeof node !== 'object') return node
  const out = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, normalise(value)])) as Json
  if (out.nullable !== true) return out
  const { nullable: _, ...rest } = out
  if (typeof rest.type !== 'string') return { anyOf: [rest, { type: 'null' }] }
  return { ...rest, type: [rest.type, 'null'], ...(Array.isArray(rest.enum) && { enum: [...new Set([...rest.enum as unknown[], null])] }) }
}

export function createValidator() {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'openapi', 'api.github.com.json')
  const spec = normalise(JSON.parse(fs.readFileSync(file, 'utf8'))) as { paths: Record<string, Record<string, Operation>> }
  const options = { strict: false, allErrors: true, logger: false } as const
  const ajv = formats.default(new Ajv(options))
  const coercing = formats.default(new Ajv({ ...options, coerceTypes: true })) // query strings are all text
  ajv.addSchema(spec, 'github')
  coercing.addSchema(spec, 'github')

  const routes = Object.entries(spec.paths).flatMap(([template, operations]) => Object.entries(operations).map(([method, operation]): Described => {
    // {path} and {ref} may hold slashes, every other parameter may not.
    const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${name === 'path' || name === 'ref' ? '.+' : '[^/]+'})`)
    const parameters = (operation.parameters ?? []).filter(parameter => parameter.in === 'query')
    const check = coercing.compile({
      type: 'object', additionalProperties: false,
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
    })
    return {
      id: operation.operationId, method: method.toUpperCase(), operation, regexp: new RegExp(`^${pattern}$`), literal: -(template.match(/\{/g) ?? []).length,
      pointer: ['paths', template, method].map(part => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/'),
      query: query => (check({ ...query }) ? [] : [...check.errors ?? []]),
    }
  }))
  routes.sort((a, b) => b.literal - a.literal) // the most literal wins

  const checkBody = (route: Route, body: Json): Violation[] => {
    const reference = `github#/${route.pointer}/requestBody/content/application~1json/schema`
    const validate = ajv.getSchema(reference) ?? ajv.compile({ $id: route.id, $ref: reference })
    return validate(body) ? [] : (validate.errors ?? []).map(error => ({ ...error, value: at(body, error.instancePath) }))
  }

  return {
    match(method: string, pathname: string): Route | undefined {
      for (const route of routes) {
        const found = route.method === method ? route.regexp.exec(pathname) : null
        if (found) return { ...route, params: Object.fromEntries(Object.entries(found.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)])) }
      }
      return undefined
    },
    request(route: Route, query: object, body: Json | undefined): Violation[] {
      const errors = route.query(query)
      const described = route.operation.requestBody
      if (!described) return body && Object.keys(body).length ? [...errors, { instancePath: '', message: 'takes no body' }] : errors
      if (body === undefined) return described.required ? [...errors, { instancePath: '', message: 'needs a body' }] : errors
      return described.content ? [...errors, ...checkBody(route, body)] : errors
    },
  }
}

function at(value: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).reduce((node: unknown, key) => (node as Json | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], value)
}

/** GitHub's wording for the violations an action is likely to run into. */
export function wording(error: Violation): string {
  const size = Array.isArray(error.value) ? error.value.length : [...String(error.value ?? '')].length
  switch (error.keyword) {
    case 'maxItems': return `No more than ${error.params?.limit} items are allowed; ${size} were supplied.`
    case 'maxLength': return `Only ${error.params?.limit} characters are allowed; ${size} were supplied.`
    case 'required': return `"${error.params?.missingProperty}" wasn't supplied.`
    default: return `${error.instancePath || 'body'} ${error.message}.`
  }
}
