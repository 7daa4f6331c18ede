export { type ExportOptions, exportOf } from './export-of.ts';
export { type ExportFormat, exportFormats, isExportFormat } from './formats.ts';
export {
  budgetOf,
  clockOf,
  laneName,
  laneRole,
  laneTitle,
  outcomeName,
  type Sign,
  signLabels,
  signOf,
  spanLabels,
  spanName,
  trafficOf,
} from './names.ts';
export { deleteOf, storyOf } from './story.ts';
export { paceOf, type Stop } from './svg/animated.ts';
export { type Scale, ticksOf } from './svg/scale.ts';
export type { Theme } from './svg/style.ts';
export { englishExportWords, label, loadExportWords } from './words.ts';
