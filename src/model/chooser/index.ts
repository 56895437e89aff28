/** The door of the engine: what pages, checks and others use of it. */
export { answerOf, answerParam, answersFrom, answersOn } from './answer.ts';
export { diagramOf, nodesOf, verdictsFrom, type Ask, type Leaf, type Node } from './diagram.ts';
export { endingsIn, endingsWith, type Ending } from './endings.ts';
export { flips, otherDay, type Change, type Flip, type Flips, type Opening } from './flips.ts';
export { answerParams, pinAnswers, printAnswers, readAnswers, sheetQuery } from './link.ts';
export { isSaid, truthOf } from './conditions.ts';
export { shownBy, wantedFor } from './needs.ts';
export { breachOf, type Breach } from './monotone.ts';
export { branchesOf, isOnPath, nameOf, paths, shortFirst, type Path } from './paths.ts';
export { plainAt, sayAnswer, sayChanges, sayDay, type Plain } from './plain.ts';
export {
  mostQuestions,
  possibleIn,
  questionsLeft,
  resultsOn,
  ruledOut,
  type Left,
  type RuledOut,
} from './progress.ts';
export { prove, sayFault } from './prove.ts';
export { overrunsIn, raiseFirst, sayOverrun, type Beside } from './overruns.ts';
export type { Given } from './reasons.ts';
export { leaveOpen, recommend, type FindOut, type Recommended } from './recommend.ts';
export { runnerUpOf, type Taken, type Verdict } from './record.ts';
export { exercised, runScenario, type Run } from './scenario.ts';
export { mostToFind, sayUndo } from './undo.ts';
export { treeProof } from './tree-proof.ts';
export type { Option } from './short-list.ts';
export { measureIds, factIdsOf, treeOf } from './tree.ts';
export { unknown } from './types.ts';
export type * from './types.ts';
export type { Answered } from './answered.ts';
export { walk, type Walked } from './walk.ts';
export { bothDays, holdsOn, resultOf } from './effective.ts';
