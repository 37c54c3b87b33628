/** Pages of the built site beside the lesson's own; they need no script. */
export const EVENTS_PAGE = 'events.html'
export const NOTICES_PAGE = 'third-party-notices.html'
