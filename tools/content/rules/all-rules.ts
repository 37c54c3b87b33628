import type { Rule } from '../rule.ts'
import { adaptedAddsNothing } from './adapted-adds-nothing.ts'
import { answersRestOnSources } from './answers-rest-on-sources.ts'
import { apparatusProvesTheSeed } from './apparatus-proves-the-seed.ts'
import { arrowsEndWithTheirRecommendation } from './arrows-end-with-their-recommendation.ts'
import { basisAndConfidence } from './basis-and-confidence.ts'
import { citations } from './citations.ts'
import { compareTasks } from './compare-tasks.ts'
import { coverTasks } from './cover-tasks.ts'
import { datesInFrame } from './dates-in-frame.ts'
import { exitTasks } from './exit-tasks.ts'
import { extractsAreReports } from './extracts-are-reports.ts'
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
import { orderTasks } from './order-tasks.ts'
import { nothingTwice } from './nothing-twice.ts'
import { pagesOfTheWholeWork } from './pages-of-the-whole-work.ts'
import { placeTasks } from './place-tasks.ts'
import { plansAddUp } from './plans-add-up.ts'
import { quoteTasks } from './quote-tasks.ts'
import { quotesStandInTheirPassage } from './quotes-stand-in-their-passage.ts'
import { retrievalTasks } from './retrieval-tasks.ts'
import { seals } from './seals.ts'
import { seedUnchanged } from './seed-unchanged.ts'
import { shortHeadlines } from './short-headlines.ts'
import { signsNotAboveTheirSource } from './signs-not-above-their-source.ts'
import { spanTasks } from './span-tasks.ts'
import { routesPassTheirPlaces } from './routes-pass-their-places.ts'
import { stepsAndQuestions } from './steps-and-questions.ts'
import { stageSpeaksToAHall } from './stage-speaks-to-a-hall.ts'
import { stepsUncover } from './steps-uncover.ts'
import { taskQuotations } from './task-quotations.ts'
import { tasksKeepTheirDay } from './tasks-keep-their-day.ts'
import { teachingRefs } from './teaching-refs.ts'
import { thenAndLater } from './then-and-later.ts'
import { timelineItems } from './timeline-items.ts'
import { unitsKeepToTheirWitness } from './units-keep-to-their-witness.ts'
import { unusedSources } from './unused-sources.ts'
import { verdictsAreListed } from './verdicts-are-listed.ts'
import { weighTasks } from './weigh-tasks.ts'

/** Every cross-check, in the order in which data/README.md lists them. */
export const ALL_RULES: readonly Rule[] = [
  idsAndRefs,
  nothingTwice,
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
  routesPassTheirPlaces,
  arrowsEndWithTheirRecommendation,
  stepsAndQuestions,
  stepsUncover,
  stageSpeaksToAHall,
  teachingRefs,
  taskQuotations,
  answersRestOnSources,
  extractsAreReports,
  tasksKeepTheirDay,
  plansAddUp,
  coverTasks,
  orderTasks,
  placeTasks,
  spanTasks,
  compareTasks,
  weighTasks,
  quoteTasks,
  retrievalTasks,
  exitTasks,
  seals,
  inferredPlacesNotNamed,
  linksHaveAllowedSchemes,
  foreignWordsCarryALanguage,
  headlineLengths,
  shortHeadlines,
  timelineItems,
  likelyTwins,
  unusedSources,
  firstMentionWithoutLink,
]
