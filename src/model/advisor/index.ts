/** The door of the engine: what pages, checks and others use of it. */
export { answerOf, answerParam, answersOn, numberOf } from './answer.ts';
export { diagramOf, nodesOf, verdictsFrom, type Ask, type Leaf, type Node } from './diagram.ts';
export { flips, otherDay, type Change, type Flip, type Flips, type Opening } from './flips.ts';
export { answerParams, printAnswers, readAnswers, sheetQuery } from './link.ts';
export { breachOf, type Breach } from './monotone.ts';
export { branchesOf, goes, nameOf, paths, shortFirst, type Path } from './paths.ts';
export { plainAt, sayAnswer, sayChanges, sayDay, type Plain } from './plain.ts';
export { prove, sayFault } from './prove.ts';
export type { Given } from './reasons.ts';
export { ofDay, openQuestions, runnerUpOf, trapsOf, type Taken, type Verdict } from './record.ts';
export { exercised, runScenario, type Run } from './scenario.ts';
export { treeProof } from './tree-proof.ts';
export type { Option } from './short-list.ts';
export { measureIds, factIdsOf, treeOf } from './tree.ts';
export { unknown } from './types.ts';
export type * from './types.ts';
export { walk, type Step, type Walked } from './walk.ts';
export { bothDays, holdsOn, resultOf } from './in-force.ts';
