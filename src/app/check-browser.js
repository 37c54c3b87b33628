// Runs before everything else and in browsers of any age: nothing newer than ES5 stands here, and nothing is imported.
// Shows sentences that stand in the page (prerender.tsx); what decides is what the app needs (tools/site/browsers.ts).
;(function () {
  var isNewEnough =
    'noModule' in HTMLScriptElement.prototype &&
    'hasOwn' in Object &&
    'toSorted' in Array.prototype &&
    'structuredClone' in window &&
    typeof Intl === 'object' &&
    'Segmenter' in Intl &&
    typeof CSS === 'object' &&
    CSS.supports('selector(:has(a))') &&
    CSS.supports('color', 'color-mix(in srgb, red, red)')

  function show(id) {
    var sentence = document.getElementById(id)
    if (!sentence) return
    sentence.removeAttribute('hidden')
    sentence.className += ' shown'
    // no question will come before the text, and nothing in the place of the drawing
    document.documentElement.removeAttribute('data-text-covered')
    document.documentElement.removeAttribute('data-first-view')
  }

  if (!isNewEnough) document.documentElement.setAttribute('data-too-old', '')
  function checkStarted() {
    if (isNewEnough && !document.documentElement.hasAttribute('data-started')) show('not-started')
  }
  // the app's small first script did not get the others (begin.ts)
  window.addEventListener('not-started', checkStarted)
  var sheets = []
  document.addEventListener('DOMContentLoaded', function () {
    if (!isNewEnough) show('too-old')
    // the page's own style sheets; those that the app fetches later are its own matter
    sheets = document.querySelectorAll('link[rel="stylesheet"]')
  })
  window.addEventListener('load', function () {
    // by now its script has run, or has failed
    checkStarted()
    for (var index = 0; index < sheets.length; index++) {
      // of one that is missing, Chromium makes an empty one
      var sheet = sheets[index].sheet
      if (!sheet || sheet.cssRules.length === 0) show('not-styled')
    }
  })
})()
