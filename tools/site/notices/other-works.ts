import type { Licence } from './licences.ts'

/** What is shipped and is no module of the bundle: drawings, letters and data (docs/basemap.md, tools/fonts). */
export type OtherWork = {
  readonly name: string
  readonly use: string
  readonly credit: string
  readonly licence: Licence
  /** A package of the project that holds the licence's text, where that has to go along. */
  readonly textIn?: string
}

export const OTHER_WORKS: readonly OtherWork[] = [
  {
    name: 'milsymbol',
    use: 'Signs of troops, drawn when the lesson is built and shipped as paths.',
    credit: 'milsymbol',
    licence: 'MIT',
    textIn: 'milsymbol',
  },
  {
    name: 'Source Serif 4',
    use: 'Serif letters, cut to the weights that the app uses.',
    credit: '© 2014 - 2021 Adobe, with Reserved Font Name ‘Source’',
    licence: 'OFL-1.1',
    textIn: '@fontsource-variable/source-serif-4',
  },
  {
    name: 'Source Sans 3',
    use: 'Sans serif letters, cut to the weights that the app uses.',
    credit: '© 2010 - 2020 Adobe, with Reserved Font Name ‘Source’',
    licence: 'OFL-1.1',
    textIn: '@fontsource-variable/source-sans-3',
  },
  {
    name: 'Noto Serif CJK KR',
    use: 'Hangul, Hanja and kana, cut to the letters that the lesson uses.',
    credit: 'Noto CJK',
    licence: 'OFL-1.1',
    textIn: '@fontsource/noto-sans-kr',
  },
  {
    name: 'GSHHG 2.3.7',
    use: 'Coasts, lakes, rivers and frontiers of the map, generalised.',
    credit: 'Wessel and Smith 1996',
    licence: 'LGPL-3.0-or-later',
  },
  {
    name: 'OpenStreetMap',
    use: 'Shores of three lakes, generalised.',
    credit: '© OpenStreetMap contributors',
    licence: 'ODbL-1.0',
  },
  {
    name: 'Natural Earth',
    use: 'Land beyond the plate of the map; the choice of frontiers.',
    credit: 'Natural Earth',
    licence: 'public domain',
  },
  { name: 'SRTM30', use: 'Heights: tints and shading of the map.', credit: 'NASA', licence: 'public domain' },
  { name: 'GeoNames', use: 'Coordinates of places.', credit: 'GeoNames', licence: 'CC-BY-4.0' },
]
