/** An imperative library behind two calls. It reports only what the user does, and failures as events. */
export type Widget<Scene> = {
  /** May be called at any time; the newest scene wins. */
  readonly render: (scene: Scene) => void
  /** Complete, and safe right after creation. */
  readonly destroy: () => void
}

/** `ease` moves within 300 ms; `jump` at once, for reduced motion. */
export type Motion = 'ease' | 'jump'
