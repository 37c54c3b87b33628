/** An imperative library behind two calls. It reports a person's acts only, and a failure as an event. */
export type Widget<Scene> = {
  /** May be called at any time; the newest scene wins. */
  readonly render: (scene: Scene) => void
  /** Complete, and safe right after creation. */
  readonly destroy: () => void
}

/** `ease` moves within 300 ms; `jump` at once, for reduced motion. */
export type Motion = 'ease' | 'jump'
