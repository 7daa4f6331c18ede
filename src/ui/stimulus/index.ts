export { kindOf, kubectlOf, type StimulusKind, stimulusOf, withTime } from './kinds.ts';
export { StimulusPanel } from './StimulusPanel.tsx';
