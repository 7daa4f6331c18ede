export { withTime } from './kinds.ts';
export { StimulusPanel } from './StimulusPanel.tsx';
