/** Where the line has to stand by what a statement of the evidence says of a place on the front's day. */
export type Stand =
  /** On the side of the UN Command. */
  | 'behind'
  /** On the side of the North. */
  | 'ahead'
  /** Fought over, or where the line is said to run. */
  | 'at'
  /** The statement tells of a way to that place, not of the line. */
  | 'elsewhere'

/** Read by hand from the statements in fronts.geojson, each place of each front; a new statement needs a new row. */
export const EVIDENCE: Readonly<Record<string, Readonly<Record<string, Stand>>>> = {
  '1950-09-15': { inchon: 'ahead', taegu: 'behind' },
  '1950-09-26': { osan: 'at', seoul: 'at' },
  '1950-09-26-sw': { 'ichon-kw': 'elsewhere' },
  '1950-09-30': { parallel38: 'ahead', seoul: 'behind', yangyang: 'ahead' },
  '1950-10-07': { kojo: 'behind', seoul: 'behind', kaesong: 'behind', parallel38: 'at' },
  '1950-10-09': { kaesong: 'behind', yonchon: 'behind', singosan: 'behind', wonsan: 'at' },
  '1950-10-11': { wonsan: 'behind', chorwon: 'behind', paekchon: 'at' },
  '1950-10-12': { hanpori: 'at', wonsan: 'behind', chorwon: 'behind' },
  '1950-10-14': { kumchon: 'behind', suan: 'ahead', hamhung: 'ahead' },
  '1950-10-17': { sariwon: 'behind', suan: 'behind', yangdok: 'at', hamhung: 'behind', haeju: 'behind' },
  '1950-10-19': { pyongyang: 'behind', hamhung: 'behind' },
  '1950-10-21': { sukchon: 'behind', sunchon: 'behind', yongyu: 'at', hongwon: 'at' },
  '1950-10-24': { anju: 'behind', onjong: 'at', huichon: 'behind', tokchon: 'behind', hungnam: 'behind' },
  '1950-10-26': { onjong: 'at', unsan: 'at', pakchon: 'behind', songjin: 'ahead' },
  '1950-10-26-chosan': { chosan: 'at' },
  '1950-11-01': { unsan: 'at', taechon: 'behind', kunuri: 'behind', ororii: 'behind', pujon: 'at', kilju: 'ahead' },
}

type Change = { readonly lastAhead: string; readonly firstBehind: string }
const NEVER = '9999'

/**
 * The last front date before a town changed hands and the first one after it, by the lesson's events and place notes.
 */
export const OVER_TIME: Readonly<Record<string, Change>> = {
  kaesong: { lastAhead: '1950-09-30', firstBehind: '1950-10-07' },
  wonsan: { lastAhead: '1950-10-09', firstBehind: '1950-10-11' },
  hamhung: { lastAhead: '1950-10-14', firstBehind: '1950-10-17' },
  pyongyang: { lastAhead: '1950-10-17', firstBehind: '1950-10-19' },
  kanggye: { lastAhead: '1950-11-01', firstBehind: NEVER },
  sinuiju: { lastAhead: '1950-11-01', firstBehind: NEVER },
  hyesanjin: { lastAhead: '1950-11-01', firstBehind: NEVER },
  // one regiment reached it on 26 October, which a secondary front shows; the main line never did
  chosan: { lastAhead: '1950-11-01', firstBehind: NEVER },
}
