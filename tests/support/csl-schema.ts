import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const schema = JSON.parse(readFileSync('tests/fixtures/schemas/csl-data.schema.json', 'utf8')) as object

/** Whether a value is a list of CSL-JSON items; its `errors` say why not. */
export const isCslJson = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
