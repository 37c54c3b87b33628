import type { Plugin } from 'vite'
import { NOTICES_PAGE } from '#src/domain/site-pages.ts'
import { plainStyles } from '../plain-styles.ts'
import { isAllowed } from './licences.ts'
import { noticesPage } from './notices-page.ts'
import { OTHER_WORKS } from './other-works.ts'
import { type ShippedPackage, packagesOf, readPackage } from './shipped-packages.ts'

/**
 * Writes down whose work is in the site: every package of which a module or a file is shipped, and what is no package.
 * The build fails on a licence that is not on the list, and on one whose words are missing.
 */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return
        const modules = Object.values(bundle).flatMap((each) =>
          each.type === 'chunk' ? each.moduleIds : each.originalFileNames,
        )
        const packages = packagesOf(modules)
        for (const each of packages) for (const fault of faultsOf(each)) this.error(fault)
        const others = OTHER_WORKS.map((work) => ({
          ...work,
          text: work.textIn === undefined ? '' : readPackage(`node_modules/${work.textIn}`).text,
        }))
        const { fileName } = plainStyles()
        this.emitFile({ type: 'asset', fileName: NOTICES_PAGE, source: noticesPage({ packages, others }, fileName) })
      },
    },
  }
}

/** Why a package cannot be shipped as it is. */
export function faultsOf({ name, licence, text }: ShippedPackage): readonly string[] {
  return [
    ...(isAllowed(licence)
      ? []
      : [`${name} is under "${licence}", which is not on the list of tools/site/notices/licences.ts`]),
    ...(text === '' ? [`${name} has no file with the words of its licence`] : []),
  ]
}
