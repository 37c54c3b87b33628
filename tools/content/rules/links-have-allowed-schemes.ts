import type { Issue } from '#src/domain/issue.ts'
import { spotIn } from '../read/issue-log.ts'
import type { AuthoredFile } from '../read/layout.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'
import { textsIn } from '../compile/texts-in.ts'

const NAME = 'links-have-allowed-schemes'
const ADDRESS = /https?:\/\/[^\s"”<>)]+/g
const LINK = /\]\(<?([^)\s>]+)|<([a-z]+:[^>\s]+)>/g

export const linksHaveAllowedSchemes: Rule = {
  name: NAME,
  sentence:
    'Sources and prose link to http(s) addresses or to things of the lesson, and never to the host of an address that ' +
    'the seed itself prints.',
  check: (input) => [...sources(input), ...prose(input)],
}

function sources({ authored }: RuleInput): Issue[] {
  const { file, value } = authored.sources
  return value.flatMap(({ URL: url }, at) => {
    if (url === undefined) return []
    const spot = spotIn(file, at, 'URL')
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
      return violation(NAME, spot, {
        message: `“${url}” is no web address.`,
        hint: 'It must begin with https:// or http://; leave it out for a work that was read elsewhere.',
      })
    }
    return refused(url, authored.seed.value) ? violation(NAME, spot, PRINTED_ONLY) : []
  })
}

const PRINTED_ONLY = {
  message: 'This leads to the host that the seed prints, which is not for readers.',
  hint: 'Cite the work without an address, or use that of the archive once a person has opened it.',
}

/** The compiler refuses other schemes when it reads the Markdown; what is left is whither the allowed ones lead. */
function prose({ authored }: RuleInput): Issue[] {
  const files: readonly AuthoredFile<unknown>[] = Object.values(authored).flat()
  return files
    .filter(({ file }) => file !== authored.seed.file)
    .flatMap(({ file, value }) => textsIn(value, spotIn(file)))
    .flatMap(({ text, spot }) =>
      [...text.matchAll(LINK)].flatMap(([, inBrackets, alone]) =>
        refused(inBrackets ?? alone ?? '', authored.seed.value) ? violation(NAME, spot, PRINTED_ONLY) : [],
      ),
    )
}

function refused(url: string, seed: string): boolean {
  if (!URL.canParse(url)) return false
  const { host } = new URL(url)
  return host !== '' && hostsIn(seed).includes(host)
}

function hostsIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)].flatMap(([url]) => (URL.canParse(url) ? [new URL(url).host] : []))
}
