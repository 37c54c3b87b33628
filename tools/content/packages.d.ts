declare module 'edtf' {
  /** Parses EDTF; throws on anything that is not. */
  const edtf: (text: string) => { readonly type: string }
  export { edtf as default }
}
declare module '@citation-js/plugin-csl'
