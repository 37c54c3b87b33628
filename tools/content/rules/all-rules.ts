import type { Rule } from '../rule.ts'
import { adaptedAddsNothing } from './adapted-adds-nothing.ts'
import { apparatusProvesTheSeed } from './apparatus-proves-the-seed.ts'
import { arrowsEndWithTheirRecommendation } from './arrows-end-with-their-recommendation.ts'
import { basisAndConfidence } from './basis-and-confidence.ts'
import { citations } from './citations.ts'
import { datesInFrame } from './dates-in-frame.ts'
import { firstMentionWithoutLink } from './first-mention-without-link.ts'
import { foreignWordsCarryALanguage } from './foreign-words-carry-a-language.ts'
import { frontsKeepTheirTowns } from './fronts-keep-their-towns.ts'
import { geometry } from './geometry.ts'
import { headlineLengths } from './headline-lengths.ts'
import { idsAndRefs } from './ids-and-refs.ts'
import { inferredPlacesNotNamed } from './inferred-places-not-named.ts'
import { lanesAndSides } from './lanes-and-sides.ts'
import { likelyTwins } from './likely-twins.ts'
import { linesKeepTheirLatitude } from './lines-keep-their-latitude.ts'
import { linksHaveAllowedSchemes } from './links-have-allowed-schemes.ts'
import { namesAreMarked } from './names-are-marked.ts'
import { namesOfTheirDay } from './names-of-their-day.ts'
import { pagesOfTheWholeWork } from './pages-of-the-whole-work.ts'
import { quotesStandInTheirPassage } from './quotes-stand-in-their-passage.ts'
import { seals } from './seals.ts'
import { seedUnchanged } from './seed-unchanged.ts'
import { signsNotAboveTheirSource } from './signs-not-above-their-source.ts'
import { stepsAndQuestions } from './steps-and-questions.ts'
import { thenAndLater } from './then-and-later.ts'
import { timelineItems } from './timeline-items.ts'
import { unitsKeepToTheirWitness } from './units-keep-to-their-witness.ts'
import { unusedSources } from './unused-sources.ts'
import { verdictsAreListed } from './verdicts-are-listed.ts'

/** Every cross-check, in the order in which data/README.md lists them. */
export const ALL_RULES: readonly Rule[] = [
  idsAndRefs,
  lanesAndSides,
  verdictsAreListed,
  seedUnchanged,
  apparatusProvesTheSeed,
  citations,
  pagesOfTheWholeWork,
  adaptedAddsNothing,
  namesAreMarked,
  quotesStandInTheirPassage,
  datesInFrame,
  thenAndLater,
  namesOfTheirDay,
  basisAndConfidence,
  geometry,
  linesKeepTheirLatitude,
  frontsKeepTheirTowns,
  unitsKeepToTheirWitness,
  signsNotAboveTheirSource,
  arrowsEndWithTheirRecommendation,
  stepsAndQuestions,
  seals,
  inferredPlacesNotNamed,
  linksHaveAllowedSchemes,
  foreignWordsCarryALanguage,
  headlineLengths,
  timelineItems,
  likelyTwins,
  unusedSources,
  firstMentionWithoutLink,
]
