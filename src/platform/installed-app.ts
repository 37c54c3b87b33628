/** Whether the page was opened from the icon of the installed app, in a window without an address bar. */
export function isInstalledApp(): boolean {
  return window.matchMedia('(display-mode: standalone)').matches
}
