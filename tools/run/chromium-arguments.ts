/**
 * What Chromium would get ready with each window, though nobody sees it: the menus of its address bar and a process to
 * spare, which cost more than a quarter of opening the page. Our list takes the place of Playwright's, so what we want of that comes first.
 */
const NOT_MADE_READY = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'AimEnabled',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
  'SpareRendererForSitePerProcess',
]

/** For a browser that opens the page and nothing else, in tests and in measurements. */
export const PAGE_ALONE = [
  '--no-sandbox',
  '--disable-background-networking',
  `--disable-features=${NOT_MADE_READY.join()}`,
] as const
