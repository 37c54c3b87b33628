// Runs before anything is drawn, so that no page flashes white in a dark hall or changes its size while it is read.
// The app does the same once it has begun (keeping/show-appearance.ts); for browsers of any age, like check-browser.js.
;(function () {
  var choices = { theme: ['paper', 'hall'], textScale: [1, 1.25, 1.5], motion: ['system', 'reduced'] }
  var names = { theme: 'data-theme', textScale: 'data-text-scale', motion: 'data-motion' }
  try {
    // the same name as in keeping/keep-settings.ts, and the one of older versions
    var folder = /^http/.test(window.location.protocol) ? window.location.pathname.replace(/[^/]*$/, '') : ''
    var kept = window.localStorage.getItem(folder + 'settings') || window.localStorage.getItem('settings')
    var settings = JSON.parse(kept || '{}')
    for (var field in choices) {
      if (choices[field].indexOf(settings[field]) < 0) continue
      document.documentElement.setAttribute(names[field], String(settings[field]))
    }
  } catch (_error) {
    // nothing kept, or nothing that can be read: the page stays as it is
  }
})()
