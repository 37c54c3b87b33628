// npm run build:icons: draws public/favicon.svg in the sizes that installed apps ask for. The pictures are checked in.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { ICONS } from '../site/web-manifest.ts'
import { findChromium } from '../run/find-browser.mjs'

const PAPER = '#fbf8f0'
const svg = readFileSync('public/favicon.svg', 'utf8')
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] })
for (const { src, size, purpose } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  // what a system cuts to its own form keeps clear of the edge
  const share = purpose === 'maskable' ? 0.72 : 1
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;${purpose === 'maskable' ? `background:${PAPER}` : ''}">
      <div style="width:${share * 100}%;height:${share * 100}%">${svg}</div>`,
  )
  await page.screenshot({ path: `public/${src}`, omitBackground: true })
  await page.close()
}
await browser.close()
