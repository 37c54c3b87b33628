import { format } from 'prettier'
import * as z from 'zod/mini'
import { FILES, FOLDERS } from '../read/layout.ts'

/** The JSON Schemas that editors use for completion, by file name. Generated: never edit them. */
export async function toSchemaFiles(): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries({ ...FILES, ...FOLDERS }).map(async ([name, { schema }]) => {
    const json = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }))
    return [`${name}.schema.json`, await format(json, { parser: 'json', printWidth: 120 })] as const
  })
  return new Map(await Promise.all(files))
}
