// Runs before anything is drawn. Where the app will begin as for a newcomer, the first view that the build has drawn is
// shown meanwhile (first-view/): only then is it true. The page has a drawing for each arrangement and size, in
// <noscript>, which costs next to nothing: the one for this window is put into the page once all of it is there. For
// browsers of any age, like check-browser.js.
;(function () {
  var root = document.documentElement
  try {
    // whoever has been here has left something, and letters of another size have another place
    var isNew = window.localStorage.length === 0 && window.sessionStorage.length === 0
    var isUsual = window.getComputedStyle(root).fontSize === '16px' && window.top === window
    var isPlain = window.location.search + window.location.hash === ''
    if (!isPlain || !isNew || !isUsual) return
  } catch (_error) {
    // what is kept cannot be read: nothing is shown that might not be true
    return
  }
  root.setAttribute('data-first-view', '')
  // as long as that, and the app will not come: the text is there without it
  window.setTimeout(function () {
    if (!root.hasAttribute('data-started')) root.removeAttribute('data-first-view')
  }, 8000)

  var view
  var drawings
  var drawn = ''
  document.addEventListener('readystatechange', begin)

  /** Comes before the app's own scripts. */
  function begin() {
    document.removeEventListener('readystatechange', begin)
    view = document.querySelector('.first-view')
    if (!view) return
    drawings = [].map.call(view.querySelectorAll('noscript'), function (each) {
      return { media: each.getAttribute('data-media'), markup: each.textContent }
    })
    draw()
    window.addEventListener('resize', draw)
  }

  function draw() {
    // the app has taken its place
    if (!root.contains(view)) {
      window.removeEventListener('resize', draw)
      return
    }
    var drawing = lastThatMatches(drawings)
    // no drawing is for this window
    if (!drawing) root.removeAttribute('data-first-view')
    var markup = drawing ? withoutOthers(drawing.markup) : ''
    if (markup !== drawn) view.innerHTML = markup
    drawn = markup
  }

  /** Of the alternatives that the build has joined (first-view/alternatives.ts) one is left. */
  function withoutOthers(markup) {
    return markup.replace(/<!--one of-->([\s\S]*?)<!--\/one of-->/g, function (_, all) {
      var parts = all.split(/<!--for (.*?)-->/)
      var alternatives = []
      for (var at = 1; at < parts.length; at += 2) alternatives.push({ media: parts[at], markup: parts[at + 1] })
      return (lastThatMatches(alternatives) || alternatives[0]).markup
    })
  }

  function lastThatMatches(all) {
    return all
      .filter(function (each) {
        return window.matchMedia(each.media).matches
      })
      .pop()
  }
})()
