import { LICENCES, type Licence } from './licences.ts'
import type { OtherWork } from './other-works.ts'
import type { ShippedPackage } from './shipped-packages.ts'

type Shipped = {
  readonly packages: readonly ShippedPackage[]
  readonly others: readonly (OtherWork & { readonly text: string })[]
}

/** A page that lists every third-party work in the site, with its licence and its text. */
export function noticesPage({ packages, others }: Shipped, stylesheet: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Third-party notices</title>
    <link rel="stylesheet" href="${stylesheet}" />
  </head>
  <body>
    <header>
      <p><a href="./">To the lesson</a></p>
      <h1>Third-party notices</h1>
      <p>What this site is made with, and under which licences it may be passed on.</p>
    </header>
    <main>
      <h2>Data, drawings and letters</h2>
      ${others.map(({ name, use, credit, licence, text }) => section(name, licence, `${use} Credit: ${credit}.`, text)).join('\n')}
      <h2>Programs and typefaces</h2>
      ${packages.map(({ name, version, licence, text }) => section(`${name} ${version}`, licence, '', text)).join('\n')}
    </main>
  </body>
</html>
`
}

function section(name: string, licence: string, use: string, text: string): string {
  return `<section>
        <h3>${escape(name)}</h3>
        <p>${use === '' ? '' : `${escape(use)} `}Licence: ${licence
          .split(/ OR | AND /)
          .map(linkTo)
          .join(', ')}.</p>
        ${text === '' ? '' : `<pre>${escape(text)}</pre>`}
      </section>`
}

function linkTo(name: string): string {
  const address = Object.hasOwn(LICENCES, name) ? LICENCES[name as Licence] : null
  return address === null ? escape(name) : `<a href="${address}" rel="noreferrer">${escape(name)}</a>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
