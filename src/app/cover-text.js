// Runs before anything is drawn: where the app will begin with the question before the text, the text that stands in
// the page for readers without scripts is not seen for a moment first. What leads on to the text is told roughly here;
// the app tells it truly (state/expectation-at-start.ts). Where it will begin as for a newcomer, the first view that
// the build has drawn is shown meanwhile (first-view/): only then is it true. For browsers of any age, like
// check-browser.js.
;(function () {
  var root = document.documentElement
  var address = window.location.search + window.location.hash
  var isPlain = address === ''
  try {
    address = decodeURIComponent(address)
  } catch (_error) {
    // as it stands
  }
  var leadsOn = /(^|[?&;#])(amp;)?(select=[a-z]+:|(text|beside)=extract:|tour=|mode=(?!read)|later=show)/i.test(address)
  if (!leadsOn) root.setAttribute('data-text-covered', '')
  try {
    // whoever has been here has left something, and letters of another size have another place
    var isNew = window.localStorage.length === 0 && window.sessionStorage.length === 0
    var isUsual = window.getComputedStyle(root).fontSize === '16px' && window.top === window
    if (isPlain && isNew && isUsual) {
      root.setAttribute('data-first-view', '')
      // as long as that, and the app will not come: the text is there without it
      window.setTimeout(function () {
        if (!root.hasAttribute('data-started')) root.removeAttribute('data-first-view')
      }, 8000)
    }
  } catch (_error) {
    // what is kept cannot be read: nothing is shown that might not be true
  }
})()
