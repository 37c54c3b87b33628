import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { realLesson } from '#tests/support/real-lesson.ts'
import { scormManifest } from './manifest.ts'

const FOLDER = 'tests/fixtures/scorm-1.2'
const schemaFile = (fileName: string) => ({ fileName, contents: readFileSync(`${FOLDER}/${fileName}`, 'utf8') })

/** Neither schema names the other's elements: what holds both is what a manifest has to meet. */
const BOTH = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`

async function faultsOf(manifest: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'both.xsd', contents: BOTH },
    preload: ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd', 'ims_xml.xsd'].map(schemaFile),
  })
  return errors.map(({ message }) => message)
}

const manifest = scormManifest(realLesson(), 'index.html')

test('the manifest of the package meets the schemas of SCORM 1.2', async () => {
  expect(await faultsOf(manifest)).toEqual([])
})

test('whatever stands in the title of a lesson, it stays one', async () => {
  const title = 'Who said “no” & <why>?'
  const page = scormManifest({ ...realLesson(), title }, 'index.html')
  expect(await faultsOf(page)).toEqual([])
  expect(page).toContain('Who said “no” &amp; &lt;why&gt;?')
})

test.each([
  ['no organization', manifest.replace(/<organizations[\s\S]*<\/organizations>/, '')],
  ['an item of no identifier', manifest.replace('item identifier="page"', 'item')],
  ['a resource of an unknown type', manifest.replace('scormtype="sco"', 'scormtype="page"')],
  ['a resource without a type', manifest.replace('type="webcontent"', '')],
])('a manifest with %s does not meet them', async (_, broken) => {
  expect(broken).not.toBe(manifest)
  expect(await faultsOf(broken)).not.toEqual([])
})
