// Runs before anything is drawn: where the app will begin with the question before the text, the text that stands in
// the page for readers without scripts is not seen for a moment first. What leads on to the text is told roughly here;
// the app tells it truly (state/expectation-at-start.ts). For browsers of any age,
// like check-browser.js.
;(function () {
  var root = document.documentElement
  var address = window.location.search + window.location.hash
  try {
    address = decodeURIComponent(address)
  } catch (_error) {
    // as it stands
  }
  var leadsOn = /(^|[?&;#])(amp;)?(select=[a-z]+:|(text|beside)=extract:|tour=|mode=(?!read)|later=show)/i.test(address)
  if (!leadsOn) root.setAttribute('data-text-covered', '')
})()
